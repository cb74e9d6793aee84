/** The plan: which experience to gain, and in which order, until the next stage is reached (`docs/assessment.md`, 'The plan'). */
import type { Step } from './advice';
import { awake, isAsked, type Answers } from './answers';
import { gateRaises, pointsLacking, withRaises, type LevelRaise } from './level-raises';
import { EXPERIENCE_IDS, ROLES, type Level, type Role } from './questions';
import { raiseBehind, raiseFrom } from './step-experience';
import { levels, perRole, type Levels, type Stage } from './readiness';
import { recommend, type Recommendation } from './recommend';
import {
	DEMANDS,
	DISQUALIFYING_GAP,
	GAP_FACTS,
	HORIZONS,
	LEVEL_HORIZONS,
	STEPS,
	type Horizon,
	type SourceId,
	type StepId,
	type StepRule
} from './roles';

/** The stage of a role that the plan leads to. */
export interface Target {
	readonly role: Role;
	readonly stage: Exclude<Stage, 'far'>;
}

interface ItemBase {
	/** The step that it is; `close-gap` for level steps that no other step means. */
	readonly step: StepId;
	readonly facts: readonly SourceId[];
	readonly horizon: Horizon;
	/** Without it the target is not reached. */
	readonly needed: boolean;
}

/** One level more at an experience question. */
export type LevelItem = ItemBase & LevelRaise;

export type PlanItem =
	LevelItem | (ItemBase & { readonly question?: never; readonly from?: never });

export interface Plan {
	/** Undefined: the destination is ready. */
	readonly target: Target | undefined;
	/** In the order of doing, those that are needed first. The first one is the first step. */
	readonly items: readonly PlanItem[];
}

/** Statement 9: the needed items reach the target, and no set with fewer level steps does. */
export function plan(answers: Answers, recommendation: Recommendation = recommend(answers)): Plan {
	const target = targetOf(recommendation);
	const onPath = awake(answers);
	const at = levels(onPath);
	const items = new Map<string, PlanItem>();
	if (target) {
		const facts = GAP_FACTS[target.role];
		for (const { question, from, to, horizon } of neededRaises(target, onPath)) {
			const raise = { question, from, to };
			items.set(keyOf(raise), { ...raise, step: 'close-gap', facts, horizon, needed: true });
		}
	}
	for (const step of recommendation.steps) {
		const { id, facts } = step;
		const raise = raiseOf(step, at);
		const key = raise ? keyOf(raise) : id;
		const known = items.get(key);
		// A step with a name of its own comes before the gap that it closes.
		if (known && id === 'close-gap') continue;
		const needed = known?.needed ?? false;
		const { horizon = raise && horizonOf(raise) }: StepRule = STEPS[id];
		if (!horizon) throw new Error(`${id} has no horizon`);
		const item = { step: id, facts, horizon, needed };
		items.set(key, raise ? { ...raise, ...item } : item);
	}
	return { target, items: [...items.values()].sort((a, b) => rank(a) - rank(b)) };
}

/** The recommended role, ready; where it is, the rung above it, near, up to the destination. */
function targetOf({ role, stage, destination }: Recommendation): Target | undefined {
	if (stage !== 'ready') return { role, stage: 'ready' };
	const next = ROLES[ROLES.indexOf(role) + 1];
	return role === destination || !next ? undefined : { role: next, stage: 'near' };
}

/** A raise by one level that a role asks for. */
export interface AskedRaise extends LevelRaise {
	readonly horizon: Horizon;
	/** The levels that are missing before it. */
	readonly gap: number;
}

const after = (one: Horizon, other: Horizon) => HORIZONS.indexOf(one) - HORIZONS.indexOf(other);

/** All that a role asks for, in the order of doing: by horizon, then the larger gap, then the question. */
const ASKED_RAISES = perRole((role) =>
	EXPERIENCE_IDS.flatMap((question): AskedRaise[] => {
		const asked = DEMANDS[role].asked[question] ?? 0;
		return Array.from({ length: asked }, (_, level) => {
			// The casts: below the level asked.
			const raise = { question, from: level as Level, to: (level + 1) as Level };
			return { ...raise, horizon: horizonOf(raise), gap: asked - level };
		});
	}).sort((a, b) => after(a.horizon, b.horizon) || b.gap - a.gap)
);

/** A smallest set of level steps that reaches a target; of several the one that can be done earliest. */
export function neededRaises(target: Target, answers: Answers): AskedRaise[] {
	const sets = gateRaises(target.role, levels(answers)).map((gate) =>
		raisesThrough(gate, target, answers)
	);
	const wait = (steps: readonly AskedRaise[]) =>
		steps.reduce((sum, { horizon }) => sum + HORIZONS.indexOf(horizon), 0);
	const [best = []] = sets.sort((a, b) => a.length - b.length || wait(a) - wait(b));
	return best;
}

/** Each level step gives one point, so the set needs no more than the points that are still lacking. */
function raisesThrough(
	gate: LevelRaise | undefined,
	{ role, stage }: Target,
	answers: Answers
): AskedRaise[] {
	const at = levels(answers);
	const opened = gate ? withRaises(answers, [gate]) : answers;
	const opensGate = ({ question, to }: AskedRaise) => question === gate?.question && to <= gate.to;
	const isForced = (step: AskedRaise) =>
		opensGate(step) || (stage === 'ready' && step.gap >= DISQUALIFYING_GAP);
	const remaining = ASKED_RAISES[role].filter(
		({ question, from }) => from >= at[question] && isAsked(question, opened)
	);
	const forced = remaining.filter(isForced).length;
	let lacking = pointsLacking(role, at, stage) - forced;
	const chosen = remaining.filter((step) => isForced(step) || lacking-- > 0);
	// Stable: within a horizon the gate comes first, and all others stay in order.
	return chosen.sort(
		(a, b) => after(a.horizon, b.horizon) || Number(opensGate(b)) - Number(opensGate(a))
	);
}

/** The level step that a step of the table means, if it means one. */
function raiseOf({ id, question }: Step, at: Levels): LevelRaise | undefined {
	return question ? raiseFrom(question, at[question]) : raiseBehind(id);
}

function horizonOf({ question, to }: LevelRaise): Horizon {
	const horizon = LEVEL_HORIZONS[question][to - 1];
	if (!horizon) throw new Error(`LEVEL_HORIZONS has no horizon for level ${to} of ${question}`);
	return horizon;
}

const keyOf = ({ question, to }: LevelRaise) => `${question}:${to}`;

/** Needed items, then others by horizon, with further gaps last. Equal ranks stay in their order. */
function rank({ needed, horizon, question, step }: PlanItem): number {
	const isFurtherGap = !needed && question !== undefined && step === 'close-gap';
	return (needed ? 0 : 10) + HORIZONS.indexOf(horizon) * 2 + (isFurtherGap ? 1 : 0);
}
