/** Can: what the experience supports, in whole points of what each role asks. */
import { EXPERIENCE_IDS, ROLES, type ExperienceId, type Level, type Role } from './questions';
import { DEMANDS, DISQUALIFYING_GAP, NEAR, READY, type Asked } from './roles';
import { levelOf, type Sheet } from './sheet';

export type Stage = 'far' | 'near' | 'ready';

/** A level that a role asks and the sheet does not reach. */
export interface Gap extends Asked {
	readonly level: Level;
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

export function levels(sheet: Sheet): Levels {
	return Object.fromEntries(EXPERIENCE_IDS.map((id) => [id, levelOf(id, sheet)])) as Levels;
}

/** What one answer gives a role: its level, up to the level asked. */
export function readinessPoints(role: Role, question: ExperienceId, level: Level): number {
	return Math.min(level, DEMANDS[role].asked[question] ?? 0);
}

export function readiness(role: Role, at: Levels): Readiness {
	const { asked, gate } = DEMANDS[role];
	let points = 0;
	let outOf = 0;
	const gaps: Gap[] = [];
	for (const question of EXPERIENCE_IDS) {
		const wanted = asked[question] ?? 0;
		points += readinessPoints(role, question, at[question]);
		outOf += wanted;
		if (at[question] < wanted) gaps.push({ question, level: at[question], asked: wanted });
	}
	gaps.sort((a, b) => b.asked - b.level - (a.asked - a.level));
	const gateMet = gate.length === 0 || gate.some((g) => at[g.question] >= g.asked);
	return {
		points,
		outOf,
		gateMet,
		unmetGate: gateMet ? [] : gate.map((g) => ({ ...g, level: at[g.question] })),
		gaps,
		stage: stage(points, outOf, gateMet, gaps)
	};
}

export function readinessOfAll(at: Levels): Record<Role, Readiness> {
	return Object.fromEntries(ROLES.map((role) => [role, readiness(role, at)])) as Record<
		Role,
		Readiness
	>;
}

function stage(points: number, outOf: number, gateMet: boolean, gaps: readonly Gap[]): Stage {
	if (!gateMet) return 'far';
	const lacks = gaps.some((gap) => gap.asked - gap.level >= DISQUALIFYING_GAP);
	if (reaches(points, outOf, READY) && !lacks) return 'ready';
	return reaches(points, outOf, NEAR) ? 'near' : 'far';
}

const reaches = (points: number, outOf: number, share: typeof READY | typeof NEAR) =>
	points * share.denominator >= outOf * share.numerator;
