/** The user's records, as the pages know them. */
import type { Backend, Row } from './backend';
import { Journal } from './journal';
import {
	conclude,
	readAttempt,
	readDraft,
	type Attempt,
	type Draft,
	type Reading,
	type Tick
} from './records';
import { exportOf, sortOut, type Export } from './sort-out';
import type { StorageError } from './storage-error';
import { takeIn, type TakenIn } from './take-in';
import type { Transfer } from './transfer';

export { StorageError } from './storage-error';

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

/**
 * A save that rejects with a `StorageError` has taken effect in memory all the same, so that the
 * quiz goes on; it is stored with the next save that succeeds, or at a `retry`.
 *
 * Records that cannot be read stay where they are. Nothing overwrites one, because what is put was
 * read before or has a random id. (Only a draft damaged while it is being worked on is replaced.)
 */
export class AttemptStore {
	readonly #journal: Journal;
	/** The attempt deleted last, as it was stored: for as long as the page is open it can come back. */
	#deleted: Row | undefined;

	constructor(open: () => Promise<Backend>) {
		this.#journal = new Journal(open);
	}

	/** Whether something is in memory only: it could not be stored, or is being stored. */
	get unsaved(): boolean {
		return this.#journal.unsaved;
	}

	async load(): Promise<Records> {
		const { rows, problem } = await this.#journal.read();
		const { drafts, attempts, unreadable } = await sortOut(rows);
		return { draft: drafts[0], attempts, setAside: unreadable.length, problem };
	}

	/** The records that could not be read, as they are stored. */
	async setAsideRecords(): Promise<unknown[]> {
		return (await sortOut((await this.#journal.read()).rows)).unreadable;
	}

	/** Everything, for the user to keep: can be written as JSON whatever was stored. */
	async exportAll(): Promise<Export> {
		return exportOf((await this.#journal.read()).rows);
	}

	async saveDraft(draft: Draft): Promise<void> {
		await this.#journal.write([{ store: 'drafts', put: checked(readDraft(draft)) }]);
	}

	async discardDraft(id: string): Promise<void> {
		await this.#journal.write([{ store: 'drafts', delete: id }]);
	}

	async conclude(draft: Draft, now: Date): Promise<Attempt> {
		const attempt = conclude(checked(readDraft(draft)), now);
		await this.#journal.write([
			{ store: 'attempts', put: attempt },
			{ store: 'drafts', delete: attempt.id }
		]);
		return attempt;
	}

	/** Writes nothing where the attempt is gone: another tab has wiped it. */
	async saveTicks(attemptId: string, ticks: readonly Tick[]): Promise<void> {
		await this.#journal.update(({ rows, problem }) => {
			const reading = readAttempt(rows.attempts.find(({ id }) => id === attemptId));
			if (!reading.ok && problem) throw problem;
			if (!reading.ok) return [];
			return [{ store: 'attempts', put: checked(readAttempt({ ...reading.record, ticks })) }];
		});
	}

	/** Deletes one attempt; `putBack` brings it back. */
	async deleteAttempt(attemptId: string): Promise<void> {
		await this.#journal.update(({ rows }) => {
			this.#deleted = rows.attempts.find(({ id }) => id === attemptId) ?? this.#deleted;
			return [{ store: 'attempts', delete: attemptId }];
		});
	}

	/** Puts back the attempt deleted last, just as it was. One of that id that came meanwhile stays. */
	async putBack(attemptId: string): Promise<void> {
		const row = this.#deleted;
		if (row?.id !== attemptId) return;
		await this.#journal.update(({ rows }) =>
			rows.attempts.some(({ id }) => id === attemptId) ? [] : [{ store: 'attempts', put: row }]
		);
	}

	/** Deletes all attempts that can be read, for good. Drafts stay, and what cannot be read. */
	async deleteAttempts(): Promise<void> {
		this.#deleted = undefined;
		await this.#journal.update(async ({ rows }) =>
			(await sortOut(rows)).attempts.map(({ id }) => ({ store: 'attempts', delete: id }))
		);
	}

	/**
	 * Takes in the records of a file, all in one write, and overwrites none. Rejects, with nothing
	 * taken in, where it cannot be known what is here. With a `problem` they are in memory only.
	 */
	async takeIn(transfer: Transfer): Promise<TakenIn & { problem: StorageError | undefined }> {
		let taken: TakenIn | undefined;
		const write = this.#journal.update(async ({ rows, problem }) => {
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
		await this.#journal.destroy();
	}
}

/**
 * A copy of a record on its way to the database. One that could not be read back is a fault in the
 * code: let in, it would be set aside at the next visit, or hold up all later writes.
 */
function checked<R>(reading: Reading<R>): R {
	if (!reading.ok) throw new TypeError(`A record to be stored is ${reading.problem}`);
	return reading.record;
}
