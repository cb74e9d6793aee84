/** The attempts as the page shows them, and what may be done with them. */
import type { Attempt } from '$lib/storage/records';
import type { RecordStore } from '$lib/storage/record-store';
import type { StoreLoader } from '$lib/storage/record-store';

export class HistoryState {
	readonly #load: StoreLoader;
	readonly #prepare: (attempts: readonly Attempt[]) => Promise<void>;
	/** Newest first. Undefined: not read yet. */
	attempts = $state.raw<readonly Attempt[]>();
	/** How many stored records could not be read. */
	unreadable = $state(0);
	/** The stored attempts could not be read. */
	isUnread = $state(false);
	/** A change is in memory only. */
	isUnsaved = $state(false);
	/** The attempt deleted last, and at which place it stood: until the next change it can come back. */
	deleted = $state.raw<{ readonly attempt: Attempt; readonly at: number }>();
	/** Ids of those to be compared, two at most, in the order of choosing. */
	chosen = $state.raw<readonly string[]>([]);

	/** @param prepare is given the time to work out what will be shown, before it is */
	constructor(load: StoreLoader, prepare: (attempts: readonly Attempt[]) => Promise<void>) {
		this.#load = load;
		this.#prepare = prepare;
	}

	async read(): Promise<void> {
		try {
			const store = await this.#load();
			const { attempts, unreadable, problem } = await store.load();
			await this.#prepare(attempts);
			this.isUnread = problem !== undefined && attempts.length === 0;
			this.attempts = attempts;
			this.chosen = this.chosen.filter((id) => attempts.some((each) => each.id === id));
			this.unreadable = unreadable;
			this.isUnsaved = store.hasUnsavedChanges;
		} catch {
			this.isUnread = true;
		}
	}

	/** A third choice takes the place of the older one. */
	choose(id: string): void {
		this.chosen = this.chosen.includes(id)
			? this.chosen.filter((each) => each !== id)
			: [...this.chosen, id].slice(-2);
	}

	/** The two to be compared, the earlier one first. */
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

	/** Puts back what was deleted last, and returns it. */
	async undo(): Promise<Attempt | undefined> {
		const { attempt, at = 0 } = this.deleted ?? {};
		if (!attempt) return undefined;
		await this.#change((store) => store.restoreAttempt(attempt.id));
		this.attempts = (this.attempts ?? []).toSpliced(at, 0, attempt);
		this.deleted = undefined;
		return attempt;
	}

	/** Returns how many were deleted. */
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

	/** The records came by another way: what was deleted before is beside the point. */
	async refresh(): Promise<void> {
		this.deleted = undefined;
		await this.read();
	}

	/** What cannot be stored has taken effect in memory: the page goes on, and says so. */
	async #change(job: (store: RecordStore) => Promise<void>): Promise<void> {
		const store = await this.#load();
		await job(store).catch(() => undefined);
		this.isUnsaved = store.hasUnsavedChanges;
	}
}
