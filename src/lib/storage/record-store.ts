/** The user's records, as the pages know them. */
import { withNote } from '$lib/assessment/answers';
import type { ExperienceId } from '$lib/assessment/questions';
import type { Decider, WeekHours } from '$lib/assessment/week-hours';
import { STORE_NAMES, type Backend, type Row, type StoreName } from './backend';
import type { DraftContent } from './draft-content';
import { DraftWrite, type DraftWriteInput, type DraftWriteKind } from './draft-write';
import { Deletion, FieldChange } from './record-operations';
import { isEqual } from './is-equal';
import { mergeImport, type ImportSummary } from './merge-import';
import { checked, type ParseResult } from './parse-record';
import { withDecision, type Decision } from './plan-decision';
import {
	parsePostingRows,
	parseRows,
	parseWeekRows,
	toExport,
	type ExportFile,
	type UnreadableRecord
} from './parse-rows';
import type { ImportFile } from './read-import';
import { parseAttempt, parseDraft, type Attempt, type Draft, type PlanItemKey } from './records';
import {
	parsePosting,
	savePosting,
	withTitle,
	type SavedPosting,
	type SavePostingResult
} from './saved-posting';
import { newWeek, parseWeek, type SavedWeek } from './saved-week';
import { StorageError } from './storage-error';
import { NO_OTHER_TABS, type TabMessage, type Tabs } from './tabs';
import { WriteBuffer, type Operation } from './write-buffer';

export { StorageError } from './storage-error';
export type { UnreadableRecord } from './parse-rows';

/**
 * Another tab's message, or `overtaken`: a change of this tab that had waited was dropped, because
 * another tab has changed or deleted the same meanwhile. `apart` may be of this tab, too.
 */
export type StoreNews = TabMessage | 'overtaken';

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

export interface Weeks {
	/** Newest first. */
	readonly weeks: readonly SavedWeek[];
	readonly problem: StorageError | undefined;
}

/** A draft or attempt as it was written, under an id of its own where another tab had changed it. */
export interface Written<R> {
	readonly record: R;
	readonly isApart: boolean;
	/** It was merged into a stored draft that had been unknown. */
	readonly isMerged: boolean;
	/** Undefined: stored. Otherwise in memory until a later write. */
	readonly error: StorageError | undefined;
}

/** Milliseconds until records that could not be read are read again. */
const REREAD_AFTER = 4000;

/**
 * A write that rejects with a `StorageError` has taken effect in memory, so that the quiz goes on; it
 * is stored with the next write that succeeds, or by `retry`.
 *
 * Unreadable records are never overwritten: every id written was read before or is random.
 */
export class RecordStore {
	readonly #buffer: WriteBuffer;
	readonly #listeners = new Set<(news: StoreNews) => void>();
	#isRereadDue = false;
	/** By the id of the draft. */
	readonly #conclusions = new Map<string, DraftWrite>();
	/** The deletion last asked for of each record. */
	readonly #deletions = new Map<string, Operation>();

	constructor(open: () => Promise<Backend>, tabs: Tabs = NO_OTHER_TABS) {
		this.#buffer = new WriteBuffer(open, tabs, (conflict) => this.#notify(conflict));
		tabs.listen((news) => {
			if (news === 'resumed') void this.#resume();
			else this.#notify(news);
		});
	}

