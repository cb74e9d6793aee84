/**
 * Holds the writes that have failed and repeats them with the next one. A write is stored as the
 * operation that decides it, and each try decides anew from the rows stored by then: a write
 * that waits never replaces a row that another tab has changed meanwhile.
 */
import {
	applyChanges,
	NO_ROWS,
	STORE_NAMES,
	swapsOf,
	type Backend,
	type Change,
	type Rows,
	type StoreName
} from './backend';
import { StorageError } from './storage-error';
import { NO_OTHER_TABS, type Tabs } from './tabs';

export interface Operation {
	/** The stores that it reads and writes. */
	readonly stores: readonly StoreName[];
	/** The pending operation that is not repeated any more. */
	readonly replaces?: Operation | undefined;
	/**
	 * May run several times. Undefined: the records to change are not there.
	 *
	 * @param isRead false: the database cannot be read, and the rows are those known in memory
	 */
	decide(
		rows: Rows,
		isRead: boolean
	): readonly Change[] | undefined | Promise<readonly Change[] | undefined>;
	/** The last decision has met a change of another tab: see `StoreNews`. */
	readonly conflict?: 'apart' | 'overtaken' | undefined;
}

interface BufferedRows<S extends StoreName> {
	readonly rows: Pick<Rows, S>;
	/** Why the database could not be read; the rows are then those known in memory. */
	readonly problem: StorageError | undefined;
}

interface View {
	/** As they are stored. */
	readonly stored: Rows;
	/** With the changes of the operations. */
	readonly rows: Rows;
	readonly changes: readonly Change[];
	/** The operation decided last has found what it changes. */
	readonly isFound: boolean;
	readonly problem: StorageError | undefined;
}

/** Tries of a write that finds its rows changed by other tabs each time. */
const TRIES = 10;

export class WriteBuffer {
	readonly #open: () => Promise<Backend>;
	readonly #tabs: Tabs;
	readonly #onconflict: (conflict: 'apart' | 'overtaken') => void;
	#backend: Promise<Backend> | undefined;
	#pending: readonly Operation[] = [];
	/** The rows last read or written, for when the database becomes unreadable. */
	#stored: Rows = NO_ROWS;
	/** Runs one job at a time: an older change must not overtake a newer one. */
	#queue: Promise<unknown> = Promise.resolve();

	/** @param onconflict is called once a write is stored that met changes of another tab */
	constructor(
		open: () => Promise<Backend>,
		tabs: Tabs = NO_OTHER_TABS,
		onconflict: (conflict: 'apart' | 'overtaken') => void = () => undefined
	) {
		this.#open = open;
		this.#tabs = tabs;
		this.#onconflict = onconflict;
	}

	/** Some changes are in memory only: their write failed or is under way. */
	get hasUnsavedChanges(): boolean {
		return this.#pending.length > 0;
	}

	/** Of the records that were read or written last. */
	get storedIds(): ReadonlySet<string> {
		return new Set(STORE_NAMES.flatMap((name) => this.#stored[name].map(({ id }) => id)));
	}

	/** The operations that are in memory only. */
	get pending(): readonly Operation[] {
		return this.#pending;
	}

	/** Reads these stores alone, so that the quiz need not wait for a hundred long postings. */
	read<S extends StoreName>(stores: readonly S[]): Promise<BufferedRows<S>> {
		return this.#enqueue(() => this.#view(stores, this.#pending));
	}

	/**
	 * Writes an operation and all pending ones. Rejects with a `StorageError` where that fails; the
	 * operation then takes effect in memory, unless it has found nothing to change there.
	 */
	write(operation: Operation): Promise<void> {
		return this.#enqueue(() => {
			const others = this.#pending.filter((each) => each !== operation.replaces);
			return this.#write([...others, operation]);
		});
	}

	/** Writes the pending operations. */
	retry(): Promise<void> {
		return this.#enqueue(() => this.#write(this.#pending));
	}

	/** Clears the buffer even where the deletion fails: deleted records must not return by a write. */
	destroy(): Promise<'deleted' | 'empty'> {
		return this.#enqueue(async () => {
			this.clear();
			const left = await this.#use((backend) => backend.destroy());
			this.#tabs.post('wiped');
			return left;
		});
	}

	/** For when another tab has deleted everything. */
	clear(): void {
		this.#pending = [];
		this.#stored = NO_ROWS;
	}

	#enqueue<T>(job: () => Promise<T>): Promise<T> {
		const result = this.#queue.then(job);
		this.#queue = result.catch(() => undefined);
		return result;
	}

	async #write(operations: readonly Operation[]): Promise<void> {
		if (operations.length === 0) return;
		for (let tries = 0; tries < TRIES; tries += 1) {
			const view = await this.#view([], operations);
			if (view.problem && !view.isFound) throw view.problem;
			this.#pending = operations;
			if (view.problem) throw view.problem;
			const swaps = swapsOf(view.stored, view.changes);
			if (swaps.length > 0 && !(await this.#use((backend) => backend.swap(swaps)))) continue;
			this.#pending = [];
			this.#stored = view.rows;
			const conflicts = operations.flatMap(({ conflict }) => conflict ?? []);
			if (swaps.length > 0) this.#tabs.post(conflicts.includes('apart') ? 'apart' : 'changed');
			for (const conflict of new Set(conflicts)) this.#onconflict(conflict);
			return;
		}
		throw StorageError.from(new Error('Other tabs change the records all the time'));
	}

	/** Reads what the operations need, and applies them in order. */
	async #view(stores: readonly StoreName[], operations: readonly Operation[]): Promise<View> {
		let problem: StorageError | undefined;
		const needed = operations.flatMap((operation) => operation.stores);
		const all = [...new Set([...stores, ...needed])];
		try {
			const read = await this.#use((backend) => backend.readAll(all));
			this.#stored = { ...this.#stored, ...read };
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
			problem = error;
		}
		const changes: Change[] = [];
		let rows = this.#stored;
		let isFound = true;
		for (const operation of operations) {
			const decided = await operation.decide(rows, problem === undefined);
			isFound = decided !== undefined;
			if (!decided) continue;
			changes.push(...decided);
			rows = applyChanges(rows, decided);
		}
		return { stored: this.#stored, rows, changes, isFound, problem };
	}

	/** Opens the database at the first use, and again after a failed opening. */
	async #use<T>(job: (backend: Backend) => Promise<T>): Promise<T> {
		let backend: Backend;
		try {
			backend = await (this.#backend ??= this.#open());
		} catch (cause) {
			this.#backend = undefined;
			throw StorageError.from(cause, 'busy');
		}
		try {
			return await job(backend);
		} catch (cause) {
			throw StorageError.from(cause);
		}
	}
}
