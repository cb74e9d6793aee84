import { describe, expect, test } from 'vitest';
import { raiseBehind } from '$lib/assessment/step-experience';
import { QUESTIONS } from '$lib/assessment/questions';
import { STEPS } from '$lib/assessment/roles';
import { keys } from '$lib/typed-object';
import { migrate } from '$lib/storage/migrations';
import { SCHEMA } from '$lib/storage/schema';
import { parseAttempt, toAttempt } from '$lib/storage/records';
import { parsePosting } from '$lib/storage/saved-posting';
import { at, draft, planned, posting } from './helpers';

const PM_ONCE = { accountability: 'once' };

/** From 1 to 2, and from 2 to 3. */
const steps = [
	(record: object) => ({ ...record, trail: ['1 to 2'] }),
	(record: { trail?: unknown }) => ({ ...record, trail: [record.trail ?? [], '2 to 3'].flat() })
];

test('a record goes through every step after its schema, in order', () => {
	expect(migrate({ schema: 1 }, steps)).toEqual({ schema: 3, trail: ['1 to 2', '2 to 3'] });
	expect(migrate({ schema: 2 }, steps)).toEqual({ schema: 3, trail: ['2 to 3'] });
});

test('a record of the latest schema is unchanged', () => {
	expect(migrate({ schema: 3 }, steps)).toEqual({ schema: 3 });
	expect(migrate({ schema: SCHEMA })).toEqual({ schema: SCHEMA });
});

test.each([[undefined], [0], [-1], [1.5], ['1'], [NaN]])('schema %s is not migrated', (schema) => {
	expect(migrate({ schema }, steps)).toEqual({ schema });
});

test('a record of schema 4, before weeks, keeps its content', () => {
	const attempt = toAttempt(
		draft(1, { answers: { lead: 'team' }, plan: [planned('lead:2')] }),
		at(2)
	);
	expect(parseAttempt({ ...attempt, schema: 4 })).toEqual({ ok: true, record: attempt });
	expect(parsePosting({ ...posting(1), schema: 4 })).toEqual({ ok: true, record: posting(1) });
});

describe('ticked steps', () => {
	const planOf = (ticks: unknown, answers: unknown = {}) =>
		(migrate({ schema: 3, answers, ticks }) as { plan: unknown }).plan;

	test('are planned items, without a month', () => {
		expect(planOf(['move-upstream', 'retake-later'])).toEqual([
			{ item: 'move-upstream', state: 'planned' },
			{ item: 'retake-later', state: 'planned' }
		]);
	});

	test.each([
		['the level after the answer', 'lead', { lead: 'small' }, 'lead:2'],
		['the first level without an answer', 'lead', {}, 'lead:1'],
		['the highest level where it is reached', 'lead', { lead: 'large' }, 'lead:3'],
		['the first level where the answer is asleep', 'scale', { scale: 'medium' }, 'scale:1'],
		['the highest level of a short question', 'scale', { ...PM_ONCE, scale: 'large' }, 'scale:2'],
		['the first level where the answers are damaged', 'lead', 7, 'lead:1']
	])('a gap becomes %s', (_, question, answers, item) => {
		expect(planOf([`close-gap:${question}`], answers)).toEqual([planned(item as 'lead:1')]);
	});

	test('are one item where two of them mean the same', () => {
		const items = ['lead-a-small-team', 'retake-later'] as const;
		expect(planOf(['lead-a-small-team', 'close-gap:lead', 'retake-later', 'retake-later'])).toEqual(
			items.map(planned)
		);
		expect(planOf(['lead-a-small-team', 'close-gap:lead'], { lead: 'small' })).toEqual(
			(['lead-a-small-team', 'lead:2'] as const).map(planned)
		);
	});

	test.each(keys(STEPS).filter((step) => raiseBehind(step)))(
		'of a gap are one item with %s, which means it',
		(step) => {
			const { question, from } = raiseBehind(step)!;
			const answers = { ...PM_ONCE, [question]: QUESTIONS[question].options[from] };
			expect(planOf([step, `close-gap:${question}`], answers)).toHaveLength(1);
		}
	);

	test('that are no list are left to the check', () => {
		expect(planOf(7)).toBe(7);
		expect(migrate({ schema: 3, text: 'PM wanted' })).toEqual({
			schema: SCHEMA,
			text: 'PM wanted'
		});
	});
});
