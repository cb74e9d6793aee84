import type { Rows, StoreName } from './backend';
import { readPosting, type KeptPosting } from './saved-posting';
import { SCHEMA } from './migrations';
import type { Problem, Reading } from './parse-record';
import { readAttempt, readDraft, type Attempt, type Draft } from './records';
import { inSlices } from '$lib/platform/scheduler';

/** What every export says of itself. */
export const EXPORTED_FROM = 'pm-pmo-career-quiz';

/** A record that cannot be read. It stays where it is. */
export interface SetAside {
	readonly store: StoreName;
	readonly problem: Problem;
	/** As it is stored. */
	readonly row: unknown;
}

interface SortedOut {
	/** The one worked on last first. */
	readonly drafts: Draft[];
	/** The one finished last first. */
	readonly attempts: Attempt[];
	readonly unreadable: SetAside[];
}

interface SortedPostings {
	/** The one kept last first. */
	readonly postings: KeptPosting[];
	readonly unreadable: SetAside[];
}

/** What a user takes away as a file. */
export interface Export {
	readonly schema: typeof SCHEMA;
	readonly exportedFrom: typeof EXPORTED_FROM;
	readonly drafts: readonly Draft[];
	readonly attempts: readonly Attempt[];
	readonly postings: readonly KeptPosting[];
	readonly unreadable: readonly unknown[];
}

/** Tells the stored rows that can be read from those that cannot. */
export async function sortOut(rows: Pick<Rows, 'drafts' | 'attempts'>): Promise<SortedOut> {
	const drafts = await readEach('drafts', rows.drafts, readDraft);
	const attempts = await readEach('attempts', rows.attempts, readAttempt);
	return {
		drafts: drafts.records.sort((a, b) => byTime(b.updatedAt, a.updatedAt)),
		attempts: attempts.records.sort((a, b) => byTime(b.finishedAt, a.finishedAt)),
		unreadable: [...drafts.unreadable, ...attempts.unreadable]
	};
}

export async function sortOutPostings(rows: Pick<Rows, 'postings'>): Promise<SortedPostings> {
	const { records, unreadable } = await readEach('postings', rows.postings, readPosting);
	return { postings: records.sort((a, b) => byTime(b.keptAt, a.keptAt)), unreadable };
}

export async function exportOf(rows: Rows): Promise<Export> {
	const { drafts, attempts, unreadable } = await sortOut(rows);
	const kept = await sortOutPostings(rows);
	return {
		schema: SCHEMA,
		exportedFrom: EXPORTED_FROM,
		drafts,
		attempts,
		postings: kept.postings,
		unreadable: [...unreadable, ...kept.unreadable].map(({ row }) => asJson(row))
	};
}

async function readEach<R>(
	store: StoreName,
	rows: readonly unknown[],
	read: (row: unknown) => Reading<R>
) {
	const records: R[] = [];
	const unreadable: SetAside[] = [];
	await inSlices(rows, (row) => {
		const reading = read(row);
		if (reading.ok) records.push(reading.record);
		else unreadable.push({ store, problem: reading.problem, row });
	});
	return { records, unreadable };
}

/** Plain comparison: both are in UTC and of one form. */
function byTime(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** A database holds more than JSON can, and one such row must not cost the user the export. */
export function asJson(row: unknown): unknown {
	try {
		return JSON.parse(JSON.stringify(row)) as unknown;
	} catch {
		return null;
	}
}
