/**
 * A job posting that the user saves. Its verdict is not stored: it is judged again whenever it is
 * shown, because the rules may improve.
 */
import * as v from 'valibot';
import { MAX_POSTING_LENGTH } from '$lib/posting-length';
import { SCHEMA } from './schema';
import { isoDate, parseRecord, recordId, type ParseResult } from './parse-record';
import { MAX_TITLE_LENGTH, oneLine, titleOf } from './posting-title';
import { randomId } from './random-id';

/** More than anybody compares. */
export const MAX_POSTINGS = 200;
/** In characters, all postings together: at three bytes each, an export of it can still be imported. */
export const MAX_POSTINGS_LENGTH = 2_000_000;

export interface SavedPosting {
	readonly schema: typeof SCHEMA;
	/** 128 random bits. */
	readonly id: string;
	/** As it was pasted. */
	readonly text: string;
	/** One line: made from the text, or the user's own. */
	readonly title: string;
	/** As `Date.toISOString` writes it. */
	readonly keptAt: string;
}

/** Saving it would exceed `MAX_POSTINGS`, or `MAX_POSTINGS_LENGTH`. */
type ExceededLimit = 'too-many' | 'no-room';

export type SavePostingResult =
	| { readonly ok: true; readonly posting: SavedPosting }
	| { readonly ok: false; readonly problem: 'empty' | 'too-long' | ExceededLimit };

export const POSTING_SCHEMA: v.GenericSchema<unknown, SavedPosting> = v.strictObject({
	schema: v.literal(SCHEMA),
	id: recordId,
	text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_POSTING_LENGTH)),
	title: v.pipe(
		v.string(),
		v.nonEmpty(),
		v.maxLength(MAX_TITLE_LENGTH),
		v.check((title) => oneLine(title) === title)
	),
	keptAt: isoDate
});

/** Parses a posting from anything. Never throws. */
export function parsePosting(input: unknown): ParseResult<SavedPosting> {
	return parseRecord(POSTING_SCHEMA, input);
}

/** The record to save for a text; the existing one where the same text is saved already. */
export function savePosting(
	text: string,
	now: Date,
	existing: readonly SavedPosting[]
): SavePostingResult {
	const title = titleOf(text);
	if (!title) return { ok: false, problem: 'empty' };
	if (text.length > MAX_POSTING_LENGTH) return { ok: false, problem: 'too-long' };
	const same = existing.find((posting) => posting.text === text);
	if (same) return { ok: true, posting: same };
	const problem = exceededLimit([...existing, { text }]);
	if (problem) return { ok: false, problem };
	const keptAt = now.toISOString();
	return { ok: true, posting: { schema: SCHEMA, id: randomId(), text, title, keptAt } };
}

/** An empty title becomes the one made from the text. */
export function withTitle(posting: SavedPosting, title: string): SavedPosting {
	return { ...posting, title: oneLine(title) || titleOf(posting.text) || posting.title };
}

/** The limit that so many postings exceed; undefined where all can be saved. */
export function exceededLimit(
	postings: readonly { readonly text: string }[]
): ExceededLimit | undefined {
	if (postings.length > MAX_POSTINGS) return 'too-many';
	const length = postings.reduce((sum, { text }) => sum + text.length, 0);
	return length > MAX_POSTINGS_LENGTH ? 'no-room' : undefined;
}
