/** The user's records, as the pages know them. */
import { withNote } from '$lib/assessment/answers';
import type { ExperienceId } from '$lib/assessment/questions';
import {
	STORE_NAMES,
	type Backend,
	type Change,
	type Row,
	type Rows,
	type StoreName
} from './backend';
import { isEqual } from './is-equal';
import { mergeImport, type ImportSummary } from './merge-import';
import type { ParseResult } from './parse-record';
import { withDecision, type Decision } from './plan-decision';
import {
	parsePostingRows,
	parseRows,
	toExport,
	type ExportFile,
	type UnreadableRecord
} from './parse-rows';
import type { ImportFile } from './read-import';
import {
	parseAttempt,
	parseDraft,
	toAttempt,
	type Attempt,
	type Draft,
	type PlanItemKey
} from './records';
import {
	parsePosting,
	savePosting,
	withTitle,
	type SavedPosting,
	type SavePostingResult
} from './saved-posting';
import { StorageError } from './storage-error';
import { NO_OTHER_TABS, type TabMessage, type Tabs } from './tabs';
import { WriteBuffer } from './write-buffer';

export { StorageError } from './storage-error';
export type { UnreadableRecord } from './parse-rows';
export type { TabMessage } from './tabs';

/** Opens the store at its first use. */
export type StoreLoader = () => Promise<RecordStore>;

export interface Records {
	/** The draft updated last. */
	readonly draft: Draft | undefined;
	/** Newest first. */
	readonly attempts: readonly Attempt[];
	/** The number of drafts and attempts that are damaged or newer. They stay stored. */
	readonly unreadable: number;
	/** Why the database could not be read; the records are then those known in memory. */
	readonly problem: StorageError | undefined;
}

export interface Postings {
	/** Newest first. */
	readonly postings: readonly SavedPosting[];
	/** The number of postings that are damaged or newer; `Records` does not count them. */
	readonly unreadable: number;
	readonly problem: StorageError | undefined;
}

/**
 * A write that rejects with a `StorageError` has taken effect in memory, so that the quiz goes on; it
 * is stored with the next write that succeeds, or by `retry`.
 *
 * Unreadable records are never overwritten: every id written was read before or is random. (Only a
 * draft damaged while it is being answered is replaced.)
 */
export class RecordStore {
	readonly #buffer: WriteBuffer;
	readonly #tabs: Tabs;
	/** The attempt deleted last, as it was stored, until the page closes. */
	#deleted: Row | undefined;

	constructor(open: () => Promise<Backend>, tabs = NO_OTHER_TABS) {
		this.#buffer = new WriteBuffer(open, tabs);
		this.#tabs = tabs;
		tabs.listen((message) => {
			if (message === 'wiped') this.#clearMemory();
		});
	}

	/** @returns a function that stops listening to other tabs */
	listen(listener: (message: TabMessage) => void): () => void {
		return this.#tabs.listen(listener);
	}

	/** Some changes are in memory only: their write failed or is under way. */
	get hasUnsavedChanges(): boolean {
		return this.#buffer.hasUnsavedChanges;
	}

	async load(): Promise<Records> {
		const { rows, problem } = await this.#buffer.read(['drafts', 'attempts']);
		const { drafts, attempts, unreadable } = await parseRows(rows);
		return { draft: drafts[0], attempts, unreadable: unreadable.length, problem };
	}

	async unreadableRecords(): Promise<UnreadableRecord[]> {
		const { rows } = await this.#buffer.read(STORE_NAMES);
		const records = await parseRows(rows);
		return [...records.unreadable, ...(await parsePostingRows(rows)).unreadable];
	}

