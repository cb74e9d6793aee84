/** Turns the plan into rows of words, in its own order. */
import { stepCauses } from '$lib/assessment/advice-causes';
import { STUDIED } from '$lib/assessment/certificates';
import { plan, type PlanItem, type Target } from '$lib/assessment/plan';
import type { Level, Role } from '$lib/assessment/questions';
import {
	GAP_FACTS,
	LEVEL_HORIZONS,
	STEPS,
	type Horizon,
	type StepId,
	type StepRule
} from '$lib/assessment/roles';
import { raiseFrom } from '$lib/assessment/step-experience';
import type { PlanItemKey, PlannedItem } from '$lib/storage/records';
import { levelStep } from './level-steps';
import { isoMonth, monthsLater } from './months-later';
import { isReached } from './plan-progress';
import { isNamedStep, levelBehind } from './planned-items';
import { citation, sourcesOf, type ResultView } from './result';
import type { PlanRow } from './result-rows';

export interface PlanView {
	/** Tells how far the needed items lead, or that nothing is missing. */
	readonly lead: string;
	/** The reason of the items without one of their own: the work of the role. */
	readonly why: string | undefined;
	readonly rows: readonly PlanRow[];
	/** The first row that is neither done nor dropped. */
	readonly first: PlanRow | undefined;
	/** Of the first row. */
	readonly label: string;
}

/** The title of the first step, without making the other rows: lists of many people need no more. */
export function firstStepTitle(
	view: ResultView,
	stored: readonly PlannedItem[]
): string | undefined {
	for (const item of plan(view.answers, view.recommendation).items) {
		const row = planRow(item, view);
		if (isToDo(decisionOn(row, stored))) return row.title;
	}
	return planView(view, stored).first?.title;
}

/** @param stored the user's decisions on the items */
export function planView(
	view: ResultView,
	stored: readonly PlannedItem[] = [],
	today = new Date()
): PlanView {
	const { target, items } = plan(view.answers, view.recommendation);
	const needed = items.filter((item) => item.needed).length;
	const rowOf = (item: PlanItem): PlanRow => {
		const row = planRow(item, view);
		const decision = decisionOn(row, stored);
		return {
			...row,
			planKey: decision?.item ?? row.planKey,
			decision,
			defaultMonth: defaultMonth(item.horizon, today)
		};
	};
	const advised = items.map(rowOf);
	const former = stored
		.filter(({ item }) => !isReached(item, view.answers))
		.map(({ item }) => rowOf(formerItem(item, target?.role ?? view.recommendation.role)))
		.filter(({ key }, at, all) => {
			const isKey = (each: PlanRow) => each.key === key;
			return !advised.some(isKey) && all.findIndex(isKey) === at;
		});
	const rows = [...advised, ...former];
	const first = rows.find(({ decision }) => isToDo(decision));
	const { firstStep, nextStep } = view.words.plan;
	const label = rows.some(({ decision }) => decision?.state === 'done') ? nextStep : firstStep;
	return {
		lead: lead(target, needed, first?.needed ? label : undefined, view),
		why: advised.every(({ why }) => why)
			? undefined
			: view.words.steps.closeGapWhy[target?.role ?? view.recommendation.role],
		rows,
		first,
		label
	};
}

/** A step that means a level may have been planned by that. */
const decisionOn = (
	{ planKey, key }: Pick<PlanRow, 'planKey' | 'key'>,
	stored: readonly PlannedItem[]
) => stored.find(({ item }) => item === planKey || item === key);

const isToDo = (decision: PlannedItem | undefined) => !decision || decision.state === 'planned';

/** Planned before the answers or the rules changed: it can still be done or dropped. */
function formerItem(key: PlanItemKey, role: Role): PlanItem {
	const level = levelBehind(key);
	const step: StepId = isNamedStep(key) ? key : 'close-gap';
	const rule: StepRule = STEPS[step];
	const base = {
		step,
		facts: isNamedStep(key) ? rule.facts : GAP_FACTS[role],
		needed: false,
		horizon: rule.horizon ?? (level && LEVEL_HORIZONS[level.question][level.to - 1]) ?? 'later'
	};
	return level ? { ...base, ...raiseFrom(level.question, lower(level.to)) } : base;
}

// The cast: a level that is reached is above the lowest.
const lower = (level: Level) => (level - 1) as Level;

function defaultMonth(horizon: Horizon, today: Date): string | undefined {
	const months = { now: 0, 'half-year': 6, later: undefined }[horizon];
	return months === undefined ? undefined : isoMonth(monthsLater(today, months));
}

function lead(
	target: Target | undefined,
	needed: number,
	label: string | undefined,
	{ words: { plan }, kinds, recommendation }: ResultView
): string {
	if (!target) return plan.leads.done(kinds[recommendation.role].name);
	const { role, stage } = target;
	const name = kinds[role].name;
	return label
		? plan.leads[`${stage}WithFirst`](needed, name, label)
		: plan.leads[stage](needed, name);
}

/** The key of the step that a certificate would do. */
const STUDY = `${STUDIED.question}:${STUDIED.level}`;

function planRow(item: PlanItem, view: ResultView): Omit<PlanRow, 'decision' | 'defaultMonth'> {
	const { words, answers, recommendation } = view;
	const { step, needed, question } = item;
	const isGap = step === 'close-gap';
	const own = isGap ? undefined : words.steps.texts[step];
	const text = question ? levelStep(words, question, item.from) : own;
	if (!text) throw new Error(`the plan has ${step} without a question`);
	// The table says what a named step rests on, a gap on its question.
	const rule = { id: step, facts: item.facts, ...(isGap && question && { question }) };
	const causes = stepCauses(rule, answers, recommendation);
	const key = question ? `${question}:${item.to}` : step;
	return {
		key,
		item: question ?? step,
		// The cast: `close-gap` has a question, and leads above its lowest level.
		planKey: (isGap ? key : step) as PlanItemKey,
		needed,
		horizon: words.plan.horizons[item.horizon],
		title: text.title,
		how: text.how,
		why: own?.why,
		causes: causes.map((cause) => citation(cause, view)),
		sources: sourcesOf(item.facts, view),
		more:
			key === STUDY
				? { title: words.chapters.titles.certificates, href: '#certificates' }
				: undefined
	};
}
