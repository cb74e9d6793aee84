/** The version of the stored records' form. One more for each step in `MIGRATIONS`. */
export const SCHEMA = 3;

export type Fields = Record<string, unknown>;

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

export function hasFields(input: unknown): input is Fields {
	return typeof input === 'object' && input !== null;
}
