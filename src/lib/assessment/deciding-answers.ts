/** The answers that decided a recommendation, found by leaving them out (`docs/assessment.md`, 'What decided'). */
import { awake, picked, type Answers } from './answers';
import { destination, interest, interestPoints } from './interest';
import { withLevel } from './level-raises';
import { outcomeOf } from './outcome';
import {
	ASPIRATION_IDS,
	EXPERIENCE_IDS,
	ROLES,
	type AspirationId,
	type ExperienceId,
	type Level,
	type OptionId,
	type Role
} from './questions';
import { levels, type Gap } from './readiness';
import type { Recommendation } from './recommend';
import { DEMANDS } from './roles';

export type DecidingAnswers =
	/** The aspirations that made the destination. */
	| {
			readonly kind: 'wanted';
			readonly role: Role;
			/** Several options for `week`, whose points add up. */
			readonly answers: readonly {
				readonly question: AspirationId;
				readonly options: readonly OptionId[];
			}[];
	  }
	/** The one answer that opens the gate of the recommended role. */
	| { readonly kind: 'opened'; readonly role: Role; readonly question: ExperienceId }
	/** The levels of which any one would open the gate of the next rung. */
	| { readonly kind: 'shut'; readonly role: Role; readonly gaps: readonly Gap[] }
	/** The largest gaps of a role that is not ready; all that tie, `GAPS_AT_MOST`. */
	| { readonly kind: 'lacked'; readonly role: Role; readonly gaps: readonly Gap[] }
	/** Each of these, one level lower, would change the role or its stage. */
	| { readonly kind: 'carried'; readonly role: Role; readonly questions: readonly ExperienceId[] };

const GAPS_AT_MOST = 3;

/** In the order of telling: the wish, the gate, the gap, the experience that carries. */
export function decidingAnswers(
	answers: Answers,
	recommendation: Recommendation
): DecidingAnswers[] {
	const onPath = awake(answers);
	return [
		wanted(onPath, recommendation),
		gate(onPath, recommendation),
		lacked(recommendation),
		carried(onPath, recommendation)
	].filter((found) => found !== undefined);
}

/** Without any of them the destination would be another; else those that gave it the most points. */
function wanted(
	answers: Answers,
	{ destination: role }: Recommendation
): DecidingAnswers | undefined {
	const given = ASPIRATION_IDS.flatMap((question) => {
		const options = picked(question, answers).filter(
			(option) => interestPoints(question, option, answers)[role]
		);
		const points = options.reduce(
			(sum, option) => sum + (interestPoints(question, option, answers)[role] ?? 0),
			0
		);
		const others: Answers = { ...answers, [question]: undefined };
		const decides = destination(interest(others), others.stance) !== role;
		return points > 0 ? [{ question, options, points, decides }] : [];
	});
	const alone = given.filter(({ decides }) => decides);
	const most = Math.max(...given.map(({ points }) => points));
	const told = alone.length > 0 ? alone : given.filter(({ points }) => points === most);
	if (told.length === 0) return undefined;
	return {
		kind: 'wanted',
		role,
		answers: told.map(({ question, options }) => ({ question, options }))
	};
}

function nextRung({ role, destination }: Recommendation): Role | undefined {
	return role === destination ? undefined : ROLES[ROLES.indexOf(role) + 1];
}

/** The gate of the next rung, shut; else the only answer that opens that of the recommended role. */
function gate(answers: Answers, recommendation: Recommendation): DecidingAnswers | undefined {
	const next = nextRung(recommendation);
	if (next && !recommendation.roles[next].gateMet) {
		const { unmetGate } = recommendation.roles[next];
		const nearest = Math.min(...unmetGate.map(size));
		return { kind: 'shut', role: next, gaps: unmetGate.filter((gap) => size(gap) === nearest) };
	}
	const { role } = recommendation;
	const at = levels(answers);
	const [only, ...others] = DEMANDS[role].gate.filter(
		({ question, asked }) => at[question] >= asked
	);
	return only && others.length === 0
		? { kind: 'opened', role, question: only.question }
		: undefined;
}

const size = ({ level, asked }: Gap) => asked - level;

/** Of the recommended role; where it is ready and the gate of the next rung open, of that rung. */
function lacked(recommendation: Recommendation): DecidingAnswers | undefined {
	const next = nextRung(recommendation);
	const role = recommendation.stage === 'ready' ? next : recommendation.role;
	if (!role || !recommendation.roles[role].gateMet) return undefined;
	const { gaps } = recommendation.roles[role];
	const [largest] = gaps;
	if (!largest) return undefined;
	const tied = gaps.filter((gap) => size(gap) === size(largest));
	return { kind: 'lacked', role, gaps: tied.slice(0, GAPS_AT_MOST) };
}

function carried(answers: Answers, { role, stage }: Recommendation): DecidingAnswers | undefined {
	if (stage === 'far') return undefined;
	const at = levels(answers);
	const questions = EXPERIENCE_IDS.filter((question) => {
		if (at[question] === 0) return false;
		// The cast: one below a level above 0.
		const less = outcomeOf(withLevel(answers, question, (at[question] - 1) as Level));
		return less.role !== role || less.stage !== stage;
	});
	return questions.length > 0 ? { kind: 'carried', role, questions } : undefined;
}
