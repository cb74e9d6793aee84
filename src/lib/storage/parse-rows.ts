/** Parses stored rows in slices, and tells the readable records from the others. */
import { inSlices } from '$lib/platform/scheduler';
import type { Rows, StoreName } from './backend';
import { SCHEMA } from './schema';
import type { ParseResult, RecordProblem } from './parse-record';
import { parseAttempt, parseDraft, type Attempt, type Draft } from './records';
import { parsePosting, type SavedPosting } from './saved-posting';

/** Marks a file as an export of this site. */
export const EXPORTED_FROM = 'pm-pmo-career-quiz';

/** It stays in the database. */
export interface UnreadableRecord {
	readonly store: StoreName;
	readonly problem: RecordProblem;
	/** As it is stored. */
	readonly row: unknown;
}

interface ParsedRows {
	/** Newest first, by the last update. */
	readonly drafts: Draft[];
	/** Newest first. */
	readonly attempts: Attempt[];
	readonly unreadable: UnreadableRecord[];
}

interface ParsedPostings {
	/** Newest first. */
	readonly postings: SavedPosting[];
	readonly unreadable: UnreadableRecord[];
}

export interface ExportFile {
	readonly schema: typeof SCHEMA;
	readonly exportedFrom: typeof EXPORTED_FROM;
	readonly drafts: readonly Draft[];
	readonly attempts: readonly Attempt[];
	readonly postings: readonly SavedPosting[];
	readonly unreadable: readonly unknown[];
}

export async function parseRows(rows: Pick<Rows, 'drafts' | 'attempts'>): Promise<ParsedRows> {
	const drafts = await parseEach('drafts', rows.drafts, parseDraft);
	const attempts = await parseEach('attempts', rows.attempts, parseAttempt);
	return {
		drafts: drafts.records.sort((a, b) => byTime(b.updatedAt, a.updatedAt)),
		attempts: attempts.records.sort((a, b) => byTime(b.finishedAt, a.finishedAt)),
		unreadable: [...drafts.unreadable, ...attempts.unreadable]
	};
}

export async function parsePostingRows(rows: Pick<Rows, 'postings'>): Promise<ParsedPostings> {
	const { records, unreadable } = await parseEach('postings', rows.postings, parsePosting);
	return { postings: records.sort((a, b) => byTime(b.keptAt, a.keptAt)), unreadable };
}

export async function toExport(rows: Rows): Promise<ExportFile> {
	const { drafts, attempts, unreadable } = await parseRows(rows);
	const parsed = await parsePostingRows(rows);
	return {
		schema: SCHEMA,
		exportedFrom: EXPORTED_FROM,
		drafts,
		attempts,
		postings: parsed.postings,
		unreadable: [...unreadable, ...parsed.unreadable].map(({ row }) => asJson(row))
	};
}

async function parseEach<R>(
	store: StoreName,
	rows: readonly unknown[],
	parse: (row: unknown) => ParseResult<R>
) {
	const records: R[] = [];
	const unreadable: UnreadableRecord[] = [];
	await inSlices(rows, (row) => {
		const result = parse(row);
		if (result.ok) records.push(result.record);
		else unreadable.push({ store, problem: result.problem, row });
	});
	return { records, unreadable };
}

/** Both are UTC in one format, so plain comparison does. */
function byTime(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** Null for a row that JSON cannot hold: one such row must not cost the user the export. */
export function asJson(row: unknown): unknown {
	try {
		return JSON.parse(JSON.stringify(row));
	} catch {
		return null;
	}
}
