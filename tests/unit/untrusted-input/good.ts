/** Valid records and files, as the site writes them. */
import fc from 'fast-check';
import { EXPERIENCE_IDS, QUESTION_IDS } from '$lib/assessment/questions';
import { DECIDERS, WEEK_TASKS } from '$lib/assessment/week-hours';
import type { SavedWeek } from '$lib/storage/saved-week';
import { SCHEMA } from '$lib/storage/schema';
import type { SavedPosting } from '$lib/storage/saved-posting';
import { oneLine } from '$lib/storage/posting-title';
import { toAttempt, type Attempt, type Draft, type PlannedItem } from '$lib/storage/records';
import { EXPORTED_FROM } from '$lib/storage/parse-rows';
import { anyAnswers } from '../assessment/people';
import { pool } from './pool';

/** Few, so that ids collide. */
const id = fc.constantFrom('a', 'b', 'c', '0123456789abcdef0123456789abcdef');

const date = fc.date({
	min: new Date('0000-01-01T00:00:00.000Z'),
	max: new Date('9999-12-31T23:59:59.999Z'),
	noInvalidDate: true
});

const notes = fc.dictionary(
	fc.constantFrom(...EXPERIENCE_IDS),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	{ maxKeys: 3, noNullPrototype: true }
);

const plannedItem = fc.record<PlannedItem>(
	{
		item: fc.constantFrom('move-upstream', 'retake-later', 'risk:2'),
		state: fc.constantFrom('planned', 'done', 'dropped'),
		month: fc.constantFrom('2027-02', '0000-12')
	},
	{ requiredKeys: ['item', 'state'] }
);

export const draft: fc.Arbitrary<Draft> = pool(
	fc
		.record({
			id,
			answers: anyAnswers,
			notes,
			plan: fc.uniqueArray(plannedItem, { maxLength: 3, selector: ({ item }) => item }),
			skipped: fc.subarray(QUESTION_IDS, { maxLength: 3 }),
			startedAt: date,
			updatedAt: date
		})
		.map(({ startedAt, updatedAt, ...rest }) => ({
			schema: SCHEMA,
			version: 1,
			...rest,
			startedAt: startedAt.toISOString(),
			updatedAt: updatedAt.toISOString()
		}))
);

export const attempt: fc.Arbitrary<Attempt> = pool(
	fc.tuple(draft, date).map(([from, finishedAt]) => toAttempt(from, finishedAt))
);

export const posting: fc.Arbitrary<SavedPosting> = pool(
	fc
		.record({
			id,
			text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
			keptAt: date
		})
		.map(({ keptAt, ...rest }) => ({
			schema: SCHEMA,
			...rest,
			title: oneLine(rest.text) || 'PM',
			keptAt: keptAt.toISOString()
		}))
);

export const week: fc.Arbitrary<SavedWeek> = pool(
	fc
		.record({
			id,
			hours: fc.dictionary(
				fc.constantFrom(...WEEK_TASKS),
				fc.integer({ min: 1, max: 336 }).map((halves) => halves / 2),
				{ minKeys: 1, maxKeys: 4, noNullPrototype: true }
			),
			decider: fc.option(fc.constantFrom(...DECIDERS), { nil: undefined }),
			keptAt: date
		})
		.map(({ keptAt, decider, ...rest }) => ({
			schema: SCHEMA,
			...rest,
			...(decider && { decider }),
			keptAt: keptAt.toISOString()
		}))
);

const few = { maxLength: 3, selector: ({ id }: { id: string }) => id };

export const file = pool(
	fc.record({
		schema: fc.constant(SCHEMA),
		exportedFrom: fc.constant(EXPORTED_FROM),
		drafts: fc.uniqueArray(draft, few),
		attempts: fc.uniqueArray(attempt, few),
		postings: fc.uniqueArray(posting, few),
		weeks: fc.uniqueArray(week, few),
		unreadable: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 2 })
	})
);
