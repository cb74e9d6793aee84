/** The state of the history page: its attempts, and the actions on them. */
import type { Attempt } from '$lib/storage/records';
import type { RecordStore } from '$lib/storage/record-store';
import type { StoreLoader } from '$lib/storage/record-store';
import type { StorageErrorCode } from '$lib/storage/storage-error';

export class HistoryState {
	readonly #load: StoreLoader;
	readonly #prepare: (attempts: readonly Attempt[]) => Promise<void>;
	/** Newest first. Undefined: not loaded yet. */
	attempts = $state.raw<readonly Attempt[]>();
	/** The number of unreadable records. */
	unreadable = $state(0);
	/** The code of the store could not be loaded. */
	hasFailed = $state(false);
	/** Why the stored attempts could not be read. */
	problem = $state<StorageErrorCode>();
	/** A change is in memory only. */
	isUnsaved = $state(false);
	/** The attempt deleted last, with its index. It can be restored until the next change. */
	deleted = $state.raw<{ readonly attempt: Attempt; readonly at: number }>();
	/** Ids of the attempts to compare, two at most, in the order of choosing. */
	chosen = $state.raw<readonly string[]>([]);

	/** @param prepare computes the rows of the attempts before they are shown */
	constructor(load: StoreLoader, prepare: (attempts: readonly Attempt[]) => Promise<void>) {
		this.#load = load;
		this.#prepare = prepare;
	}

	async load(): Promise<void> {
		try {
			const store = await this.#load();
			const { attempts, unreadable, problem } = await store.load();
			await this.#prepare(attempts);
			this.hasFailed = false;
			this.problem = problem?.code;
			this.attempts = attempts;
			this.chosen = this.chosen.filter((id) => attempts.some((each) => each.id === id));
			this.unreadable = unreadable;
			this.isUnsaved = store.hasUnsavedChanges;
		} catch {
			this.hasFailed = true;
		}
	}

	/** A third choice replaces the oldest. */
	choose(id: string): void {
		this.chosen = this.chosen.includes(id)
			? this.chosen.filter((each) => each !== id)
			: [...this.chosen, id].slice(-2);
	}

	/** The two attempts to compare, the earlier one first. */
	get pair(): readonly [Attempt, Attempt] | undefined {
		const [later, earlier] = (this.attempts ?? []).filter(({ id }) => this.chosen.includes(id));
		return earlier && later && [earlier, later];
	}

	async remove(id: string): Promise<void> {
		const attempts = this.attempts ?? [];
		const at = attempts.findIndex((each) => each.id === id);
		const attempt = attempts[at];
		if (!attempt) return;
		await this.#change((store) => store.deleteAttempt(id));
		this.attempts = attempts.filter((each) => each.id !== id);
		this.chosen = this.chosen.filter((each) => each !== id);
		this.deleted = { attempt, at };
	}

	/** Restores the attempt deleted last, and returns it. */
	async undo(): Promise<Attempt | undefined> {
		const { attempt, at = 0 } = this.deleted ?? {};
		if (!attempt) return undefined;
		await this.#change((store) => store.restoreAttempt(attempt));
		this.attempts = (this.attempts ?? []).toSpliced(at, 0, attempt);
		this.deleted = undefined;
		return attempt;
	}

	/** Returns the number of deleted attempts. */
	async removeAll(): Promise<number> {
		const count = this.attempts?.length ?? 0;
		await this.#change((store) => store.deleteAttempts());
		this.chosen = [];
		await this.refresh();
		return count;
	}

	async retry(): Promise<void> {
		await this.#change((store) => store.retry());
	}

	/** Loads changes made elsewhere; the last deletion cannot be undone any more. */
	async refresh(): Promise<void> {
		this.deleted = undefined;
		await this.load();
	}

	/** A change that cannot be stored takes effect in memory, and the page tells of it. */
	async #change(job: (store: RecordStore) => Promise<void>): Promise<void> {
		const store = await this.#load();
		await job(store).catch(() => undefined);
		this.isUnsaved = store.hasUnsavedChanges;
	}
}
