/** The version of the stored records' form. One more for each step in `MIGRATIONS`. */
export const SCHEMA = 3;

export type Fields = Record<string, unknown>;

/**
 * Brings a record, not checked yet, from one schema to the next; what it cannot make sense of it
 * leaves to the check. `schema` is counted up for it.
 */
type Migration = (record: Fields) => Fields;

/** The first leads from schema 1 to 2, and so on. Never edited once released, only added to. */
const MIGRATIONS: readonly Migration[] = [
	// Schema 2 keeps what an attempt was told (`said`). What earlier ones were told is not on record.
	(record) => record,
	// Schema 3 has kept postings, in exports too: an earlier version says of such a file that it is newer.
	(record) => record
];

/** A record in today's form. One without a schema of ours is left as it is. */
export function migrate(record: Fields, migrations = MIGRATIONS): Fields {
	const { schema } = record;
	if (!Number.isInteger(schema) || (schema as number) < 1) return record;
	return migrations
		.slice((schema as number) - 1)
		.reduce((old, step, at) => ({ ...step(old), schema: (schema as number) + at + 1 }), record);
}
