import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { recommend } from '$lib/assessment/recommend';
import { LOCALES } from '$lib/content/locales';
import { planView } from '$lib/presenters/plan-rows';
import { planProgress } from '$lib/presenters/plan-progress';
import { newDraft } from '$lib/storage/new-draft';
import { parseAttempt, toAttempt, type PlannedItem } from '$lib/storage/records';
import { planned } from '../storage/helpers';
import {
	allAt,
	anyAnswers,
	answersAt,
	TEAM_LEAD,
	WANTS_PM,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { PEOPLE } from './people';
import { viewOf } from './views';

const english = await viewOf({});

describe.each(LOCALES)('in %s', (locale) => {
	test.each(Object.entries(PEOPLE))('the plan of %s tells how far it leads', async (_, answers) => {
		const view = await viewOf(answers, locale);
		const { lead, why: reason, rows } = planView(view);
		const needed = rows.filter((row) => row.needed).length;
		if (needed > 0) expect(lead).toContain(String(needed));
		for (const { title, how, why, sources } of rows) {
			expect([title, how, why ?? reason]).not.toContain('');
			expect(why ?? reason).toBeDefined();
			expect(sources).not.toEqual([]);
		}
	});
});

test('the lead counts the first step in while that one is needed', async () => {
	const view = await viewOf(answersAt({ ...allAt(2), requirements: 0 }, WANTS_PM));
	const { leads, firstStep, nextStep } = view.words.plan;
	const [first] = planView(view).rows;
	expect(planView(view).lead).toBe(leads.readyWithFirst(1, view.kinds.pm.name, firstStep));
	const after = planView(view, [{ item: first!.planKey, state: 'done' }]);
	expect([after.first?.needed, after.label]).toEqual([false, nextStep]);
	expect(after.lead).toBe(leads.ready(1, view.kinds.pm.name));
});

test('a level step has its own words and the reason of the step that it is', async () => {
	const view = await viewOf(answersAt({ ...TEAM_LEAD, lead: 0, accountability: 1 }, WANTS_PM));
	const row = planView(view).rows.find(({ item, key }) => item === 'lead' && key === 'lead:1');
	expect(row).toMatchObject({
		planKey: 'lead-a-small-team',
		title: view.words.levelSteps.lead[0].title,
		why: view.words.steps.texts['lead-a-small-team'].why
	});
});

test('the step to study a framework leads to the certificates, and no other does', async () => {
	const leading = async (answers: Answers) =>
		planView(await viewOf(answers))
			.rows.filter(({ more }) => more)
			.map(({ key, more }) => [key, more?.href]);
	const none = answersAt(allAt(2, { framework: 0 }), WANTS_TRUE_PMO);
	expect(await leading(none)).toEqual([['framework:1', '#certificates']]);
	expect(await leading({ ...none, framework: 'studied' })).toEqual([]);
});

test('every item can be put into the plan, level by level', async () => {
	const { rows } = planView(await viewOf(answersAt({ phase: 0 }, WANTS_TRUE_PMO)));
	const keys = rows.map(({ planKey }) => planKey);
	expect(keys).toEqual(expect.arrayContaining(['phase:1', 'move-upstream', 'check-the-posting']));
	expect(rows.find(({ key }) => key === 'phase:2')?.planKey).toBe('move-upstream');
	const plan = keys.map(planned);
	expect(parseAttempt({ ...toAttempt(newDraft(new Date()), new Date()), plan }).ok).toBe(true);
});

test('an item has its decision, under either of its names', async () => {
	const view = await viewOf(answersAt({ phase: 0 }, WANTS_TRUE_PMO));
	const { rows } = planView(view, [
		planned('check-the-posting'),
		{ item: 'phase:2', state: 'done' }
	]);
	const decided = rows.filter(({ decision }) => decision);
	expect(decided.map(({ key, planKey, decision }) => [key, planKey, decision?.state])).toEqual([
		['check-the-posting', 'check-the-posting', 'planned'],
		['phase:2', 'phase:2', 'done']
	]);
});

test('the first step is the first one that is neither done nor dropped', async () => {
	const view = await viewOf(answersAt({ phase: 0 }, WANTS_TRUE_PMO));
	const [one, two, three] = planView(view).rows.map(({ planKey }) => planKey);
	const first = (...states: PlannedItem['state'][]) =>
		planView(
			view,
			states.map((state, at) => ({ item: [one!, two!, three!][at]!, state }))
		).first?.planKey;
	expect([first(), first('planned'), first('done'), first('dropped', 'done')]).toEqual([
		one,
		one,
		two,
		three
	]);
});

test('an item comes into the plan for the month of its horizon', async () => {
	const view = await viewOf(answersAt({ phase: 0 }, WANTS_TRUE_PMO));
	const months = (now: Date) =>
		new Map(planView(view, [], now).rows.map((row) => [row.horizon, row.defaultMonth]));
	const { now, 'half-year': halfYear, later } = view.words.plan.horizons;
	expect(months(new Date(2026, 7, 31))).toEqual(
		new Map([
			[now, '2026-08'],
			[halfYear, '2027-02'],
			[later, undefined]
		])
	);
});

test('rows and their keys are unique for any answers', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { rows } = planView({ ...english, answers, recommendation: recommend(answers) });
			const keys = rows.map(({ planKey }) => planKey);
			expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
			expect(new Set(keys).size).toBe(keys.length);
		})
	);
});

test('an item planned before the answers changed can still be done, until it is reached', async () => {
	const answers = answersAt({ ...allAt(2), requirements: 1 }, WANTS_TRUE_PMO);
	const view = await viewOf(answers);
	const advised = planView(view).rows;
	const former = ['requirements:3', 'steady-a-young-pm'] as const;
	const stored = [planned('requirements:1'), ...former.map((item) => planned(item))];
	const { rows, why } = planView(view, stored);
	expect(rows.slice(advised.length).map(({ planKey }) => planKey)).toEqual(former);
	for (const { title, how, needed, decision } of rows.slice(advised.length)) {
		expect([title, how]).not.toContain('');
		expect({ needed, state: decision?.state }).toEqual({ needed: false, state: 'planned' });
	}
	expect(why).toBe(planView(view).why);
	// The home page leads to it.
	const { next } = planProgress({ plan: stored, answers });
	expect(former).toContain(next?.item);
	// The same level, planned by its step and by itself, is one row.
	const both = planView(view, [planned('gain-pm-experience'), planned('accountability:2')]).rows;
	expect(new Set(both.map(({ key }) => key)).size).toBe(both.length);
});
