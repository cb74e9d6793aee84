/** Scores the experience in whole points of each role's demands (`docs/assessment.md`, 'Readiness'). */
import { fromKeys } from '$lib/typed-object';
import { EXPERIENCE_IDS, type ExperienceId, type Level, type Role } from './questions';
import { DEMANDS, type Asked, type Demand } from './roles';
import { RULES, type Rules, type Share } from './rules';
import { levelOf, type Answers } from './answers';

export const STAGES = ['far', 'near', 'ready'] as const;
export type Stage = (typeof STAGES)[number];

/** A level that a role asks and the answers do not reach. */
export interface Gap extends Asked {
	readonly level: Level;
}

/** The score of answers for one role. Scores add up in any order: points are sums, flags are ors. */
export interface RoleScore {
	readonly points: number;
	/** One of the levels that open the gate is reached. */
	readonly opensGate: boolean;
	/** A gap is so large that strength elsewhere is no substitute. */
	readonly hasLargeGap: boolean;
}

export interface Readiness {
	readonly points: number;
	readonly outOf: number;
	readonly gateMet: boolean;
	/** The levels of which any one would open the gate; empty if it is open. */
	readonly unmetGate: readonly Gap[];
	/** Largest first, then in the order of the questions. */
	readonly gaps: readonly Gap[];
	readonly stage: Stage;
}

export type Levels = Readonly<Record<ExperienceId, Level>>;
export type Stages = Readonly<Record<Role, Stage>>;

export function levels(answers: Answers): Levels {
	// Filled by the loop, which is twice as fast as `fromKeys`.
	const at = {} as Record<ExperienceId, Level>;
	for (const id of EXPERIENCE_IDS) at[id] = levelOf(id, answers);
	return at;
}

/** The score of one answer at one level for each role. */
type LevelScores = { readonly [K in keyof RoleScore]: Readonly<Record<Role, RoleScore[K]>> };

/** Worked out once: `recommend` looks up more than fifty of these. */
const LEVEL_SCORES = fromKeys(
	EXPERIENCE_IDS,
	(id) => [scoresAt(id, 0), scoresAt(id, 1), scoresAt(id, 2), scoresAt(id, 3)] as const
);

function scoresAt(
	question: ExperienceId,
	level: Level,
	{ demands, disqualifyingGap }: Rules = RULES
): LevelScores {
	const asked = (role: Role) => demands[role].asked[question] ?? 0;
	return {
		points: perRole((role) => Math.min(level, asked(role))),
		opensGate: perRole((role) =>
			demands[role].gate.some((gate) => gate.question === question && level >= gate.asked)
		),
		hasLargeGap: perRole((role) => asked(role) - level >= disqualifyingGap)
	};
}

export function levelScores(question: ExperienceId, level: Level, rules = RULES): LevelScores {
	return rules === RULES ? LEVEL_SCORES[question][level] : scoresAt(question, level, rules);
}

/** The points that one answer gives a role: its level, up to the level asked. */
export function readinessPoints(role: Role, question: ExperienceId, level: Level): number {
	return levelScores(question, level).points[role];
}

export function roleScore(role: Role, at: Levels, rules = RULES): RoleScore {
	const sum = { points: 0, opensGate: false, hasLargeGap: false };
	for (const id of EXPERIENCE_IDS) {
		const { points, opensGate, hasLargeGap } = levelScores(id, at[id], rules);
		sum.points += points[role];
		sum.opensGate ||= opensGate[role];
		sum.hasLargeGap ||= hasLargeGap[role];
	}
	return sum;
}

/** The levels that each role asks, in the order of the questions. */
const ASKED = perRole((role) =>
	EXPERIENCE_IDS.flatMap((question) => {
		const asked = DEMANDS[role].asked[question];
		return asked ? [{ question, asked }] : [];
	})
);

const OUT_OF = perRole((role) => sumOfAsked(RULES.demands[role].asked));

function sumOfAsked(asked: Demand['asked']): number {
	return Object.values(asked).reduce<number>((sum, level) => sum + level, 0);
}

/** The sum of the levels that a role asks. */
export function outOf(role: Role, rules = RULES): number {
	return rules === RULES ? OUT_OF[role] : sumOfAsked(rules.demands[role].asked);
}

export function isGateMet(role: Role, { opensGate }: RoleScore, rules = RULES): boolean {
	return opensGate || rules.demands[role].gate.length === 0;
}

export function stageOf(role: Role, score: RoleScore, rules = RULES): Stage {
	const reaches = (share: Share) => score.points >= pointsFor(role, share, rules);
	if (!isGateMet(role, score, rules)) return 'far';
	if (reaches(rules.ready) && !score.hasLargeGap) return 'ready';
	return reaches(rules.near) ? 'near' : 'far';
}

/** The fewest whole points that reach a share of what a role asks. */
export function pointsFor(role: Role, share: Share, rules = RULES): number {
	return Math.ceil((outOf(role, rules) * share.numerator) / share.denominator);
}

export function stages(at: Levels, rules = RULES): Stages {
	return perRole((role) => stageOf(role, roleScore(role, at, rules), rules));
}

export function readiness(role: Role, at: Levels): Readiness {
	const { gate } = DEMANDS[role];
	const score = roleScore(role, at);
	const gateMet = isGateMet(role, score);
	return {
		points: score.points,
		outOf: outOf(role),
		gateMet,
		unmetGate: gateMet
			? []
			: gate.map(({ question, asked }) => ({ question, asked, level: at[question] })),
		gaps: gaps(role, at),
		stage: stageOf(role, score)
	};
}

/** Sizes of a gap between the levels 0 and 3. */
const SIZES = [3, 2, 1] as const;

function gaps(role: Role, at: Levels): Gap[] {
	const gaps: Gap[] = [];
	for (const size of SIZES) {
		for (const { question, asked } of ASKED[role]) {
			const level = at[question];
			if (asked - level === size) gaps.push({ question, level, asked });
		}
	}
	return gaps;
}

export function readinessOfAll(at: Levels): Record<Role, Readiness> {
	return perRole((role) => readiness(role, at));
}

export function perRole<T>(value: (role: Role) => T): Record<Role, T> {
	return { 'support-pmo': value('support-pmo'), pm: value('pm'), 'true-pmo': value('true-pmo') };
}
