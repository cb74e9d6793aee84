/** The user's records, as the pages know them. */
import {
	STORE_NAMES,
	type Backend,
	type Change,
	type Row,
	type Rows,
	type StoreName
} from './backend';
import { Journal } from './write-buffer';
import { keep, readPosting, renamed, type Keeping, type KeptPosting } from './saved-posting';
import type { Reading } from './parse-record';
import { conclude, readAttempt, readDraft, type Attempt, type Draft, type Tick } from './records';
import { exportOf, sortOut, sortOutPostings, type Export, type SetAside } from './parse-rows';
import { isSame } from './is-equal';
import { StorageError } from './storage-error';
import { NO_OTHER_TABS, type News, type Tabs } from './tabs';
import { takeIn, type TakenIn } from './merge-import';
import type { Transfer } from './read-import';

export { StorageError } from './storage-error';
export type { SetAside } from './parse-rows';
export type { News } from './tabs';

/** Opens the store at its first use. */
export type StoreLoader = () => Promise<AttemptStore>;

export interface Records {
	/** The one worked on last. */
	readonly draft: Draft | undefined;
	/** The one finished last first. */
	readonly attempts: readonly Attempt[];
	/** How many records could not be read, being damaged or newer. They are left untouched. */
	readonly setAside: number;
	/** Why the database could not be read: then these are the records known in memory. */
	readonly problem: StorageError | undefined;
}

export interface Postings {
	/** The one kept last first. */
	readonly postings: readonly KeptPosting[];
	/** How many of them could not be read: `Records` has not counted these. */
	readonly setAside: number;
	readonly problem: StorageError | undefined;
}

/**
 * A save that rejects with a `StorageError` has taken effect in memory all the same, so that the
 * quiz goes on; it is stored with the next save that succeeds, or at a `retry`.
 *
 * Records that cannot be read stay where they are. Nothing overwrites one, because what is put was
 * read before or has a random id. (Only a draft damaged while it is being worked on is replaced.)
 */
export class AttemptStore {
	readonly #journal: Journal;
	readonly #tabs: Tabs;
	/** The attempt deleted last, as it was stored: for as long as the page is open it can come back. */
	#deleted: Row | undefined;

	constructor(open: () => Promise<Backend>, tabs = NO_OTHER_TABS) {
		this.#journal = new Journal(open, tabs);
		this.#tabs = tabs;
		tabs.listen((news) => {
			if (news === 'wiped') this.#forget();
		});
	}

	/** Calls back with what another tab has done. @returns the way to stop it */
	listen(hear: (news: News) => void): () => void {
		return this.#tabs.listen(hear);
	}

	/** Whether something is in memory only: it could not be stored, or is being stored. */
	get unsaved(): boolean {
		return this.#journal.unsaved;
	}

	async load(): Promise<Records> {
		const { rows, problem } = await this.#journal.read(['drafts', 'attempts']);
		const { drafts, attempts, unreadable } = await sortOut(rows);
		return { draft: drafts[0], attempts, setAside: unreadable.length, problem };
	}

	/** The records that could not be read. */
	async setAsideRecords(): Promise<SetAside[]> {
		const { rows } = await this.#journal.read(STORE_NAMES);
		const records = await sortOut(rows);
		return [...records.unreadable, ...(await sortOutPostings(rows)).unreadable];
	}