	/** @returns a function that stops listening */
	listen(listener: (news: StoreNews) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Some changes are in memory only: their write failed or is under way. */
	get hasUnsavedChanges(): boolean {
		return this.#buffer.hasUnsavedChanges;
	}

	async load(): Promise<Records> {
		const { rows, problem } = await this.#read(['drafts', 'attempts']);
		const { drafts, attempts, unreadable } = await parseRows(rows);
		return { draft: drafts[0], attempts, unreadable: unreadable.length, problem };
	}

	async unreadableRecords(): Promise<UnreadableRecord[]> {
		const { rows } = await this.#read(STORE_NAMES);
		const records = await parseRows(rows);
		const postings = await parsePostingRows(rows);
		const weeks = await parseWeekRows(rows);
		return [...records.unreadable, ...postings.unreadable, ...weeks.unreadable];
	}

	/** Everything known, as plain JSON. Rejects where nothing is known because nothing can be read. */
	async exportAll(): Promise<ExportFile> {
		const { rows, problem } = await this.#read(STORE_NAMES);
		if (problem && STORE_NAMES.every((name) => rows[name].length === 0)) throw problem;
		return toExport(rows);
	}

	/**
	 * Stores the draft in the place of `expected`; omitted: where none is stored yet.
	 *
	 * @param merge for a draft begun while the stored ones could not be read: merges it into the stored one
	 */
	async saveDraft(
		draft: Draft,
		expected?: Draft,
		merge?: (stored: Draft) => DraftContent
	): Promise<Written<Draft>> {
		return this.#writeDraft('save', { draft, expected, now: new Date(), merge }, parseDraft);
	}

	/**
	 * Replaces a draft by its attempt. If another tab has concluded the same answers and notes, it is
	 * that tab's attempt.
	 */
	async concludeDraft(draft: Draft, now: Date, expected?: Draft): Promise<Written<Attempt>> {
		return this.#writeDraft('conclude', { draft, expected, now }, parseAttempt);
	}

	/** The id of an attempt concluded in this tab, which has another one once it has met another tab's. */
	currentId(attemptId: string): string {
		return this.#conclusions.get(attemptId)?.record.id ?? attemptId;
	}

	/** Deletes this very draft. One that another tab has changed stays. */
	async discardDraft(draft: Draft): Promise<void> {
		const input = { draft, expected: draft, now: new Date() };
		const { error } = await this.#writeDraft('discard', input, parseDraft);
		if (error) throw error;
	}

	/** This very draft is stored, or buffered for the next write. */
	async isStored(draft: Draft): Promise<boolean> {
		const { rows } = await this.#read(['drafts']);
		const row = rows.drafts.find(({ id }) => id === draft.id);
		return isEqual(parseDraft(row), { ok: true, record: draft });
	}

	/** Stores what becomes of an item of the plan. Resolves to false where the attempt is gone. */
	savePlannedItem(attemptId: string, item: PlanItemKey, decision: Decision): Promise<boolean> {
		return this.#change('attempts', attemptId, parseAttempt, {
			change: (attempt) => ({ ...attempt, plan: withDecision(attempt.plan, item, decision) }),
			read: ({ plan }) => plan.find((each) => each.item === item)
		});
	}

	/**
	 * Changes a note, or removes it where the text is empty. Resolves to false where the attempt is
	 * gone.
	 */
	saveNote(attemptId: string, question: ExperienceId, text: string): Promise<boolean> {
		return this.#change('attempts', attemptId, parseAttempt, {
			change: (attempt) => withNote(attempt, question, text),
			read: ({ notes }) => notes[question]
		});
	}

	deleteAttempt(attemptId: string): Promise<void> {
		return this.#deleteOne('attempts', attemptId);
	}

	/** Restores a deleted attempt unless its id is in use again. */
	async restoreAttempt(attempt: Attempt): Promise<void> {
		await this.#restore('attempts', checked(parseAttempt(attempt)));
	}

	/** Deletes all readable attempts for good. Drafts and unreadable attempts stay. */
	deleteAttempts(): Promise<void> {
		return this.#buffer.write(
			new Deletion('attempts', async (rows) => (await parseRows(rows)).attempts)
		);
	}

	/** Apart from `load`, because postings are long and the quiz does not need them. */
	async loadPostings(): Promise<Postings> {
		const { rows, problem } = await this.#read(['postings']);
		const { postings, unreadable } = await parsePostingRows(rows);
		return { postings, unreadable: unreadable.length, problem };
	}

	/** Saves a text as it is, or says why not. A text that is saved already is not saved again. */
	async savePosting(text: string, now: Date): Promise<SavePostingResult> {
		let result: SavePostingResult | undefined;
		await this.#buffer.write({
			stores: ['postings'],
			decide: async (rows) => {
				const { postings } = await parsePostingRows(rows);
				result ??= savePosting(text, now, postings);
				if (!result.ok || postings.some((posting) => posting.text === text)) return [];
				return [{ store: 'postings', put: checked(parsePosting(result.posting)) }];
			}
		});
		if (!result) throw new TypeError('The write has not been decided');
		return result;
	}

	/**
	 * An empty title becomes the one made from the text. Resolves to false where the posting is gone.
	 */
	renamePosting(postingId: string, title: string): Promise<boolean> {
		return this.#change('postings', postingId, parsePosting, {
			change: (posting) => withTitle(posting, title),
			read: (posting) => posting.title
		});
	}

	deletePosting(postingId: string): Promise<void> {
		return this.#deleteOne('postings', postingId);
	}

	/** Restores a deleted posting unless its id is in use again. */
	async restorePosting(posting: SavedPosting): Promise<void> {
		await this.#restore('postings', checked(parsePosting(posting)));
	}

	async loadWeeks(): Promise<Weeks> {
		const { rows, problem } = await this.#read(['weeks']);
		const { weeks } = await parseWeekRows(rows);
		return { weeks, problem };
	}

	saveWeek(hours: WeekHours, decider: Decider | undefined, now: Date): Promise<void> {
		return this.restoreWeek(newWeek(hours, decider, now));
	}

	deleteWeek(weekId: string): Promise<void> {
		return this.#deleteOne('weeks', weekId);
	}

	/** Restores a deleted week unless its id is in use again. */
	async restoreWeek(week: SavedWeek): Promise<void> {
		await this.#restore('weeks', checked(parseWeek(week)));
	}

	/**
	 * Adds an import in one write; existing records win. Rejects with a `StorageError`, adding nothing,
	 * where the existing records cannot be read. A `problem` means the added ones are in memory only.
	 */
	async importRecords(
		file: ImportFile
	): Promise<ImportSummary & { problem: StorageError | undefined }> {
		let summary: ImportSummary | undefined;
		const problem = await errorOf(
			this.#buffer.write({
				stores: STORE_NAMES,
				decide: async (rows, isRead) => {
					if (!isRead && !summary) return undefined;
					const merged = await mergeImport(rows, file);
					summary ??= merged.summary;
					return merged.changes;
				}
			})
		);
		if (!summary) throw problem ?? new TypeError('The write has not been decided');
		return { ...summary, problem };
	}

	/** Writes the changes that are in memory only. */
	retry(): Promise<void> {
		return this.#buffer.retry();
	}

	/**
	 * Deletes everything, unreadable records too. Resolves to `empty` where another tab keeps the empty
	 * database open. The database may still exist after it rejects.
	 */
	wipe(): Promise<'deleted' | 'empty'> {
		return this.#buffer.destroy();
	}

	#notify(news: StoreNews): void {
		if (news === 'wiped') this.#buffer.clear();
		for (const listener of this.#listeners) listener(news);
	}

	async #read<S extends StoreName>(stores: readonly S[]) {
		const read = await this.#buffer.read(stores);
		if (read.problem && read.problem.code !== 'denied') this.#readLater();
		return read;
	}

	/** Pages read again once the database can be read. */
	#readLater(): void {
		if (this.#isRereadDue) return;
		this.#isRereadDue = true;
		setTimeout(() => {
			this.#isRereadDue = false;
			void this.#read(['drafts']).then(({ problem }) => {
				if (!problem) this.#notify('changed');
			});
		}, REREAD_AFTER);
	}

	/** A page that missed the deletion of everything must not store its records again. */
	async #resume(): Promise<void> {
		const before = this.#buffer.storedIds;
		const { problem } = await this.#buffer.read(STORE_NAMES);
		const after = this.#buffer.storedIds;
		const isWiped = !problem && before.size > 0 && [...before].every((id) => !after.has(id));
		this.#notify(isWiped ? 'wiped' : 'changed');
	}

	async #writeDraft<R extends Draft | Attempt>(
		kind: DraftWriteKind,
		input: DraftWriteInput,
		parse: (record: unknown) => ParseResult<R>
	): Promise<Written<R>> {
		const draft = checked(parseDraft(input.draft));
		const write = new DraftWrite(kind, { ...input, draft }, this.#buffer.pending);
		if (kind === 'conclude') this.#conclusions.set(draft.id, write);
		const error = await errorOf(this.#buffer.write(write));
		const record = checked(parse(write.record));
		return { record, isApart: write.conflict === 'apart', isMerged: write.isMerged, error };
	}

	async #change<R extends Row>(...change: ConstructorParameters<typeof FieldChange<R>>) {
		const operation = new FieldChange(...change);
		await this.#buffer.write(operation);
		return operation.isStored;
	}

	#deleteOne(store: StoreName, id: string): Promise<void> {
		const operation = new Deletion(store, (rows) => rows[store].filter((row) => row.id === id));
		this.#deletions.set(id, operation);
		return this.#buffer.write(operation);
	}

	/** Takes back a deletion that waits, else puts the record. */
	#restore(store: StoreName, put: Row): Promise<void> {
		const replaces = this.#deletions.get(put.id);
		let isTakenBack: boolean | undefined;
		return this.#buffer.write({
			stores: [store],
			replaces,
			decide: (rows) => {
				isTakenBack ??= replaces !== undefined && this.#buffer.pending.includes(replaces);
				const isThere = isTakenBack || rows[store].some(({ id }) => id === put.id);
				return isThere ? [] : [{ store, put }];
			}
		});
	}
}

/** A storage error leaves the change in the buffer's memory; any other is a bug. */
async function errorOf(writing: Promise<void>): Promise<StorageError | undefined> {
	try {
		await writing;
		return undefined;
	} catch (error) {
		if (error instanceof StorageError) return error;
		throw error;
	}
}
