/** Want: what the aspirations point to, in points, and the destination that follows. */
import {
	ASPIRATION_IDS,
	QUESTIONS,
	ROLES,
	type AspirationId,
	type OptionId,
	type Points,
	type Role
} from './questions';
import { CLOSE_WITHIN } from './roles';
import { holds, isAsked, picked, type Answers } from './answers';

/** Points per role, out of 13, and for staying with technology. */
export type Interest = Readonly<Record<Role | 'specialist', number>>;

/** What one picked option gives, under the answers around it. */
export function interestPoints(question: AspirationId, option: OptionId, answers: Answers): Points {
	const definition = QUESTIONS[question];
	const counts =
		isAsked(question, answers) &&
		(!('countsIf' in definition && definition.countsIf) || holds(definition.countsIf, answers));
	return counts ? ((definition.points as Record<string, Points>)[option] ?? {}) : {};
}

export function interest(answers: Answers): Interest {
	const sum = { 'support-pmo': 0, pm: 0, 'true-pmo': 0, specialist: 0 };
	for (const question of ASPIRATION_IDS) {
		for (const option of picked(question, answers)) {
			const points = interestPoints(question, option, answers);
			for (const key of Object.keys(points) as (keyof Points)[]) sum[key] += points[key] ?? 0;
		}
	}
	return sum;
}

/**
 * The role with the most points. A tie goes to the role that `stance` points to, where that is one
 * of the tied, else to the lowest rung.
 */
export function destination(points: Interest, stance: Answers['stance']): Role {
	const most = Math.max(...ROLES.map((role) => points[role]));
	const tied = ROLES.filter((role) => points[role] === most);
	const preferred = stance && tied.find((role) => pointsTo(stance, role));
	return preferred ?? lowest(tied);
}

/** The other roles within a point of the destination, lowest rung first. */
export function close(points: Interest, to: Role): Role[] {
	return ROLES.filter((role) => role !== to && points[to] - points[role] <= CLOSE_WITHIN);
}

const pointsTo = (stance: OptionId<'stance'>, role: Role) =>
	((QUESTIONS.stance.points[stance] as Points)[role] ?? 0) > 0;

const lowest = (roles: readonly Role[]): Role =>
	ROLES.find((role) => roles.includes(role)) ?? ROLES[0];