	/** Everything stored, as plain JSON. */
	async exportAll(): Promise<ExportFile> {
		return toExport((await this.#buffer.read(STORE_NAMES)).rows);
	}

	/**
	 * Compare-and-save: stores the draft where the stored one equals `expected` (omitted: where none is
	 * stored yet). Resolves to false, with nothing written, where another tab has changed it.
	 */
	async saveDraft(draft: Draft, expected?: Draft): Promise<boolean> {
		const put = checked(parseDraft(draft));
		return this.#writeIf(['drafts'], ({ drafts }) =>
			isAsExpected(expected, drafts, put.id) ? [{ store: 'drafts', put }] : undefined
		);
	}

	/** This very draft is stored, or buffered for the next write. */
	async isStored(draft: Draft): Promise<boolean> {
		const { rows } = await this.#buffer.read(['drafts']);
		return isAsExpected(draft, rows.drafts, draft.id);
	}

	async discardDraft(id: string): Promise<void> {
		await this.#buffer.write([{ store: 'drafts', delete: id }]);
	}

	/**
	 * Replaces a draft by its attempt where the stored draft equals `expected`, as in `saveDraft`.
	 * Writes nothing where another tab was first: resolves to its attempt if that has the same answers
	 * and notes, else to undefined.
	 */
	async concludeDraft(draft: Draft, now: Date, expected?: Draft): Promise<Attempt | undefined> {
		const attempt = toAttempt(checked(parseDraft(draft)), now);
		let twin: Attempt | undefined;
		const isWritten = await this.#writeIf(['drafts', 'attempts'], ({ drafts, attempts }) => {
			const row = attempts.find(({ id }) => id === attempt.id);
			const stored = parseAttempt(row);
			if (stored.ok && hasSameContent(stored.record, attempt)) twin = stored.record;
			if (row || !isAsExpected(expected, drafts, attempt.id)) return undefined;
			return [
				{ store: 'attempts', put: attempt },
				{ store: 'drafts', delete: attempt.id }
			];
		});
		return isWritten ? attempt : twin;
	}

	/** Stores what becomes of an item of the plan. Writes nothing where the attempt is gone. */
	async savePlannedItem(attemptId: string, item: PlanItemKey, decision: Decision): Promise<void> {
		await this.#changeAttempt(attemptId, (attempt) => ({
			...attempt,
			plan: withDecision(attempt.plan, item, decision)
		}));
	}

	/** Changes a note, or removes it where the text is empty. Writes nothing where the attempt is gone. */
	async saveNote(attemptId: string, question: ExperienceId, text: string): Promise<void> {
		await this.#changeAttempt(attemptId, (attempt) => withNote(attempt, question, text));
	}

	/** `restoreAttempt` undoes it. */
	async deleteAttempt(attemptId: string): Promise<void> {
		await this.#buffer.update(['attempts'], ({ rows }) => {
			this.#deleted = rows.attempts.find(({ id }) => id === attemptId) ?? this.#deleted;
			return [{ store: 'attempts', delete: attemptId }];
		});
	}

	/** Restores the attempt deleted last, unchanged, unless its id is in use again. */
	async restoreAttempt(attemptId: string): Promise<void> {
		const row = this.#deleted;
		if (row?.id !== attemptId) return;
		await this.#buffer.update(['attempts'], ({ rows }) =>
			rows.attempts.some(({ id }) => id === attemptId) ? [] : [{ store: 'attempts', put: row }]
		);
	}

	/** Deletes all readable attempts for good. Drafts and unreadable attempts stay. */
	async deleteAttempts(): Promise<void> {
		this.#deleted = undefined;
		await this.#buffer.update(['attempts'], async ({ rows }) => {
			const { attempts } = await parseRows({ ...rows, drafts: [] });
			return attempts.map(({ id }) => ({ store: 'attempts', delete: id }));
		});
	}

	/** Apart from `load`, because postings are long and the quiz does not need them. */
	async loadPostings(): Promise<Postings> {
		const { rows, problem } = await this.#buffer.read(['postings']);
		const { postings, unreadable } = await parsePostingRows(rows);
		return { postings, unreadable: unreadable.length, problem };
	}

	/** Saves a text as it is, or says why not. A text that is saved already is not saved again. */
	async savePosting(text: string, now: Date): Promise<SavePostingResult> {
		let result: SavePostingResult | undefined;
		await this.#buffer.update(['postings'], async ({ rows }) => {
			const { postings } = await parsePostingRows(rows);
			result = savePosting(text, now, postings);
			if (!result.ok || postings.includes(result.posting)) return [];
			return [{ store: 'postings', put: checked(parsePosting(result.posting)) }];
		});
		if (!result) throw new TypeError('update() has not called back');
		return result;
	}

	/** An empty title becomes the one made from the text. Writes nothing where the posting is gone. */
	async renamePosting(postingId: string, title: string): Promise<void> {
		await this.#buffer.update(['postings'], ({ rows, problem }) => {
			const result = parsePosting(rows.postings.find(({ id }) => id === postingId));
			if (!result.ok && problem) throw problem;
			if (!result.ok) return [];
			return [{ store: 'postings', put: checked(parsePosting(withTitle(result.record, title))) }];
		});
	}

	async deletePosting(postingId: string): Promise<void> {
		await this.#buffer.write([{ store: 'postings', delete: postingId }]);
	}

	/** Restores a deleted posting unless its id is in use again. */
	async restorePosting(posting: SavedPosting): Promise<void> {
		const put = checked(parsePosting(posting));
		await this.#buffer.update(['postings'], ({ rows }) =>
			rows.postings.some(({ id }) => id === put.id) ? [] : [{ store: 'postings', put }]
		);
	}

	/**
	 * Adds an import in one write; existing records win. Rejects with a `StorageError`, adding nothing,
	 * where the existing records cannot be read. A `problem` means the added ones are in memory only.
	 */
	async importRecords(
		file: ImportFile
	): Promise<ImportSummary & { problem: StorageError | undefined }> {
		let summary: ImportSummary | undefined;
		let problem: StorageError | undefined;
		try {
			await this.#buffer.update(STORE_NAMES, async ({ rows, problem: unread }) => {
				if (unread) throw unread;
				const merged = await mergeImport(rows, file);
				summary = merged.summary;
				return merged.changes;
			});
		} catch (error) {
			if (!summary || !(error instanceof StorageError)) throw error;
			problem = error;
		}
		if (!summary) throw new TypeError('update() has not called back');
		return { ...summary, problem };
	}

	/** Writes the changes that are in memory only. */
	async retry(): Promise<void> {
		await this.#buffer.write([]);
	}

	/** Deletes everything, unreadable records too. The database may still exist after it rejects. */
	async wipe(): Promise<void> {
		this.#deleted = undefined;
		await this.#buffer.destroy();
	}

	/** Resolves to false where `decide` finds nothing to write; earlier unsaved changes do not count. */
	async #writeIf<S extends StoreName>(
		stores: readonly S[],
		decide: (rows: Pick<Rows, S>) => readonly Change[] | undefined
	): Promise<boolean> {
		let changes: readonly Change[] | undefined;
		try {
			await this.#buffer.update(stores, ({ rows }) => (changes = decide(rows)) ?? []);
		} catch (error) {
			if (changes || !(error instanceof StorageError)) throw error;
		}
		return changes !== undefined;
	}

	async #changeAttempt(attemptId: string, change: (attempt: Attempt) => Attempt): Promise<void> {
		await this.#buffer.update(['attempts'], ({ rows, problem }) => {
			const result = parseAttempt(rows.attempts.find(({ id }) => id === attemptId));
			if (!result.ok && problem) throw problem;
			if (!result.ok) return [];
			return [{ store: 'attempts', put: checked(parseAttempt(change(result.record))) }];
		});
	}

	#clearMemory(): void {
		this.#deleted = undefined;
		this.#buffer.clear();
	}
}

function hasSameContent(one: Attempt, other: Attempt): boolean {
	return isEqual([one.answers, one.notes], [other.answers, other.notes]);
}

/** The row with this id equals the expected draft; undefined expects no row. */
function isAsExpected(expected: Draft | undefined, rows: readonly Row[], id: string): boolean {
	const row = rows.find((each) => each.id === id);
	if (!row || !expected) return row === expected;
	return isEqual(parseDraft(row), { ok: true, record: expected });
}

/**
 * Throws on a record that could not be read back: a bug that would otherwise show as an unreadable
 * record at the next visit, or block all later writes.
 */
function checked<R>(result: ParseResult<R>): R {
	if (!result.ok) throw new TypeError(`A record to be stored is ${result.problem}`);
	return result.record;
}
