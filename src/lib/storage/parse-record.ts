/** How any stored record is read: everything is checked, and what is wrong comes back by its name. */
import * as v from 'valibot';
import { VERSION } from '$lib/assessment/questions';
import { migrate, SCHEMA, type Fields } from './migrations';

/** `newer`: written by a later version of this code or questionnaire. `damaged`: by none. */
export type Problem = 'newer' | 'damaged';

export type Reading<R> =
	{ readonly ok: true; readonly record: R } | { readonly ok: false; readonly problem: Problem };

/** Ids go into addresses, where not every text can stand. Ours are 32 letters and digits. */
export const identifier = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** As `Date.toISOString` writes it: in UTC, and of four-digit years, so that its text sorts by time. */
export const moment = v.pipe(
	v.string(),
	v.regex(/^\d{4}-/),
	v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text)
);

/** Reads a record from anything, in today's form. Never throws. */
export function read<R>(schema: v.GenericSchema<unknown, R>, input: unknown): Reading<R> {
	try {
		const fields = input as Fields;
		if (isNewer(fields)) return { ok: false, problem: 'newer' };
		// One fault is enough: a list of a million is not gone through to its end.
		const result = v.safeParse(schema, migrate(fields), { abortEarly: true });
		return result.success ? { ok: true, record: result.output } : { ok: false, problem: 'damaged' };
	} catch {
		// No record at all, or one that a migration stumbles over: those run before the check.
		return { ok: false, problem: 'damaged' };
	}
}

function isNewer({ schema, version }: Fields): boolean {
	return isAbove(schema, SCHEMA) || isAbove(version, VERSION);
}

function isAbove(value: unknown, known: number): boolean {
	return Number.isInteger(value) && (value as number) > known;
}
