/** The shapes of the question table: what an experience and an aspiration question are made of. */
import { keys } from '$lib/typed-object';

/** The worth of an experience answer: its place in the list of options, 0 the least. */
export type Level = 0 | 1 | 2 | 3;

/** The ladder, lowest rung first. PSO (F11) is no role: it is a caution. */
export const ROLES = ['support-pmo', 'pm', 'true-pmo'] as const;
export type Role = (typeof ROLES)[number];

/** Interest points that an option gives. `specialist` is no role: it only raises a reservation. */
export type Points = Partial<Record<Role | 'specialist', number>>;

/** When a question is asked, or an answer counts. An unanswered question is at level 0. */
export type Condition =
	| { question: 'accountability'; atLeast: Level }
	| { question: 'wish'; is: 'pmo' }
	| { question: 'wish'; isNot: 'pm' };

export interface Experience<O extends string = string> {
	readonly kind: 'experience';
	/** In order of level. */
	readonly options: readonly O[];
	readonly picks: 1;
	readonly askedIf: Condition | undefined;
}

export interface Aspiration<O extends string = string> {
	readonly kind: 'aspiration';
	readonly options: readonly O[];
	readonly points: Readonly<Record<O, Points>>;
	/** The most options that may be picked. */
	readonly picks: number;
	readonly askedIf: Condition | undefined;
	/** The condition under which the points count. Always, where undefined. */
	readonly countsIf: Condition | undefined;
}

export function experience<const O extends string>(
	options: readonly O[],
	askedIf?: Condition
): Experience<O> {
	return { kind: 'experience', options, picks: 1, askedIf };
}

export function aspiration<const O extends string>(
	points: Readonly<Record<O, Points>>,
	{ picks = 1, askedIf, countsIf }: Partial<Pick<Aspiration, 'picks' | 'askedIf' | 'countsIf'>> = {}
): Aspiration<O> {
	return { kind: 'aspiration', options: keys(points), points, picks, askedIf, countsIf };
}
