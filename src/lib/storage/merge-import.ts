/** Decides which imported records to add; existing ones win. */
import { inSlices } from '$lib/platform/scheduler';
import type { Change, Row, Rows } from './backend';
import { isEqual } from './is-equal';
import { withNewId } from './new-draft';
import { parsePostingRows } from './parse-rows';
import type { ImportFile } from './read-import';
import { parseAttempt, parseDraft, type Draft } from './records';
import { exceededLimit, type SavedPosting } from './saved-posting';

/** The number of records of each fate. */
export interface ImportSummary {
	/** Attempts that were added. */
	readonly attempts: number;
	/** Attempts that exist with the same content. */
	readonly known: number;
	/** Attempts that exist with other content, which stays. */
	readonly kept: number;
	/** Drafts that were added. */
	readonly drafts: number;
	/** Drafts not added: a draft exists, or an attempt made of it. */
	readonly draftsLeft: number;
	/** Postings that were added. */
	readonly postings: number;
	/** Postings whose id exists; the existing title stays. */
	readonly postingsHere: number;
	/** Postings not added: with the existing ones they would exceed a limit. */
	readonly postingsLeft: number;
	/** Weeks that were added. */
	readonly weeks: number;
	/** Weeks whose id exists. */
	readonly weeksHere: number;
	/** Records that the exporting browser could not read. */
	readonly unreadable: number;
}

interface Merge {
	readonly changes: readonly Change[];
	readonly summary: ImportSummary;
}

/** Matches records by id, so that a second import of the same file changes nothing. */
export async function mergeImport(rows: Rows, file: ImportFile): Promise<Merge> {
	const existing = new Map(rows.attempts.map((row) => [row.id, row]));
	const matches = await inSlices(file.attempts, (attempt) => {
		const row = existing.get(attempt.id);
		return row && isEqual(parseAttempt(row), { ok: true, record: attempt });
	});
	const known = matches.filter((isMatch) => isMatch === true).length;
	const attempts = file.attempts.filter(({ id }) => !existing.has(id));
	const drafts = newDrafts(rows, file);
	const postings = await newPostings(rows, file.postings);
	const keptIds = new Set(rows.weeks.map(({ id }) => id));
	const weeks = file.weeks.filter(({ id }) => !keptIds.has(id));
	return {
		changes: [
			...attempts.map((put): Change => ({ store: 'attempts', put })),
			...drafts.map((put): Change => ({ store: 'drafts', put })),
			...forkConcludedDrafts(rows.drafts, attempts),
			...postings.added.map((put): Change => ({ store: 'postings', put })),
			...weeks.map((put): Change => ({ store: 'weeks', put }))
		],
		summary: {
			attempts: attempts.length,
			known,
			kept: file.attempts.length - attempts.length - known,
			drafts: drafts.length,
			draftsLeft: file.drafts.length - drafts.length,
			postings: postings.added.length,
			postingsHere: postings.existing,
			postingsLeft: file.postings.length - postings.existing - postings.added.length,
			weeks: weeks.length,
			weeksHere: file.weeks.length - weeks.length,
			unreadable: file.unreadable
		}
	};
}

/** All new postings are added or none: users would take half a list for the whole. */
async function newPostings(rows: Rows, postings: readonly SavedPosting[]) {
	const ids = new Set(rows.postings.map(({ id }) => id));
	const fresh = postings.filter(({ id }) => !ids.has(id));
	const saved = await parsePostingRows(rows);
	const isOver = exceededLimit([...saved.postings, ...fresh]) !== undefined;
	return { existing: postings.length - fresh.length, added: isOver ? [] : fresh };
}

/** Adds drafts only where no readable draft exists, and none that became an attempt. */
function newDrafts(rows: Rows, file: ImportFile): readonly Draft[] {
	if (rows.drafts.some((row) => parseDraft(row).ok)) return [];
	const taken = new Set([...rows.drafts, ...rows.attempts, ...file.attempts].map(({ id }) => id));
	return file.drafts.filter(({ id }) => !taken.has(id));
}

/**
 * Gives an existing draft a new id where its attempt is imported: concluded under the old id, it
 * would replace that attempt.
 */
function forkConcludedDrafts(drafts: readonly Row[], attempts: readonly Row[]): Change[] {
	const ids = new Set(attempts.map(({ id }) => id));
	return drafts.flatMap((row): Change[] => {
		const result = ids.has(row.id) && parseDraft(row);
		if (!result || !result.ok) return [];
		return [
			{ store: 'drafts', delete: row.id },
			{ store: 'drafts', put: withNewId(result.record) }
		];
	});
}
