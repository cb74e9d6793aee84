/** Compares the result of answers tried out with the original one. Lists once whatever both share. */
import { interest } from '$lib/assessment/interest';
import { plan } from '$lib/assessment/plan';
import type { Role } from '$lib/assessment/questions';
import { keys, mapValues } from '$lib/typed-object';
import { capitalised } from './answer-labels';
import { levelStep } from './level-steps';
import { outcomeText, type ResultView } from './result';

export interface TrialRow {
	readonly id: 'destination' | 'interest' | 'readiness' | 'plan';
	readonly title: string;
	readonly lines: readonly string[];
}

export interface TrialPlan {
	readonly id: 'original' | 'tried' | 'both';
	readonly title: string;
	/** How far the whole plan leads. */
	readonly lead?: string;
	/** The needed steps of this plan alone, or of both. */
	readonly steps: readonly TrialStep[];
}

interface TrialStep {
	readonly key: string;
	readonly title: string;
}

export interface TrialRows {
	/** The recommended role with its stage: one where both results agree, else the original first. */
	readonly outcomes: readonly string[];
	readonly rows: readonly TrialRow[];
	/** Empty where both plans are the same. */
	readonly plans: readonly TrialPlan[];
}

export function trialRows(original: ResultView, tried: ResultView): TrialRows {
	const { trial, scores, plan } = original.words;
	const plans = plansOf(original, tried);
	const rows: TrialRow[] = [
		{ id: 'destination', title: scores.destination, lines: [destination(original, tried)] },
		{
			id: 'interest',
			title: scores.interest,
			lines: changedPoints(interest(original.answers), interest(tried.answers), original)
		},
		{
			id: 'readiness',
			title: scores.readiness,
			lines: changedPoints(readinessOf(original), readinessOf(tried), original)
		},
		{ id: 'plan', title: plan.heading, lines: plans.length > 0 ? [] : [trial.plans.same] }
	];
	return {
		outcomes: [...new Set([original, tried].map((each) => outcomeText(each.recommendation, each)))],
		rows: rows.filter(({ lines }) => lines.length > 0),
		plans
	};
}

function destination(original: ResultView, tried: ResultView): string {
	const { trial } = original.words;
	const name = ({ kinds, recommendation }: ResultView) => kinds[recommendation.destination].name;
	const [from, to] = [name(original), name(tried)];
	return capitalised(from === to ? trial.unchanged(from) : trial.becomes(from, to));
}

type PointsOf<K extends Role | 'specialist'> = Readonly<Record<K, number>>;

/** A line for each role whose points differ. */
function changedPoints<K extends Role | 'specialist'>(
	from: PointsOf<K>,
	to: PointsOf<K>,
	{ words, kinds }: ResultView
): string[] {
	const name = (key: Role | 'specialist') =>
		key === 'specialist' ? words.trial.specialist : capitalised(kinds[key].name);
	return keys(from).flatMap((key) =>
		from[key] === to[key] ? [] : [words.trial.points(name(key), from[key], to[key])]
	);
}

const readinessOf = ({ recommendation: { roles } }: ResultView) =>
	mapValues(roles, ({ readiness }) => readiness.points);

function plansOf(original: ResultView, tried: ResultView): TrialPlan[] {
	const { plans } = original.words.trial;
	const [from, to] = [neededPlan(original), neededPlan(tried)];
	const both = from.steps.filter((step) => has(to.steps, step));
	if (from.lead === to.lead && both.length === from.steps.length) return [];
	const alone = (steps: readonly TrialStep[]) => steps.filter((step) => !has(both, step));
	const all: TrialPlan[] = [
		{ id: 'original', title: plans.original, lead: from.lead, steps: alone(from.steps) },
		{ id: 'tried', title: plans.tried, lead: to.lead, steps: alone(to.steps) },
		{ id: 'both', title: plans.both, steps: both }
	];
	return all.filter(({ lead, steps }) => lead !== undefined || steps.length > 0);
}

const has = (steps: readonly TrialStep[], step: TrialStep) =>
	steps.some(({ key }) => key === step.key);

function neededPlan({ answers, recommendation, words, kinds }: ResultView) {
	const { target, items } = plan(answers, recommendation);
	const { leads } = words.trial.plans;
	const steps = items.flatMap((item): TrialStep[] => {
		if (!item.needed || !item.question) return [];
		const { question, from, to } = item;
		return [{ key: `${question}:${to}`, title: levelStep(words, question, from).title }];
	});
	return {
		steps,
		lead: target
			? leads[target.stage](steps.length, kinds[target.role].name)
			: leads.done(kinds[recommendation.role].name)
	};
}
