/** Files of records that are valid and as unusual as the schemas allow: of every schema so far. */
import fc from 'fast-check';
import { NOTE_LENGTH } from '$lib/assessment/answers';
import { EXPERIENCE_IDS, QUESTION_IDS, QUESTIONS, ROLES } from '$lib/assessment/questions';
import { STEPS } from '$lib/assessment/roles';
import { DECIDERS, MAX_TASK_HOURS, WEEK_TASKS } from '$lib/assessment/week-hours';
import { EXPORTED_FROM } from '$lib/storage/parse-rows';
import { oneLine } from '$lib/storage/posting-title';
import type { PlanItemKey } from '$lib/storage/records';
import { SCHEMA } from '$lib/storage/schema';
import { fromKeys, keys } from '$lib/typed-object';
import { anyAnswers } from '../assessment/people';
import { pool } from './pool';

const id = fc.oneof(
	fc.constantFrom('__proto__', 'constructor', 'toString', '-', '_', '0', 'x'.repeat(64)),
	fc.stringMatching(/^[\w-]{1,64}$/)
);

const date = fc.oneof(
	fc.constantFrom(
		'0000-01-01T00:00:00.000Z',
		'0099-12-31T23:59:59.999Z',
		'1970-01-01T00:00:00.000Z',
		'2024-02-29T15:00:00.000Z',
		'2100-01-01T00:00:00.000Z',
		'9999-12-31T23:59:59.999Z'
	),
	fc
		.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
		.map((each) => each.toISOString())
);

const month = fc.constantFrom('0000-01', '0099-12', '2026-11', '2027-02', '9999-12');

const TEXTS = [
	'\ud800',
	'x\udc00y',
	'\0',
	'\u202eabc\u2066',
	'\u200f\u200d\ufeff',
	'</script><!--',
	'{@html 1}',
	'$&',
	'👩‍👩‍👧‍👦'.repeat(9),
	'a\u0301'.repeat(40),
	'長'.repeat(NOTE_LENGTH),
	' \t\r\n '
];
const text = fc.oneof(
	fc.constantFrom(...TEXTS),
	fc.string({ unit: 'binary', minLength: 1, maxLength: NOTE_LENGTH / 2 })
);

/** Nothing answered, everything answered, and anything, off the path as well. */
const answers = fc.oneof(
	fc.constantFrom<object>(
		{},
		{ week: [] },
		fromKeys(QUESTION_IDS, (question) => {
			const last = QUESTIONS[question].options.at(-1);
			return question === 'week' ? [last] : last;
		}),
		{ scale: 'large', portfolio: 'organisation', image: 'govern', wish: 'pm' }
	),
	anyAnswers
);

const notes = fc.dictionary(fc.constantFrom(...EXPERIENCE_IDS), text, {
	maxKeys: EXPERIENCE_IDS.length,
	noNullPrototype: true
});

const NAMED = keys(STEPS).filter((step) => step !== 'close-gap');
const ITEMS: readonly PlanItemKey[] = [
	...NAMED,
	...EXPERIENCE_IDS.flatMap((question) =>
		([1, 2, 3] as const)
			.filter((level) => level < QUESTIONS[question].options.length)
			.map((level): PlanItemKey => `${question}:${level}`)
	)
];
/** As of schema 1 to 3, twice the same too. */
const ticks = fc.array(
	fc.constantFrom(...NAMED, ...EXPERIENCE_IDS.map((question) => `close-gap:${question}`)),
	{ maxLength: 12 }
);
const decision = fc.record(
	{ state: fc.constantFrom('planned', 'planned', 'done', 'dropped'), month },
	{ requiredKeys: ['state'] }
);
const plan = fc
	.tuple(
		fc.oneof(fc.constant([...ITEMS]), fc.shuffledSubarray([...ITEMS], { maxLength: 8 })),
		fc.array(decision, { minLength: ITEMS.length, maxLength: ITEMS.length })
	)
	.map(([items, decisions]) => items.map((item, at) => ({ item, ...decisions[at] })));

const points = fc.constantFrom(0, 1, 30, 99, Number.MAX_SAFE_INTEGER);
const said = fc.record({
	version: fc.constantFrom(1, 2, 2 ** 31),
	role: fc.constantFrom(...ROLES),
	stage: fc.constantFrom('far', 'near', 'ready'),
	destination: fc.constantFrom(...ROLES),
	points: fc.record(fromKeys(ROLES, () => points))
});

const schema = fc.constantFrom(...Array.from({ length: SCHEMA }, (_, at) => at + 1));
const common = fc
	.record({
		schema,
		id,
		version: fc.constantFrom(1, 2),
		answers,
		notes,
		ticks,
		plan,
		startedAt: date
	})
	.map(({ ticks, plan, ...rest }) => ({ ...rest, ...(rest.schema < 4 ? { ticks } : { plan }) }));

/** Half of them have passed every question, so that the review is open. */
const draft = pool(
	fc
		.tuple(
			common,
			date,
			fc.oneof(
				fc.constant([...QUESTION_IDS]),
				fc.array(fc.constantFrom(...QUESTION_IDS), { maxLength: 6 })
			)
		)
		.map(([rest, updatedAt, skipped]) => ({ ...rest, skipped, updatedAt }))
);

const attempt = pool(
	fc.tuple(common, date, fc.option(said)).map(([rest, finishedAt, said]) => ({
		...rest,
		finishedAt,
		...(said && rest.schema > 1 && { said })
	}))
);

const posting = pool(
	fc.record({ id, schema, text, keptAt: date, title: text }).map(({ title, ...rest }) => ({
		...rest,
		title: oneLine(title) || 'PM'
	}))
);

const week = pool(
	fc
		.record({
			id,
			schema,
			hours: fc.dictionary(
				fc.constantFrom(...WEEK_TASKS),
				fc.constantFrom(0.5, 1, 39.5, MAX_TASK_HOURS),
				{ minKeys: 1, maxKeys: WEEK_TASKS.length, noNullPrototype: true }
			),
			decider: fc.option(fc.constantFrom(...DECIDERS)),
			keptAt: date
		})
		.map(({ decider, ...rest }) => ({ ...rest, ...(decider && { decider }) }))
);

const upTo = (maxLength: number) => ({
	maxLength,
	selector: (record: { id: string }) => record.id
});

/** A record with its plan twice: it is refused, or shows each item once. */
const doubled = ({ ticks, plan, ...rest }: { ticks?: string[]; plan?: object[] }) => ({
	...rest,
	...(ticks && { ticks: [...ticks, ...ticks] }),
	...(plan && { plan: [...plan, ...plan] })
});

/** @param most attempts in a file */
export const extremeFile = (most: number) =>
	fc
		.record({
			schema,
			exportedFrom: fc.constant(EXPORTED_FROM),
			drafts: fc.uniqueArray(draft, upTo(2)),
			attempts: fc.oneof(
				fc.uniqueArray(attempt, upTo(Math.min(most, 3))),
				fc.uniqueArray(attempt, { ...upTo(most), size: 'max' })
			),
			postings: fc.uniqueArray(posting, upTo(4)),
			weeks: fc.uniqueArray(week, upTo(4)),
			unreadable: fc.constant([]),
			isDoubled: fc.integer({ max: 9, min: 0 }).map((n) => n === 0)
		})
		.map(({ isDoubled, ...file }) =>
			isDoubled ? { ...file, attempts: file.attempts.map(doubled) } : file
		);
