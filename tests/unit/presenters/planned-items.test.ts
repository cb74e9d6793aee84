import { describe, expect, test } from 'vitest';
import { words } from '$lib/content/words';
import { planView } from '$lib/presenters/plan-rows';
import { openItems, planProgress } from '$lib/presenters/plan-progress';
import { itemText } from '$lib/presenters/planned-items';
import type { PlannedItem } from '$lib/storage/records';
import { answersAt, OPERATOR, WANTS_TRUE_PMO } from '../assessment/people';
import { planned } from '../storage/helpers';
import { PEOPLE } from './people';
import { viewOf } from './views';

const answers = answersAt({ ...OPERATOR, lead: 0, delivery: 1 }, WANTS_TRUE_PMO);
const plan: PlannedItem[] = [
	planned('work-behind-a-pm'),
	{ item: 'delivery:2', state: 'planned', month: '2027-05' },
	{ item: 'lead-a-small-team', state: 'planned', month: '2027-02' },
	{ item: 'risk:1', state: 'done', month: '2026-12' },
	{ item: 'writing:2', state: 'dropped', month: '2026-11' },
	planned('check-the-posting')
];
const open = (now: object = {}) =>
	openItems({ plan, answers: { ...answers, ...now } }).map(({ item }) => item);

describe('items still to do', () => {
	test('come by month, those at no set time last and in their order', () => {
		expect(open()).toEqual([
			'lead-a-small-team',
			'delivery:2',
			'work-behind-a-pm',
			'check-the-posting'
		]);
	});

	test('are those alone whose level is not reached', () => {
		expect(open({ delivery: 'owned' })).not.toContain('delivery:2');
		expect(open({ lead: 'team' })).not.toContain('lead-a-small-team');
		expect(open({ delivery: 'assisted' })).toContain('delivery:2');
	});
});

test('progress leaves dropped items out, and counts reached levels as done', () => {
	expect(planProgress({ plan, answers })).toMatchObject({
		done: 1,
		of: 5,
		next: { item: 'lead-a-small-team' }
	});
	expect(planProgress({ plan, answers: { ...answers, lead: 'small' } })).toMatchObject({
		done: 2,
		of: 5,
		next: { item: 'delivery:2', month: '2027-05' }
	});
	expect(planProgress({ plan: [{ item: 'risk:1', state: 'done' }], answers })).toEqual({
		done: 1,
		of: 1,
		next: undefined
	});
});

test.each(Object.entries(PEOPLE))('an item reads as in the plan of %s', async (_, answers) => {
	const result = await words.en.result();
	for (const { planKey, title, how } of planView(await viewOf(answers)).rows)
		expect(itemText(planKey, result)).toMatchObject({ title, how });
});
