/** Turns the plan into rows of words, in its own order. */
import { levelOf } from '$lib/assessment/answers';
import { stepCauses } from '$lib/assessment/advice-causes';
import { plan, type PlanItem, type Target } from '$lib/assessment/plan';
import type { Tick } from '$lib/storage/records';
import { levelStep } from './level-steps';
import { citation, sourcesOf, type ResultView } from './result';
import type { PlanRow } from './result-rows';

export interface PlanView {
	/** Tells how far the needed items lead, or that nothing is missing. */
	readonly lead: string;
	readonly rows: readonly PlanRow[];
}

export function planView(view: ResultView): PlanView {
	const { target, items } = plan(view.answers, view.recommendation);
	const needed = items.filter((item) => item.needed).length;
	return {
		lead: lead(target, needed, view),
		rows: items.map((item) => planRow(item, target, view))
	};
}

function lead(target: Target | undefined, needed: number, view: ResultView): string {
	const { words, kinds, recommendation } = view;
	return target
		? words.plan.leads[target.stage](needed, kinds[target.role].name)
		: words.plan.leads.done(kinds[recommendation.role].name);
}

function planRow(item: PlanItem, target: Target | undefined, view: ResultView): PlanRow {
	const { words, answers, recommendation } = view;
	const { step, needed, question } = item;
	const isGap = step === 'close-gap';
	const own = isGap ? undefined : words.steps.texts[step];
	const text = question ? levelStep(words, question, item.from) : own;
	if (!text) throw new Error(`the plan has ${step} without a question`);
	const causes =
		isGap && question
			? [question]
			: stepCauses({ id: step, facts: item.facts }, answers, recommendation);
	return {
		key: question ? `${question}:${item.to}` : step,
		item: question ?? step,
		tick: tickOf(item, view),
		needed,
		isFurtherGap: isGap && !needed,
		horizon: words.plan.horizons[item.horizon],
		title: text.title,
		how: text.how,
		why: own?.why ?? words.steps.closeGapWhy[target?.role ?? recommendation.role],
		causes: causes.map((cause) => citation(cause, view)),
		sources: sourcesOf(item.facts, view)
	};
}

/** Gaps are ticked by their question, so only the first level step at a question can be. */
function tickOf({ step, question, from }: PlanItem, { answers }: ResultView): Tick | undefined {
	if (step !== 'close-gap') return step;
	return question && from === levelOf(question, answers) ? `close-gap:${question}` : undefined;
}
