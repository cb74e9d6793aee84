import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '$lib/assessment/plan';
import { ROLES } from '$lib/assessment/questions';
import { LOCALES } from '$lib/content/locales';
import type { ResultView } from '$lib/presenters/result';
import { trialRows, type TrialPlan, type TrialRow } from '$lib/presenters/trial-rows';
import {
	anyAnswers,
	answersAt,
	OPERATOR,
	TEAM_LEAD,
	WANTS_PM,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { viewOf } from './views';

const linesOf = (rows: readonly TrialRow[], id: TrialRow['id']) =>
	rows.find((row) => row.id === id)?.lines ?? [];

const keysOf = (plans: readonly TrialPlan[], id: TrialPlan['id']) =>
	plans.find((each) => each.id === id)?.steps.map(({ key }) => key) ?? [];

describe.each(LOCALES)('a trial, in %s', async (locale) => {
	const original = await viewOf(answersAt(TEAM_LEAD, WANTS_PM), locale);

	test('that changes nothing says so of destination and plan', () => {
		const { outcomes, rows, plans } = trialRows(original, original);
		const { trial } = original.words;
		const { pm } = original.kinds;
		expect(outcomes).toHaveLength(1);
		expect(rows.map(({ id }) => id)).toEqual(['destination', 'plan']);
		expect(linesOf(rows, 'destination')).toEqual([trial.unchanged(pm.name)]);
		expect(linesOf(rows, 'plan')).toEqual([trial.plans.same]);
		expect(plans).toEqual([]);
	});

	test('of other wishes names the destinations, and each role whose points differ', async () => {
		const tried = await viewOf(answersAt(TEAM_LEAD, WANTS_TRUE_PMO), locale);
		const { rows } = trialRows(original, tried);
		const [destination] = linesOf(rows, 'destination');
		for (const role of ['pm', 'true-pmo'] as const)
			expect(destination).toContain(original.kinds[role].name);
		const differing = ROLES.filter(
			(role) =>
				original.recommendation.roles[role].interest !== tried.recommendation.roles[role].interest
		);
		expect(linesOf(rows, 'interest')).toHaveLength(differing.length);
		expect(linesOf(rows, 'readiness')).toEqual([]);
	});

	test('of a wish for technology names its points', async () => {
		const answers = { ...original.answers, future: 'specialist' } as const;
		const { rows } = trialRows(original, await viewOf(answers, locale));
		expect(linesOf(rows, 'interest').at(-1)).toContain(original.words.trial.specialist);
	});

	test('of a needed experience takes its step out of the plan, and lists the others once', async () => {
		const before = await viewOf(answersAt(OPERATOR, WANTS_PM), locale);
		const tried = await viewOf(answersAt({ ...OPERATOR, writing: 2 }, WANTS_PM), locale);
		const { plans } = trialRows(before, tried);
		expect(keysOf(plans, 'original')).toEqual(['writing:2']);
		expect(keysOf(plans, 'tried')).toEqual([]);
		expect(keysOf(plans, 'both').length).toBeGreaterThan(0);
	});
});

test('no step is listed twice, and none of the two plans is left out', async () => {
	const needed = (view: ResultView) =>
		plan(view.answers, view.recommendation).items.flatMap((item) =>
			item.needed && item.question ? [`${item.question}:${item.to}`] : []
		);
	await fc.assert(
		fc.asyncProperty(anyAnswers, anyAnswers, async (one, other) => {
			const [original, tried] = [await viewOf(one), await viewOf(other)];
			const { plans } = trialRows(original, tried);
			const [alone, added, both] = (['original', 'tried', 'both'] as const).map((id) =>
				keysOf(plans, id)
			);
			expect(new Set([...alone!, ...added!, ...both!]).size).toBe(
				alone!.length + added!.length + both!.length
			);
			if (plans.length === 0) expect(needed(original)).toEqual(needed(tried));
			else {
				expect([...alone!, ...both!].sort()).toEqual(needed(original).sort());
				expect([...added!, ...both!].sort()).toEqual(needed(tried).sort());
			}
		}),
		{ numRuns: 100 }
	);
});
