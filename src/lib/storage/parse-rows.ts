/** Parses stored rows in slices, and tells the readable records from the others. */
import { inSlices } from '$lib/platform/scheduler';
import type { Rows, StoreName } from './backend';
import { newestFirst } from './newest-first';
import { SCHEMA } from './schema';
import type { ParseResult, RecordProblem } from './parse-record';
import { parseAttempt, parseDraft, type Attempt, type Draft } from './records';
import { parsePosting, type SavedPosting } from './saved-posting';
import { parseWeek, type SavedWeek } from './saved-week';

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
	/** Newest first, by the last update; see `newestFirst`. */
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

interface ParsedWeeks {
	/** Newest first. */
	readonly weeks: SavedWeek[];
	readonly unreadable: UnreadableRecord[];
}

export interface ExportFile {
	readonly schema: typeof SCHEMA;
	readonly exportedFrom: typeof EXPORTED_FROM;
	readonly drafts: readonly Draft[];
	readonly attempts: readonly Attempt[];
	readonly postings: readonly SavedPosting[];
	readonly weeks: readonly SavedWeek[];
	readonly unreadable: readonly unknown[];
}

export async function parseRows(rows: Pick<Rows, 'drafts' | 'attempts'>): Promise<ParsedRows> {
	const drafts = await parseEach('drafts', rows.drafts, parseDraft);
	const attempts = await parseEach('attempts', rows.attempts, parseAttempt);
	return {
		drafts: newestFirst(drafts.records, ({ updatedAt }) => updatedAt),
		attempts: newestFirst(attempts.records, ({ finishedAt }) => finishedAt),
		unreadable: [...drafts.unreadable, ...attempts.unreadable]
	};
}

export async function parsePostingRows(rows: Pick<Rows, 'postings'>): Promise<ParsedPostings> {
	const { records, unreadable } = await parseEach('postings', rows.postings, parsePosting);
	return { postings: newestFirst(records, ({ keptAt }) => keptAt), unreadable };
}

export async function parseWeekRows(rows: Pick<Rows, 'weeks'>): Promise<ParsedWeeks> {
	const { records, unreadable } = await parseEach('weeks', rows.weeks, parseWeek);
	return { weeks: newestFirst(records, ({ keptAt }) => keptAt), unreadable };
}

export async function toExport(rows: Rows): Promise<ExportFile> {
	const { drafts, attempts, unreadable } = await parseRows(rows);
	const ofPostings = await parsePostingRows(rows);
	const ofWeeks = await parseWeekRows(rows);
	return {
		schema: SCHEMA,
		exportedFrom: EXPORTED_FROM,
		drafts,
		attempts,
		postings: ofPostings.postings,
		weeks: ofWeeks.weeks,
		unreadable: [...unreadable, ...ofPostings.unreadable, ...ofWeeks.unreadable].map(({ row }) =>
			asJson(row)
		)
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

/** Null for a row that JSON cannot hold: one such row must not cost the user the export. */
export function asJson(row: unknown): unknown {
	try {
		return JSON.parse(JSON.stringify(row));
	} catch {
		return null;
	}
}
