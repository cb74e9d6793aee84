/** Scores the aspirations for each role; the most points make the destination (`docs/assessment.md`, 'Interest'). */
import { keys } from '$lib/typed-object';
import {
	ASPIRATION_IDS,
	picks,
	QUESTIONS,
	ROLES,
	type AspirationId,
	type OptionId,
	type Points,
	type Role
} from './questions';
import { CLOSE_WITHIN } from './roles';
import { RULES } from './rules';
import { holds, isAsked, picked, type Answers } from './answers';

/** Points per role, out of `INTEREST_OUT_OF`, and for staying with technology. */
export type Interest = Readonly<Record<Role | 'specialist', number>>;

/** The points of one picked option: none where it is asleep or does not count. */
export function interestPoints(
	question: AspirationId,
	option: OptionId,
	answers: Answers,
	{ points } = RULES
): Points {
	const { countsIf } = QUESTIONS[question];
	const counts = isAsked(question, answers) && (!countsIf || holds(countsIf, answers));
	return counts ? (points[question][option] ?? {}) : {};
}

export function interest(answers: Answers, rules = RULES): Interest {
	const sum = { 'support-pmo': 0, pm: 0, 'true-pmo': 0, specialist: 0 };
	for (const question of ASPIRATION_IDS) {
		for (const option of picked(question, answers)) {
			const points = interestPoints(question, option, answers, rules);
			for (const key of keys(points)) sum[key] += points[key] ?? 0;
		}
	}
	return sum;
}

/** The most interest points that any answers give one role. */
export const INTEREST_OUT_OF = Math.max(...ROLES.map(mostInterest));

function mostInterest(role: Role): number {
	// `wish` is tried option by option, because the points of `image` depend on it.
	const most = (question: AspirationId, answers: Answers): number =>
		(question === 'wish' ? picked(question, answers) : QUESTIONS[question].options)
			.map((option) => interestPoints(question, option, answers)[role] ?? 0)
			.sort((a, b) => b - a)
			.slice(0, picks(question))
			.reduce((sum, points) => sum + points, 0);
	return Math.max(
		...QUESTIONS.wish.options.map((wish) =>
			ASPIRATION_IDS.reduce((sum, question) => sum + most(question, { wish }), 0)
		)
	);
}

/**
 * The role with the most points. A tie goes to the role that `stance` points to, if it is one of the
 * tied, else to the lowest rung.
 */
export function destination(points: Interest, stance: Answers['stance']): Role {
	const most = Math.max(...ROLES.map((role) => points[role]));
	const tied = ROLES.filter((role) => points[role] === most);
	const preferred = stance && tied.find((role) => pointsTo(stance, role));
	return preferred ?? lowest(tied);
}

/** The other roles within `CLOSE_WITHIN` points of the destination, lowest rung first. */
export function closeRoles(points: Interest, to: Role): Role[] {
	return ROLES.filter((role) => role !== to && points[to] - points[role] <= CLOSE_WITHIN);
}

const pointsTo = (stance: OptionId<'stance'>, role: Role) =>
	(QUESTIONS.stance.points[stance][role] ?? 0) > 0;

const lowest = (roles: readonly Role[]): Role =>
	ROLES.find((role) => roles.includes(role)) ?? ROLES[0];
