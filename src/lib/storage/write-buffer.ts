/**
 * Between the records and the database: what cannot be written is kept in memory, read as if it had
 * been, and written together with the next change that succeeds.
 */
import {
	apply,
	idOf,
	NO_ROWS,
	type Backend,
	type Change,
	type Rows,
	type StoreName
} from './backend';
import { StorageError } from './storage-error';
import { NO_OTHER_TABS, type Tabs } from './tabs';

interface Reading<S extends StoreName> {
	readonly rows: Pick<Rows, S>;
	/** Why the database could not be read: then the rows are those known in memory. */
	readonly problem: StorageError | undefined;
}

export class Journal {
	readonly #open: () => Promise<Backend>;
	readonly #tabs: Tabs;
	#opened: Promise<Backend> | undefined;
	/** At most one change per row. */
	#pending: readonly Change[] = [];
	/** The rows last seen in the database, for when it can be read no more. */
	#seen: Rows = NO_ROWS;
	/** One thing after another, or an older change could land after a newer one. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(open: () => Promise<Backend>, tabs: Tabs = NO_OTHER_TABS) {
		this.#open = open;
		this.#tabs = tabs;
	}

	/** Whether a change is in memory only: it could not be written, or is being written. */
	get unsaved(): boolean {
		return this.#pending.length > 0;
	}

	/** Only the stores asked for: the quiz need not wait for a hundred long postings. */
	read<S extends StoreName>(stores: readonly S[]): Promise<Reading<S>> {
		return this.#inTurn(() => this.#read(stores));
	}

	/** Writes these changes and all pending ones, or rejects with a `StorageError` and keeps them. */
	write(changes: readonly Change[]): Promise<void> {
		return this.#inTurn(() => this.#tabs.alone(() => this.#write(changes)));
	}

	/** Writes what `decide` makes of the rows, with nothing of ours or of another tab's coming in between. */
	update<S extends StoreName>(
		stores: readonly S[],
		decide: (reading: Reading<S>) => readonly Change[] | Promise<readonly Change[]>
	): Promise<void> {
		return this.#inTurn(() =>
			this.#tabs.alone(async () => this.#write(await decide(await this.#read(stores))))
		);
	}

	/** Forgets what is in memory in any case: it must not come back with a later write. */
	destroy(): Promise<void> {
		return this.#inTurn(() =>
			this.#tabs.alone(async () => {
				this.forget();
				await this.#use((backend) => backend.destroy());
				this.#tabs.tell('wiped');
			})
		);
	}

	/** For when another tab has deleted everything. */
	forget(): void {
		this.#pending = [];
		this.#seen = NO_ROWS;
	}

	#inTurn<T>(job: () => Promise<T>): Promise<T> {
		const result = this.#queue.then(job);
		this.#queue = result.catch(() => undefined);
		return result;
	}

	async #read<S extends StoreName>(stores: readonly S[]): Promise<Reading<S>> {
		let problem: StorageError | undefined;
		try {
			const rows = await this.#use((backend) => backend.readAll(stores));
			this.#seen = { ...this.#seen, ...rows };
		} catch (error) {
			problem = error as StorageError;
		}
		return { rows: apply(this.#seen, this.#pending), problem };
	}

	async #write(changes: readonly Change[]): Promise<void> {
		// A later change of a row stands for its earlier ones: else pending would grow without end,
		// and a row too large to be stored would hold up the rest even after it was discarded.
		const earlier = this.#pending.filter((old) => !changes.some((change) => isSame(old, change)));
		const pending = (this.#pending = [...earlier, ...changes]);
		if (pending.length === 0) return;
		await this.#use((backend) => backend.write(pending));
		this.#pending = [];
		this.#seen = apply(this.#seen, pending);
		this.#tabs.tell('changed');
	}

	/** Opens the database at the first use, and tries again as long as that fails. */
	async #use<T>(job: (backend: Backend) => Promise<T>): Promise<T> {
		let backend: Backend;
		try {
			backend = await (this.#opened ??= this.#open());
		} catch (cause) {
			this.#opened = undefined;
			throw StorageError.from(cause, 'blocked');
		}
		try {
			return await job(backend);
		} catch (cause) {
			throw StorageError.from(cause, 'failed');
		}
	}
}

function isSame(one: Change, other: Change): boolean {
	return one.store === other.store && idOf(one) === idOf(other);
}
