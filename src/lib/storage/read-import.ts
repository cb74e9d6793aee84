/** Reads a file of exported records, which may be anything: all of its records are valid, or none is used. */
import * as v from 'valibot';
import { decodeUnicode } from '$lib/decode-unicode';
import { inSlices } from '$lib/platform/scheduler';
import { hasFields, SCHEMA, type Fields } from './schema';
import { parseRecord } from './parse-record';
import { EXPORTED_FROM } from './parse-rows';
import { findIssue, joinPath, type RecordIssue } from './record-issues';
import { ATTEMPT_SCHEMA, DRAFT_SCHEMA, type Attempt, type Draft } from './records';
import { POSTING_SCHEMA, type SavedPosting } from './saved-posting';
import { WEEK_SCHEMA, type SavedWeek } from './saved-week';

/**
 * In bytes, checked before anything is parsed: about 15,000 attempts, or 5,000 attempts and as much
 * Japanese text as postings may hold.
 */
export const MAX_FILE_SIZE = 10_000_000;
/** Drafts, attempts, postings and weeks together: more than anybody makes, and imported within two seconds. */
export const MAX_RECORDS = 5_000;

/** `{` in all encodings that programs save files in. */
const BRACE = 0x7b;

export interface ImportFile {
	readonly drafts: readonly Draft[];
	readonly attempts: readonly Attempt[];
	readonly postings: readonly SavedPosting[];
	readonly weeks: readonly SavedWeek[];
	/** The number of records that the exporting browser could not read. They are not imported. */
	readonly unreadable: number;
}

export type ImportError =
	/** `limit` in bytes. */
	| { readonly code: 'too-large'; readonly limit: number }
	| { readonly code: 'too-many'; readonly limit: number }
	/** `not-unicode`: begins like JSON, but its notes would be read wrongly. */
	| { readonly code: 'not-json' | 'not-ours' | 'not-unicode' }
	/** Written by a later version of the site or questionnaire: the file (`at` is empty), or a record. */
	| { readonly code: 'newer'; readonly at: string }
	| { readonly code: 'damaged'; readonly issues: readonly RecordIssue[] };

export type ImportResult =
	| { readonly ok: true; readonly file: ImportFile }
	| { readonly ok: false; readonly error: ImportError };

const FILE_SCHEMA = v.strictObject({
	schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
	exportedFrom: v.literal(EXPORTED_FROM),
	drafts: v.array(v.unknown()),
	attempts: v.array(v.unknown()),
	// Exports before schema 3 have none.
	postings: v.optional(v.array(v.unknown()), []),
	// Exports before schema 5 have none.
	weeks: v.optional(v.array(v.unknown()), []),
	unreadable: v.array(v.unknown())
});

/** Refuses a large file before its text is read. Rejects where the browser cannot read the file. */
export async function readImportFile(file: Blob): Promise<ImportResult> {
	if (file.size > MAX_FILE_SIZE) return failed({ code: 'too-large', limit: MAX_FILE_SIZE });
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = decodeUnicode(bytes);
	if (text === undefined) return failed({ code: bytes[0] === BRACE ? 'not-unicode' : 'not-json' });
	return readImport(text);
}

/** Reads the text of an exported file. Never throws. */
export async function readImport(text: string): Promise<ImportResult> {
	// A character is one byte or more.
	if (text.length > MAX_FILE_SIZE) return failed({ code: 'too-large', limit: MAX_FILE_SIZE });
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return failed({ code: 'not-json' });
	}
	if (!isOurs(input)) return failed({ code: 'not-ours' });
	const { schema } = input;
	if (typeof schema === 'number' && Number.isInteger(schema) && schema > SCHEMA) {
		return failed({ code: 'newer', at: '' });
	}
	const whole = v.safeParse(FILE_SCHEMA, input);
	if (!whole.success) {
		return failed({ code: 'damaged', issues: defined([findIssue(FILE_SCHEMA, input)]) });
	}
	const { drafts, attempts, postings, weeks, unreadable } = whole.output;
	if ([drafts, attempts, postings, weeks].flat().length > MAX_RECORDS) {
		return failed({ code: 'too-many', limit: MAX_RECORDS });
	}
	const lists = {
		drafts: await parseList('drafts', DRAFT_SCHEMA, drafts),
		attempts: await parseList('attempts', ATTEMPT_SCHEMA, attempts),
		postings: await parseList('postings', POSTING_SCHEMA, postings),
		weeks: await parseList('weeks', WEEK_SCHEMA, weeks)
	};
	const all = Object.values(lists);
	const newer = all.flatMap((list) => list.newer)[0];
	if (newer !== undefined) return failed({ code: 'newer', at: newer });
	const issues = [...all.flatMap((list) => list.issues), ...all.flatMap((list) => list.repeated)];
	if (issues.length > 0) return failed({ code: 'damaged', issues });
	return {
		ok: true,
		file: {
			drafts: lists.drafts.records,
			attempts: lists.attempts.records,
			postings: lists.postings.records,
			weeks: lists.weeks.records,
			unreadable: unreadable.length
		}
	};
}

/** The records of one list, and the places of newer, damaged and repeated ones. */
async function parseList<R extends { readonly id: string }>(
	name: string,
	schema: v.GenericSchema<unknown, R>,
	items: readonly unknown[]
) {
	const results = await inSlices(items, (item) => parseRecord(schema, item));
	const seen = new Set<string>();
	return {
		records: results.flatMap((result) => (result.ok ? [result.record] : [])),
		newer: results.flatMap((result, at) =>
			!result.ok && result.problem === 'newer' ? [joinPath(name, at)] : []
		),
		issues: defined(
			results.map((result, at) =>
				result.ok ? undefined : findIssue(schema, items[at], joinPath(name, at))
			)
		),
		// No export has an id twice, and nothing says which of the two would be meant.
		repeated: results.flatMap((result, at): RecordIssue[] => {
			if (!result.ok) return [];
			const { id } = result.record;
			const isRepeated = seen.has(id);
			seen.add(id);
			return isRepeated ? [{ code: 'repeated', at: joinPath(joinPath(name, at), 'id') }] : [];
		})
	};
}

function isOurs(input: unknown): input is Fields {
	return hasFields(input) && input.exportedFrom === EXPORTED_FROM;
}

function defined(issues: readonly (RecordIssue | undefined)[]): RecordIssue[] {
	return issues.filter((issue) => issue !== undefined);
}

function failed(error: ImportError): ImportResult {
	return { ok: false, error };
}
