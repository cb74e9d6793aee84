/** The form of stored records. Apart from the migrations, which pages do without at first. */

/** The version of the form. One more for each step in `MIGRATIONS`. */
export const SCHEMA = 5;

export type Fields = Record<string, unknown>;

export function hasFields(input: unknown): input is Fields {
	return typeof input === 'object' && input !== null;
}
