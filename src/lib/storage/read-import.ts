/**
 * A file of exported records, read before anything of it is taken in: all of it can be, or none.
 * The text may be anything; what is wrong with it comes back by name and place.
 */
import * as v from 'valibot';
import { faultOf, step, type Fault } from './record-issues';
import { POSTING_SCHEMA, type KeptPosting } from './saved-posting';
import { SCHEMA } from './migrations';
import { read, type Reading } from './parse-record';
import { ATTEMPT_SCHEMA, DRAFT_SCHEMA, type Attempt, type Draft } from './records';
import { inSlices } from '$lib/platform/scheduler';
import { EXPORTED_FROM } from './parse-rows';

/**
 * In bytes, looked at before anything is parsed. 15,000 attempts are about as large, or 5,000 attempts
 * and all the Japanese text that there is room for among the kept postings.
 */
export const LARGEST_FILE = 10_000_000;
/** Of all kinds together: more than anybody makes, and still imported within a second or two. */
export const MOST_RECORDS = 5_000;

export interface Transfer {
	readonly drafts: readonly Draft[];
	readonly attempts: readonly Attempt[];
	readonly postings: readonly KeptPosting[];
	/** How many records the exporting browser itself could not read. They are not taken in. */
	readonly unreadable: number;
}

export type TransferError =
	| { readonly code: 'too-large' | 'not-json' | 'not-ours' | 'too-many' }
	/** Written by a later version of this code or questionnaire: as a whole, or a record at a place. */
	| { readonly code: 'newer'; readonly at: string }
	| { readonly code: 'damaged'; readonly faults: readonly Fault[] };

export type TransferReading =
	| { readonly ok: true; readonly transfer: Transfer }
	| { readonly ok: false; readonly error: TransferError };

const file = v.strictObject({
	schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
	exportedFrom: v.literal(EXPORTED_FROM),
	drafts: v.array(v.unknown()),
	attempts: v.array(v.unknown()),
	// No export before schema 3 has them.
	postings: v.optional(v.array(v.unknown()), []),
	unreadable: v.array(v.unknown())
});

/** Reads an exported file's text. Never throws. */
export async function readTransfer(text: string): Promise<TransferReading> {
	// A letter is a byte or more.
	if (text.length > LARGEST_FILE) return failed({ code: 'too-large' });
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return failed({ code: 'not-json' });
	}
	if (!isOurs(input)) return failed({ code: 'not-ours' });
	if (Number.isInteger(input.schema) && (input.schema as number) > SCHEMA) {
		return failed({ code: 'newer', at: '' });
	}
	const whole = v.safeParse(file, input);
	if (!whole.success) return failed({ code: 'damaged', faults: faults([faultOf(file, input)]) });
	const { drafts, attempts, postings, unreadable } = whole.output;
	if (drafts.length + attempts.length + postings.length > MOST_RECORDS) {
		return failed({ code: 'too-many' });
	}
	const lists = {
		drafts: await readList('drafts', DRAFT_SCHEMA, drafts),
		attempts: await readList('attempts', ATTEMPT_SCHEMA, attempts),
		postings: await readList('postings', POSTING_SCHEMA, postings)
	};
	const all = Object.values(lists);
	const newer = all.flatMap((list) => list.newer)[0];
	if (newer !== undefined) return failed({ code: 'newer', at: newer });
	const found = [...all.flatMap((list) => list.faults), ...all.flatMap((list) => list.repeated)];
	if (found.length > 0) return failed({ code: 'damaged', faults: found });
	return {
		ok: true,
		transfer: {
			drafts: lists.drafts.records,
			attempts: lists.attempts.records,
			postings: lists.postings.records,
			unreadable: unreadable.length
		}
	};
}

/** One list of the file: its records, and the places where something is wrong with it. */
async function readList<R extends { readonly id: string }>(
	name: string,
	schema: v.GenericSchema<unknown, R>,
	items: readonly unknown[]
) {
	const readings = await inSlices(items, (item) => read(schema, item));
	return {
		records: readings.flatMap((reading) => (reading.ok ? [reading.record] : [])),
		newer: newerIn(name, readings),
		faults: faults(
			readings.map((reading, at) =>
				reading.ok ? undefined : faultOf(schema, items[at], step(name, at))
			)
		),
		repeated: repeated(name, readings)
	};
}

function isOurs(input: unknown): input is Record<string, unknown> {
	return (
		typeof input === 'object' &&
		input !== null &&
		(input as { exportedFrom?: unknown }).exportedFrom === EXPORTED_FROM
	);
}

function newerIn(store: string, readings: readonly Reading<unknown>[]): string[] {
	return readings.flatMap((reading, at) =>
		!reading.ok && reading.problem === 'newer' ? [step(store, at)] : []
	);
}

/** No export has an id twice: which of the two would be meant? */
function repeated(store: string, readings: readonly Reading<{ id: string }>[]): Fault[] {
	const seen = new Set<string>();
	return readings.flatMap((reading, at) => {
		if (!reading.ok) return [];
		const { id } = reading.record;
		if (seen.has(id)) return [{ code: 'repeated' as const, at: step(step(store, at), 'id') }];
		seen.add(id);
		return [];
	});
}

function faults(found: readonly (Fault | undefined)[]): Fault[] {
	return found.filter((fault) => fault !== undefined);
}

function failed(error: TransferError): TransferReading {
	return { ok: false, error };
}
