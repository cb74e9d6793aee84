import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '$lib/assessment/recommend';
import { LOCALES } from '$lib/content/locales';
import { planView } from '$lib/presenters/plan-rows';
import { anyAnswers, answersAt, TEAM_LEAD, WANTS_PM, WANTS_TRUE_PMO } from '../assessment/people';
import { PEOPLE } from './people';
import { viewOf } from './views';

const english = await viewOf({});

describe.each(LOCALES)('in %s', (locale) => {
	test.each(Object.entries(PEOPLE))('the plan of %s tells how far it leads', async (_, answers) => {
		const view = await viewOf(answers, locale);
		const { lead, rows } = planView(view);
		const needed = rows.filter((row) => row.needed).length;
		if (needed > 1) expect(lead).toContain(String(needed));
		for (const { title, how, why, sources } of rows) {
			expect([title, how, why]).not.toContain('');
			expect(sources).not.toEqual([]);
		}
	});
});

test('a level step has its own words and the reason of the step that it is', async () => {
	const view = await viewOf(answersAt({ ...TEAM_LEAD, lead: 0, accountability: 1 }, WANTS_PM));
	const row = planView(view).rows.find(({ item, key }) => item === 'lead' && key === 'lead:1');
	expect(row).toMatchObject({
		tick: 'lead-a-small-team',
		title: view.words.levelSteps.lead[0].title,
		why: view.words.steps.texts['lead-a-small-team'].why
	});
});

test('only the first level step at a question can be ticked, unless it is a step of its own', async () => {
	const { rows } = planView(await viewOf(answersAt({ phase: 0 }, WANTS_TRUE_PMO)));
	const tick = (key: string) => rows.find((row) => row.key === key)?.tick;
	expect(tick('phase:2')).toBe('move-upstream');
	for (const row of rows)
		if (row.tick?.startsWith('close-gap')) expect(row.key).toBe(`${row.item}:1`);
});

test('rows and ticks are unique for any answers', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { rows } = planView({ ...english, answers, recommendation: recommend(answers) });
			const ticks = rows.flatMap(({ tick }) => tick ?? []);
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			expect(new Set(ticks).size).toBe(ticks.length);
		})
	);
});
