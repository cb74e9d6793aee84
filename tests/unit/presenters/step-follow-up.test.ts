import { expect, test } from 'vitest';
import { newDraft } from '$lib/storage/new-draft';
import { toAttempt } from '$lib/storage/records';
import { words } from '$lib/content/words';
import { followUpRows } from '$lib/presenters/step-follow-up';
import { at } from '../storage/helpers';
import { OPERATOR, answersAt, WANTS_PM } from '../assessment/people';

const result = await words.ja.result();
const questions = await words.ja.questions();

const before = answersAt({ ...OPERATOR, lead: 0, delivery: 1 }, WANTS_PM);
const earlier = toAttempt(
	{
		...newDraft(at(0)),
		answers: before,
		ticks: ['lead-a-small-team', 'close-gap:delivery', 'check-the-posting', 'retake-later']
	},
	at(5)
);
const rows = (levels: object) =>
	followUpRows(earlier, { ...before, ...levels }, { result, questions });

test('every ticked step is followed up, except the retake itself', () => {
	expect(rows({}).map(({ tick }) => tick)).toEqual(earlier.ticks.slice(0, 3));
	expect(rows({})[0]?.title).toBe(result.steps.texts['lead-a-small-team'].title);
});

test('a gap has the title of the step from the level of the earlier attempt', () => {
	const { delivery } = result.levelSteps;
	expect(rows({})[1]?.title).toBe(delivery[1].title);
	expect(rows({ delivery: 'many' })[1]?.title).toBe(delivery[1].title);
});

test('a gap that the earlier attempt had closed already has the title of its last step', () => {
	const closed = { ...earlier, answers: answersAt({ ...OPERATOR, delivery: 3 }, WANTS_PM) };
	const titles = followUpRows(closed, before, { result, questions }).map(({ title }) => title);
	expect(titles[1]).toBe(result.levelSteps.delivery[2].title);
});

test('a step has the experience that it rests on; some have none', () => {
	expect(rows({}).map(({ experience }) => experience.map(({ question }) => question))).toEqual([
		['lead'],
		['delivery'],
		[]
	]);
});

test('its experience counts as raised where the level has risen since, and not where it has fallen', () => {
	const raised = (levels: object) =>
		rows(levels).map(({ experience }) => experience.some(({ isRaised }) => isRaised));
	expect(raised({})).toEqual([false, false, false]);
	expect(raised({ lead: 'small', delivery: 'none' })).toEqual([true, false, false]);
	expect(raised({ delivery: 'owned' })).toEqual([false, true, false]);
});
