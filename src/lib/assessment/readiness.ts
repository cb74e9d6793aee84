/** Can: what the experience supports, in whole points of what each role asks. */
import { EXPERIENCE_IDS, type ExperienceId, type Level, type Role } from './questions';
import { DEMANDS, DISQUALIFYING_GAP, NEAR, READY, type Asked } from './roles';
import { levelOf, type Sheet } from './sheet';

export type Stage = 'far' | 'near' | 'ready';

/** A level that a role asks and the sheet does not reach. */
export interface Gap extends Asked {
	readonly level: Level;
}

/** What the experience adds up to for one role. Questions are added one by one, in any order. */
export interface Tally {
	readonly points: number;
	/** Whether one of the levels that open the gate is reached. */
	readonly opens: boolean;
	/** Whether a gap is so large that strength elsewhere is no substitute. */
	readonly lacks: boolean;
}

export interface Readiness {
	readonly points: number;
	readonly outOf: number;
	readonly gateMet: boolean;
	/** Where the gate is not met: the levels of which any one would open it. */
	readonly unmetGate: readonly Gap[];
	/** Largest first, then in the order of the questions. */
	readonly gaps: readonly Gap[];
	readonly stage: Stage;
}

export type Levels = Readonly<Record<ExperienceId, Level>>;
export type Stages = Readonly<Record<Role, Stage>>;

export const NOTHING: Tally = { points: 0, opens: false, lacks: false };

export function levels(sheet: Sheet): Levels {
	const at = {} as Record<ExperienceId, Level>;
	for (const id of EXPERIENCE_IDS) at[id] = levelOf(id, sheet);
	return at;
}

/** What one answer gives a role: its level, up to the level asked. */
export function readinessPoints(role: Role, question: ExperienceId, level: Level): number {
	return Math.min(level, DEMANDS[role].asked[question] ?? 0);
}

export function add(role: Role, tally: Tally, question: ExperienceId, level: Level): Tally {
	const { asked, gate } = DEMANDS[role];
	return {
		points: tally.points + readinessPoints(role, question, level),
		opens: tally.opens || gate.some((g) => g.question === question && level >= g.asked),
		lacks: tally.lacks || (asked[question] ?? 0) - level >= DISQUALIFYING_GAP
	};
}

export function tally(role: Role, at: Levels): Tally {
	return EXPERIENCE_IDS.reduce((sum, id) => add(role, sum, id, at[id]), NOTHING);
}

const OUT_OF = perRole((role) =>
	Object.values(DEMANDS[role].asked).reduce<number>((sum, asked) => sum + asked, 0)
);

/** The sum of the levels that a role asks. */
export function outOf(role: Role): number {
	return OUT_OF[role];
}

export function isGateMet(role: Role, { opens }: Tally): boolean {
	return opens || DEMANDS[role].gate.length === 0;
}

export function stageOf(role: Role, sum: Tally): Stage {
	if (!isGateMet(role, sum)) return 'far';
	if (sum.points >= pointsFor(role, READY) && !sum.lacks) return 'ready';
	return sum.points >= pointsFor(role, NEAR) ? 'near' : 'far';
}

/** The fewest whole points that reach a share of what a role asks. */
export function pointsFor(role: Role, share: typeof READY | typeof NEAR): number {
	return Math.ceil((outOf(role) * share.numerator) / share.denominator);
}

export function stages(at: Levels): Stages {
	return perRole((role) => stageOf(role, tally(role, at)));
}

export function readiness(role: Role, at: Levels): Readiness {
	const { gate } = DEMANDS[role];
	const sum = tally(role, at);
	const gateMet = isGateMet(role, sum);
	return {
		points: sum.points,
		outOf: outOf(role),
		gateMet,
		unmetGate: gateMet ? [] : gate.map((g) => ({ ...g, level: at[g.question] })),
		gaps: gaps(role, at),
		stage: stageOf(role, sum)
	};
}

function gaps(role: Role, at: Levels): Gap[] {
	const { asked } = DEMANDS[role];
	const gaps: Gap[] = [];
	for (const question of EXPERIENCE_IDS) {
		const level = at[question];
		const wanted = asked[question] ?? 0;
		if (level < wanted) gaps.push({ question, level, asked: wanted });
	}
	return gaps.sort((a, b) => b.asked - b.level - (a.asked - a.level));
}

export function readinessOfAll(at: Levels): Record<Role, Readiness> {
	return perRole((role) => readiness(role, at));
}

export function perRole<T>(value: (role: Role) => T): Record<Role, T> {
	return { 'support-pmo': value('support-pmo'), pm: value('pm'), 'true-pmo': value('true-pmo') };
}
