/** Can: what the experience supports, in whole points of what each role asks. */
import { EXPERIENCE_IDS, type ExperienceId, type Level, type Role } from './questions';
import { DEMANDS, DISQUALIFYING_GAP, NEAR, READY, type Asked } from './roles';
import { levelOf, type Answers } from './answers';

export type Stage = 'far' | 'near' | 'ready';

/** A level that a role asks and the answers does not reach. */
export interface Gap extends Asked {
	readonly level: Level;
}

/** What answers give one role. They add up one by one, in any order: points are sums, flags are ors. */
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

export function levels(answers: Answers): Levels {
	const at = {} as Record<ExperienceId, Level>;
	for (const id of EXPERIENCE_IDS) at[id] = levelOf(id, answers);
	return at;
}

/** What one answer gives to each role; see `Tally`. */
interface Part {
	readonly points: Readonly<Record<Role, number>>;
	readonly opens: Readonly<Record<Role, boolean>>;
	readonly lacks: Readonly<Record<Role, boolean>>;
}

/** Worked out once: `recommend` looks up more than fifty of these. */
const PARTS = Object.fromEntries(
	EXPERIENCE_IDS.map((id) => [id, ([0, 1, 2, 3] as const).map((level) => part(id, level))])
) as unknown as Readonly<Record<ExperienceId, Readonly<Record<Level, Part>>>>;

function part(question: ExperienceId, level: Level): Part {
	const asked = (role: Role) => DEMANDS[role].asked[question] ?? 0;
	return {
		points: perRole((role) => Math.min(level, asked(role))),
		opens: perRole((role) =>
			DEMANDS[role].gate.some((gate) => gate.question === question && level >= gate.asked)
		),
		lacks: perRole((role) => asked(role) - level >= DISQUALIFYING_GAP)
	};
}

export function partOf(question: ExperienceId, level: Level): Part {
	return PARTS[question][level];
}

/** What one answer gives a role: its level, up to the level asked. */
export function readinessPoints(role: Role, question: ExperienceId, level: Level): number {
	return partOf(question, level).points[role];
}

export function tally(role: Role, at: Levels): Tally {
	const sum = { points: 0, opens: false, lacks: false };
	for (const id of EXPERIENCE_IDS) {
		const { points, opens, lacks } = partOf(id, at[id]);
		sum.points += points[role];
		sum.opens ||= opens[role];
		sum.lacks ||= lacks[role];
	}
	return sum;
}

/** What each role asks for, in the order of the questions. */
const ASKED = perRole((role) =>
	EXPERIENCE_IDS.flatMap((question) => {
		const asked = DEMANDS[role].asked[question];
		return asked ? [{ question, asked }] : [];
	})
);

const OUT_OF = perRole((role) => ASKED[role].reduce((sum, { asked }) => sum + asked, 0));

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
		unmetGate: gateMet
			? []
			: gate.map(({ question, asked }) => ({ question, asked, level: at[question] })),
		gaps: gaps(role, at),
		stage: stageOf(role, sum)
	};
}

/** Of gaps, between the levels 0 and 3. */
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
