/** The weeks that the user keeps. Their kinds are judged again whenever they are shown. */
import { WEEK_TASKS, type Decider, type WeekHours } from '$lib/assessment/week-hours';
import type { RecordStore, StoreLoader, StoreNews } from '$lib/storage/record-store';
import type { SavedWeek } from '$lib/storage/saved-week';

export class KeptWeeks {
	/** Newest first. Undefined until they are loaded. */
	all = $state.raw<readonly SavedWeek[]>();
	/** The last one deleted; `undo` restores it. */
	deleted = $state.raw<SavedWeek>();
	/** The last change took effect in memory only. */
	isUnsaved = $state(false);
	readonly #store: StoreLoader;

	constructor(store: StoreLoader) {
		this.#store = store;
	}

	/** The newest one is the same. */
	has(hours: WeekHours, decider: Decider | undefined): boolean {
		const newest = this.all?.[0];
		return (
			newest?.decider === decider && WEEK_TASKS.every((task) => newest?.hours[task] === hours[task])
		);
	}

	async load(): Promise<void> {
		const { weeks, problem } = await (await this.#store()).loadWeeks();
		// The page says so where they cannot be read: none would be wrong.
		this.all = problem && weeks.length === 0 ? undefined : weeks;
	}

	/** A deletion here cannot be undone any more once another tab has deleted everything. */
	async follow(news: StoreNews): Promise<void> {
		if (news === 'wiped') this.deleted = undefined;
		await this.load();
	}

	async keep(hours: WeekHours, decider: Decider | undefined, now: Date): Promise<void> {
		await this.#change((store) => store.saveWeek(hours, decider, now));
	}

	async delete(week: SavedWeek): Promise<void> {
		await this.#change((store) => store.deleteWeek(week.id));
		this.deleted = week;
	}

	async undo(): Promise<void> {
		const { deleted } = this;
		if (deleted) await this.#change((store) => store.restoreWeek(deleted));
	}

	async #change(change: (store: RecordStore) => Promise<void>): Promise<void> {
		this.deleted = undefined;
		try {
			await change(await this.#store());
			this.isUnsaved = false;
		} catch {
			this.isUnsaved = true;
		}
		await this.load().catch(() => (this.isUnsaved = true));
	}
}
