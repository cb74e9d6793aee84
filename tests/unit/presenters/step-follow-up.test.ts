import { expect, test } from 'vitest';
import { words } from '$lib/content/words';
import { followUpRows } from '$lib/presenters/step-follow-up';
import type { PlannedItem } from '$lib/storage/records';
import { planned } from '../storage/helpers';
import { OPERATOR, answersAt, WANTS_PM } from '../assessment/people';

const result = await words.ja.result();
const questions = await words.ja.questions();

const answers = answersAt({ ...OPERATOR, lead: 0, delivery: 1 }, WANTS_PM);
const plan = (
	[
		'lead-a-small-team',
		'delivery:2',
		'steady-a-young-pm',
		'check-the-posting',
		'retake-later'
	] as const
).map(planned);
const rows = (levels: object, now: readonly PlannedItem[] = plan) =>
	followUpRows(
		{ answers, plan },
		{ answers: { ...answers, ...levels }, plan: now },
		{ result, questions }
	);

test('every item is followed up, except the retake itself', () => {
	expect(rows({}).map(({ item }) => item)).toEqual(plan.slice(0, 4).map(({ item }) => item));
});

test('an item has the title that it has in the plan', () => {
	expect(rows({ lead: 'large', delivery: 'none' }).map(({ title }) => title)).toEqual([
		result.levelSteps.lead[0].title,
		result.levelSteps.delivery[1].title,
		result.steps.texts['steady-a-young-pm'].title,
		result.steps.texts['check-the-posting'].title
	]);
});

test('an item has the experience that it rests on; some have none', () => {
	expect(rows({}).map(({ experience }) => experience.map(({ question }) => question))).toEqual([
		['lead'],
		['delivery'],
		['accountability'],
		[]
	]);
});

test('its experience counts as raised where the level has risen since, and not where it has fallen', () => {
	const raised = (levels: object) => rows(levels).map(({ isRaised }) => isRaised);
	expect(raised({})).toEqual([false, false, false, undefined]);
	expect(raised({ lead: 'small', delivery: 'none' })).toEqual([true, false, false, undefined]);
	expect(raised({ delivery: 'owned' })).toEqual([false, true, false, undefined]);
});

test('its state is the latest decision, and the earlier one where it is in no plan any more', () => {
	const before: PlannedItem[] = [planned('lead:1'), { item: 'risk:1', state: 'done' }];
	const states = (now: readonly PlannedItem[]) =>
		followUpRows({ answers, plan: before }, { answers, plan: now }, { result, questions }).map(
			({ before, state }) => [before, state]
		);
	expect(states([{ item: 'lead:1', state: 'dropped' }, before[1]!])).toEqual([
		['planned', 'dropped'],
		['done', 'done']
	]);
	expect(states([])).toEqual([
		['planned', 'planned'],
		['done', 'done']
	]);
});
