/** The two or three answers that decided a recommendation, named at the top of a result. */
import { ROLES, type ExperienceId, type OptionId, type QuestionId, type Role } from './questions';
import type { Gap } from './readiness';
import type { Recommendation } from './recommend';

export type DecidingAnswer =
	/** An aspiration that pointed to the destination. */
	| {
			readonly kind: 'wanted';
			readonly question: QuestionId;
			/** Several for `week`, whose points add up. */
			readonly options: readonly OptionId[];
			readonly role: Role;
			readonly points: number;
	  }
	/** A gate, or the largest gap, that keeps the next rung out of reach. */
	| {
			readonly kind: 'lacked';
			readonly question: ExperienceId;
			readonly role: Role;
			readonly level: Gap['level'];
			readonly asked: Gap['asked'];
			readonly isGate: boolean;
	  }
	/** An experience that carries the recommended role the most. */
	| {
			readonly kind: 'carried';
			readonly question: ExperienceId;
			readonly option: OptionId;
			readonly role: Role;
			readonly points: number;
	  };

/**
 * Up to two aspirations that set the destination, then the experience that set the rung: the one that
 * the rung above lacks or, at the destination itself, the one that carries it most.
 */
export function decidingAnswers(recommendation: Recommendation): DecidingAnswer[] {
	const rung = lacked(recommendation) ?? carried(recommendation);
	return [...wanted(recommendation).slice(0, 2), ...(rung ? [rung] : [])];
}

function wanted({ reasons, destination: role }: Recommendation) {
	const questions = new Map<QuestionId, { options: OptionId[]; points: number }>();
	for (const reason of reasons) {
		const points = 'interest' in reason ? (reason.interest[role] ?? 0) : 0;
		if (points === 0) continue;
		const known = questions.get(reason.question) ?? { options: [], points: 0 };
		questions.set(reason.question, {
			options: [...known.options, reason.option],
			points: known.points + points
		});
	}
	return [...questions]
		.map(([question, given]) => ({ kind: 'wanted' as const, question, role, ...given }))
		.sort((a, b) => b.points - a.points);
}

function lacked({ role, destination, roles }: Recommendation): DecidingAnswer | undefined {
	const next = ROLES.slice(0, ROLES.indexOf(destination) + 1)[ROLES.indexOf(role) + 1];
	if (!next) return undefined;
	const { gateMet, unmetGate, gaps } = roles[next];
	const gap = gateMet ? gaps[0] : unmetGate[0];
	return gap && { kind: 'lacked', ...gap, role: next, isGate: !gateMet };
}

function carried({ reasons, role }: Recommendation): DecidingAnswer | undefined {
	return reasons
		.flatMap((reason) => {
			if (!('readiness' in reason)) return [];
			const { question, option, readiness } = reason;
			const points = readiness[role];
			return points > 0 ? [{ kind: 'carried' as const, question, option, role, points }] : [];
		})
		.sort((a, b) => b.points - a.points)[0];
}