	/** Everything, for the user to keep: can be written as JSON whatever was stored. */
	async exportAll(): Promise<Export> {
		return exportOf((await this.#journal.read(STORE_NAMES)).rows);
	}

	async saveDraft(draft: Draft): Promise<void> {
		await this.#journal.write([{ store: 'drafts', put: checked(readDraft(draft)) }]);
	}

	/**
	 * Stores how a draft goes on, where it still is what was `known` of it (undefined: not stored
	 * yet). Resolves to false, with nothing written, where another tab has changed it since.
	 */
	async goOn(known: Draft | undefined, draft: Draft): Promise<boolean> {
		const put = checked(readDraft(draft));
		return this.#writeIf(['drafts'], ({ drafts }) =>
			isStill(known, drafts, put.id) ? [{ store: 'drafts', put }] : undefined
		);
	}

	/** Whether a draft is stored, or in memory on its way there, just as it is given. */
	async isStored(draft: Draft): Promise<boolean> {
		const { rows } = await this.#journal.read(['drafts']);
		return isStill(draft, rows.drafts, draft.id);
	}

	async discardDraft(id: string): Promise<void> {
		await this.#journal.write([{ store: 'drafts', delete: id }]);
	}

	async conclude(draft: Draft, now: Date): Promise<Attempt> {
		const attempt = conclude(checked(readDraft(draft)), now);
		await this.#journal.write(concluding(attempt));
		return attempt;
	}

	/**
	 * As `conclude`, where the draft still is what was `known` of it. Undefined, with nothing written,
	 * where another tab has changed it since, or made another attempt of it: of the same answers it is
	 * the same attempt.
	 */
	async finish(known: Draft | undefined, draft: Draft, now: Date): Promise<Attempt | undefined> {
		const attempt = conclude(checked(readDraft(draft)), now);
		let twin: Attempt | undefined;
		const isWritten = await this.#writeIf(['drafts', 'attempts'], ({ drafts, attempts }) => {
			const row = attempts.find(({ id }) => id === attempt.id);
			const there = readAttempt(row);
			if (there.ok && isSame(toldIn(there.record), toldIn(attempt))) twin = there.record;
			if (row || !isStill(known, drafts, attempt.id)) return undefined;
			return concluding(attempt);
		});
		return isWritten ? attempt : twin;
	}

	/** Ticks a step off, or takes that back. Writes nothing where the attempt is gone. */
	async saveTick(attemptId: string, tick: Tick, isDone: boolean): Promise<void> {
		await this.#journal.update(['attempts'], ({ rows, problem }) => {
			const reading = readAttempt(rows.attempts.find(({ id }) => id === attemptId));
			if (!reading.ok && problem) throw problem;
			if (!reading.ok) return [];
			const others = reading.record.ticks.filter((each) => each !== tick);
			const ticks = isDone ? [...others, tick] : others;
			return [{ store: 'attempts', put: checked(readAttempt({ ...reading.record, ticks })) }];
		});
	}

	/** Deletes one attempt; `putBack` brings it back. */
	async deleteAttempt(attemptId: string): Promise<void> {
		await this.#journal.update(['attempts'], ({ rows }) => {
			this.#deleted = rows.attempts.find(({ id }) => id === attemptId) ?? this.#deleted;
			return [{ store: 'attempts', delete: attemptId }];
		});
	}

	/** Puts back the attempt deleted last, just as it was. One of that id that came meanwhile stays. */
	async putBack(attemptId: string): Promise<void> {
		const row = this.#deleted;
		if (row?.id !== attemptId) return;
		await this.#journal.update(['attempts'], ({ rows }) =>
			rows.attempts.some(({ id }) => id === attemptId) ? [] : [{ store: 'attempts', put: row }]
		);
	}

	/** Deletes all attempts that can be read, for good. Drafts stay, and what cannot be read. */
	async deleteAttempts(): Promise<void> {
		this.#deleted = undefined;
		await this.#journal.update(['attempts'], async ({ rows }) => {
			const { attempts } = await sortOut({ ...rows, drafts: [] });
			return attempts.map(({ id }) => ({ store: 'attempts', delete: id }));
		});
	}

	/** Apart from `load`: postings are long, and the quiz has no use for them. */
	async loadPostings(): Promise<Postings> {
		const { rows, problem } = await this.#journal.read(['postings']);
		const { postings, unreadable } = await sortOutPostings(rows);
		return { postings, setAside: unreadable.length, problem };
	}

	/** Keeps a text as it is, or says why that cannot be. The same text is kept once. */
	async keepPosting(text: string, now: Date): Promise<Keeping> {
		let keeping: Keeping | undefined;
		await this.#journal.update(['postings'], async ({ rows }) => {
			const { postings } = await sortOutPostings(rows);
			keeping = keep(text, now, postings);
			if (!keeping.ok || postings.includes(keeping.posting)) return [];
			return [{ store: 'postings', put: checked(readPosting(keeping.posting)) }];
		});
		if (!keeping) throw new TypeError('Nothing was decided');
		return keeping;
	}

	/** Without a title, it gets back the one made from its text. Writes nothing where it is gone. */
	async renamePosting(postingId: string, title: string): Promise<void> {
		await this.#journal.update(['postings'], ({ rows, problem }) => {
			const reading = readPosting(rows.postings.find(({ id }) => id === postingId));
			if (!reading.ok && problem) throw problem;
			if (!reading.ok) return [];
			return [{ store: 'postings', put: checked(readPosting(renamed(reading.record, title))) }];
		});
	}

	async deletePosting(postingId: string): Promise<void> {
		await this.#journal.write([{ store: 'postings', delete: postingId }]);
	}

	/** Puts back one that was deleted. One of its id that came meanwhile stays. */
	async putBackPosting(posting: KeptPosting): Promise<void> {
		const put = checked(readPosting(posting));
		await this.#journal.update(['postings'], ({ rows }) =>
			rows.postings.some(({ id }) => id === put.id) ? [] : [{ store: 'postings', put }]
		);
	}

	/**
	 * Takes in the records of a file, all in one write, and overwrites none. Rejects, with nothing
	 * taken in, where it cannot be known what is here. With a `problem` they are in memory only.
	 */
	async takeIn(transfer: Transfer): Promise<TakenIn & { problem: StorageError | undefined }> {
		let taken: TakenIn | undefined;
		const write = this.#journal.update(STORE_NAMES, async ({ rows, problem }) => {
			if (problem) throw problem;
			const decision = await takeIn(rows, transfer);
			taken = decision.taken;
			return decision.changes;
		});
		const problem = await write.then(
			() => undefined,
			(error: unknown) => error as StorageError
		);
		if (!taken) throw problem ?? new TypeError('Nothing was decided');
		return { ...taken, problem };
	}

	/** Stores what is in memory only. */
	async retry(): Promise<void> {
		await this.#journal.write([]);
	}

	/** Deletes everything, the unreadable too. Where it rejects, the database may still be there. */
	async wipe(): Promise<void> {
		this.#deleted = undefined;
		await this.#journal.destroy();
	}

	/** Resolves to false where there is nothing to write: what else is unsaved matters elsewhere. */
	async #writeIf<S extends StoreName>(
		stores: readonly S[],
		decide: (rows: Pick<Rows, S>) => readonly Change[] | undefined
	): Promise<boolean> {
		let changes: readonly Change[] | undefined;
		try {
			await this.#journal.update(stores, ({ rows }) => (changes = decide(rows)) ?? []);
		} catch (error) {
			if (changes || !(error instanceof StorageError)) throw error;
		}
		return changes !== undefined;
	}

	#forget(): void {
		this.#deleted = undefined;
		this.#journal.forget();
	}
}

/** An attempt takes the place of its draft. */
function concluding(attempt: Attempt): Change[] {
	return [
		{ store: 'attempts', put: attempt },
		{ store: 'drafts', delete: attempt.id }
	];
}

const toldIn = ({ answers, notes }: Attempt) => ({ answers, notes });

/** Whether the row of an id is what was known of it. */
function isStill(known: Draft | undefined, rows: readonly Row[], id: string): boolean {
	const row = rows.find((each) => each.id === id);
	if (!row || !known) return row === known;
	return isSame(readDraft(row), { ok: true, record: known });
}

/**
 * A copy of a record on its way to the database. One that could not be read back is a fault in the
 * code: let in, it would be set aside at the next visit, or hold up all later writes.
 */
function checked<R>(reading: Reading<R>): R {
	if (!reading.ok) throw new TypeError(`A record to be stored is ${reading.problem}`);
	return reading.record;
}
