/** Parses any stored record: everything is checked, and a problem is returned by its name. */
import * as v from 'valibot';
import { VERSION } from '$lib/assessment/questions';
import { migrate } from './migrations';
import { hasFields, SCHEMA } from './schema';

/** `newer`: written by a later version of the site or questionnaire. `damaged`: written by none. */
export type RecordProblem = 'newer' | 'damaged';

export type ParseResult<R> =
	| { readonly ok: true; readonly record: R }
	| { readonly ok: false; readonly problem: RecordProblem };

/** Ids become part of addresses. Those made here are 32 hexadecimal digits. */
export const recordId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** As `Date.toISOString` writes it, in UTC; four-digit years alone, so that text sorts by time. */
export const isoDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}-/),
	v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text)
);

/** Parses a record of any schema so far, in today's form. Never throws. */
export function parseRecord<R>(
	schema: v.GenericSchema<unknown, R>,
	input: unknown
): ParseResult<R> {
	try {
		if (isNewer(input)) return { ok: false, problem: 'newer' };
		// A list of a million errors need not be read to its end.
		const result = v.safeParse(schema, migrate(input), { abortEarly: true });
		return result.success ? { ok: true, record: result.output } : { ok: false, problem: 'damaged' };
	} catch {
		// Migrations run before the check and may fail on a damaged record.
		return { ok: false, problem: 'damaged' };
	}
}

/**
 * Throws on a record that could not be read back: a bug that would otherwise show as an unreadable
 * record at the next visit, or block all later writes.
 */
export function checked<R>(result: ParseResult<R>): R {
	if (!result.ok) throw new TypeError(`A record to be stored is ${result.problem}`);
	return result.record;
}

function isNewer(input: unknown): boolean {
	return hasFields(input) && (isAbove(input.schema, SCHEMA) || isAbove(input.version, VERSION));
}

function isAbove(value: unknown, known: number): boolean {
	return typeof value === 'number' && Number.isInteger(value) && value > known;
}
