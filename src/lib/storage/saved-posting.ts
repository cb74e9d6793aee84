/**
 * A job posting that the user keeps. What kind of job it describes is not stored: it is judged again
 * whenever it is shown, because the rules may improve.
 */
import * as v from 'valibot';
import { SCHEMA } from './migrations';
import { oneLine, TITLE_LENGTH, titleOf } from './posting-title';
import { randomId } from './random-id';
import { identifier, moment, read, type Reading } from './parse-record';

/** In characters: many times the longest posting, and judged in a moment. */
export const POSTING_LENGTH = 200_000;
/** More than anybody compares. */
export const MOST_POSTINGS = 200;
/** In characters, over all: at three bytes each, an export with all of it can still be imported. */
export const ROOM_FOR_POSTINGS = 2_000_000;

export interface KeptPosting {
	readonly schema: typeof SCHEMA;
	/** 128 random bits. */
	readonly id: string;
	/** As it was pasted. */
	readonly text: string;
	/** One line: made from the text, or the user's own. */
	readonly title: string;
	readonly keptAt: string;
}

/** `too-many`, `no-room`: beside those that are kept already. */
export type Keeping =
	| { readonly ok: true; readonly posting: KeptPosting }
	| { readonly ok: false; readonly problem: 'empty' | 'too-long' | 'too-many' | 'no-room' };

export const POSTING_SCHEMA: v.GenericSchema<unknown, KeptPosting> = v.strictObject({
	schema: v.literal(SCHEMA),
	id: identifier,
	text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(POSTING_LENGTH)),
	title: v.pipe(
		v.string(),
		v.nonEmpty(),
		v.maxLength(TITLE_LENGTH),
		v.check((title) => oneLine(title) === title)
	),
	keptAt: moment
});

/** Reads a kept posting from anything. Never throws. */
export function readPosting(input: unknown): Reading<KeptPosting> {
	return read(POSTING_SCHEMA, input);
}

/** What keeping a text comes to. The same text is kept once. */
export function keep(text: string, now: Date, here: readonly KeptPosting[]): Keeping {
	const title = titleOf(text);
	if (!title) return { ok: false, problem: 'empty' };
	if (text.length > POSTING_LENGTH) return { ok: false, problem: 'too-long' };
	const same = here.find((posting) => posting.text === text);
	if (same) return { ok: true, posting: same };
	const problem = lackOfRoom([...here, { text }]);
	if (problem) return { ok: false, problem };
	const keptAt = now.toISOString();
	return { ok: true, posting: { schema: SCHEMA, id: randomId(), text, title, keptAt } };
}

/** Under another name; without one, under that made from the text. */
export function renamed(posting: KeptPosting, title: string): KeptPosting {
	return { ...posting, title: oneLine(title) || titleOf(posting.text) || posting.title };
}

/** Why so many texts cannot all be kept. */
export function lackOfRoom(
	postings: readonly { readonly text: string }[]
): 'too-many' | 'no-room' | undefined {
	if (postings.length > MOST_POSTINGS) return 'too-many';
	const size = postings.reduce((sum, { text }) => sum + text.length, 0);
	return size > ROOM_FOR_POSTINGS ? 'no-room' : undefined;
}
