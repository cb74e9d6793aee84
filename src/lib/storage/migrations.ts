/** Brings stored records of earlier versions to today's form. */
import { EXPERIENCE_IDS, QUESTIONS } from '$lib/assessment/questions';
import { levelOf, type Answers } from '$lib/assessment/answers';
import { hasFields, type Fields } from './schema';

/**
 * Brings an unchecked record from one schema to the next, and leaves what it cannot interpret to the
 * check. The `schema` field is updated for it.
 */
type Migration = (record: Fields) => Fields;

/** The first leads from schema 1 to 2, and so on. Append only: released steps never change. */
const MIGRATIONS: readonly Migration[] = [
	// Schema 2 stores the result of an attempt (`said`). Earlier ones have none.
	(record) => record,
	// Schema 3 has postings; earlier versions then report an export with postings as newer.
	(record) => record,
	// Schema 4 has a plan in place of ticked steps.
	({ ticks, ...record }) =>
		ticks === undefined ? record : { ...record, plan: planOf(ticks, record.answers) },
	// Schema 5 has weeks; earlier versions then report an export with weeks as newer.
	(record) => record
];

/** The record in today's form. Anything without a schema of ours is returned as it is. */
export function migrate(record: unknown, migrations = MIGRATIONS): unknown {
	if (!hasFields(record)) return record;
	const { schema } = record;
	if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return record;
	return migrations
		.slice(schema - 1)
		.reduce((old, step, at) => ({ ...step(old), schema: schema + at + 1 }), record);
}

/** Steps that mean a level step: both could be ticked, and are one item of the plan. */
const NAMED_LEVEL_STEPS = {
	'move-upstream': 'phase:2',
	'lead-a-small-team': 'lead:1',
	'gain-pm-experience': 'accountability:2',
	'seek-large-projects': 'scale:2',
	'learn-the-framework': 'framework:2'
};

function planOf(ticks: unknown, answers: unknown): unknown {
	if (!Array.isArray(ticks)) return ticks;
	const items = new Set(ticks.map((tick) => planItem(tick, hasFields(answers) ? answers : {})));
	for (const [step, levelStep] of Object.entries(NAMED_LEVEL_STEPS))
		if (items.has(step)) items.delete(levelStep);
	return [...items].map((item) => ({ item, state: 'planned' }));
}

/** A gap was ticked by its question: it meant the level after the one answered. */
function planItem(tick: unknown, answers: Answers): unknown {
	const question = EXPERIENCE_IDS.find((id) => tick === `close-gap:${id}`);
	if (!question) return tick;
	const highest = QUESTIONS[question].options.length - 1;
	return `${question}:${Math.min(levelOf(question, answers) + 1, highest)}`;
}
