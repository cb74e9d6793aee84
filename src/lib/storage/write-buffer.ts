/** Buffers failed writes: visible to reads, retried with the next write. */
import {
	applyChanges,
	idOf,
	NO_ROWS,
	type Backend,
	type Change,
	type Rows,
	type StoreName
} from './backend';
import { StorageError } from './storage-error';
import { NO_OTHER_TABS, type Tabs } from './tabs';

interface BufferedRows<S extends StoreName> {
	readonly rows: Pick<Rows, S>;
	/** Why the database could not be read; the rows are then those known in memory. */
	readonly problem: StorageError | undefined;
}

export class WriteBuffer {
	readonly #open: () => Promise<Backend>;
	readonly #tabs: Tabs;
	#backend: Promise<Backend> | undefined;
	/** At most one change per row. */
	#pending: readonly Change[] = [];
	/** The rows last read or written, for when the database becomes unreadable. */
	#lastRows: Rows = NO_ROWS;
	/** Runs one job at a time: an older change must not overtake a newer one. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(open: () => Promise<Backend>, tabs: Tabs = NO_OTHER_TABS) {
		this.#open = open;
		this.#tabs = tabs;
	}

	/** Some changes are in memory only: their write failed or is under way. */
	get hasUnsavedChanges(): boolean {
		return this.#pending.length > 0;
	}

	/** Reads these stores alone, so that the quiz need not wait for a hundred long postings. */
	read<S extends StoreName>(stores: readonly S[]): Promise<BufferedRows<S>> {
		return this.#enqueue(() => this.#read(stores));
	}

	/** Writes these changes and all pending ones, or rejects with a `StorageError` and keeps them. */
	write(changes: readonly Change[]): Promise<void> {
		return this.#enqueueLocked(() => this.#write(changes));
	}

	/** Reads, decides and writes while no other job and no other tab writes. */
	update<S extends StoreName>(
		stores: readonly S[],
		decide: (read: BufferedRows<S>) => readonly Change[] | Promise<readonly Change[]>
	): Promise<void> {
		return this.#enqueueLocked(async () => this.#write(await decide(await this.#read(stores))));
	}

	/** Clears the buffer even where the deletion fails: deleted records must not return by a write. */
	destroy(): Promise<void> {
		return this.#enqueueLocked(async () => {
			this.clear();
			await this.#use((backend) => backend.destroy());
			this.#tabs.post('wiped');
		});
	}

	/** For when another tab has deleted everything. */
	clear(): void {
		this.#pending = [];
		this.#lastRows = NO_ROWS;
	}

	#enqueue<T>(job: () => Promise<T>): Promise<T> {
		const result = this.#queue.then(job);
		this.#queue = result.catch(() => undefined);
		return result;
	}

	#enqueueLocked<T>(job: () => Promise<T>): Promise<T> {
		return this.#enqueue(() => this.#tabs.withLock(job));
	}

	async #read<S extends StoreName>(stores: readonly S[]): Promise<BufferedRows<S>> {
		let problem: StorageError | undefined;
		try {
			const rows = await this.#use((backend) => backend.readAll(stores));
			this.#lastRows = { ...this.#lastRows, ...rows };
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
			problem = error;
		}
		return { rows: applyChanges(this.#lastRows, this.#pending), problem };
	}

	async #write(changes: readonly Change[]): Promise<void> {
		// The newest change of a row replaces earlier ones: else the buffer would grow without end, and
		// a row too large to be stored would block the rest even after it was discarded.
		const earlier = this.#pending.filter(
			(old) => !changes.some((change) => isSameRow(old, change))
		);
		const pending = (this.#pending = [...earlier, ...changes]);
		if (pending.length === 0) return;
		await this.#use((backend) => backend.write(pending));
		this.#pending = [];
		this.#lastRows = applyChanges(this.#lastRows, pending);
		this.#tabs.post('changed');
	}

	/** Opens the database at the first use, and again after a failed opening. */
	async #use<T>(job: (backend: Backend) => Promise<T>): Promise<T> {
		let backend: Backend;
		try {
			backend = await (this.#backend ??= this.#open());
		} catch (cause) {
			this.#backend = undefined;
			throw StorageError.from(cause, 'blocked');
		}
		try {
			return await job(backend);
		} catch (cause) {
			throw StorageError.from(cause, 'failed');
		}
	}
}

function isSameRow(one: Change, other: Change): boolean {
	return one.store === other.store && idOf(one) === idOf(other);
}
