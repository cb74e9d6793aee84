import {
	applyChanges,
	NO_ROWS,
	type Backend,
	type Change,
	type Rows,
	type StoreName,
	type Swap
} from '$lib/storage/backend';
import { isEqual } from '$lib/storage/is-equal';
import { fromKeys } from '$lib/typed-object';
import type { SavedPosting } from '$lib/storage/saved-posting';
import type { SavedWeek } from '$lib/storage/saved-week';
import { SCHEMA } from '$lib/storage/schema';
import { newDraft } from '$lib/storage/new-draft';
import type { RecordStore } from '$lib/storage/record-store';
import type { Attempt, Draft, PlannedItem } from '$lib/storage/records';

/** Minutes after nine on one day. */
export function at(minutes: number): Date {
	return new Date(Date.UTC(2025, 3, 1, 9, minutes));
}

/** A draft started at nine and updated at `minutes` past. */
export function draft(minutes: number, rest: Partial<Draft> = {}): Draft {
	return { ...newDraft(at(0)), updatedAt: at(minutes).toISOString(), ...rest };
}

/** An item that the user intends to do, at no set time. */
export function planned(item: PlannedItem['item']): PlannedItem {
	return { item, state: 'planned' };
}

/** A posting saved at `minutes` past nine. */
export function posting(minutes: number, rest: Partial<SavedPosting> = {}): SavedPosting {
	return {
		schema: SCHEMA,
		id: `posting-${minutes}`,
		text: `PM wanted\nfor project ${minutes}`,
		title: 'PM wanted',
		keptAt: at(minutes).toISOString(),
		...rest
	};
}

/** A week kept at `minutes` past nine. */
export function week(minutes: number, rest: Partial<SavedWeek> = {}): SavedWeek {
	return {
		schema: SCHEMA,
		id: `week-${minutes}`,
		hours: { 'run-issues': 12.5, 'book-rooms': 0.5 },
		decider: 'proposal',
		keptAt: at(minutes).toISOString(),
		...rest
	};
}

/** Concludes a draft that no other tab has changed. */
export async function conclude(
	store: RecordStore,
	draft: Draft,
	now: Date,
	expected?: Draft
): Promise<Attempt> {
	const { record, isApart } = await store.concludeDraft(draft, now, expected);
	if (isApart) throw new Error('Another tab has changed the draft');
	return record;
}

/** A record as it is read from a database: a copy. */
export function stored<T>(record: T): T {
	return structuredClone(record);
}

/** A database in memory that can fail and is slow. */
export class StubBackend implements Backend {
	rows: Rows = NO_ROWS;
	/** The errors of the next uses, one each. */
	readonly failures: unknown[] = [];
	/** The errors of the next writes, one each; reads succeed. */
	readonly writeFailures: unknown[] = [];
	/** The errors of the next openings, one each. */
	readonly refusals: unknown[] = [];
	/** All writes, failed ones too. */
	readonly writes: (readonly Change[])[] = [];
	opened = 0;

	readonly open = async (): Promise<Backend> => {
		this.opened += 1;
		if (this.refusals.length > 0) throw this.refusals.shift();
		return Promise.resolve(this);
	};

	async readAll<S extends StoreName>(stores: readonly S[]): Promise<Pick<Rows, S>> {
		await this.#use();
		return fromKeys(stores, (store) => structuredClone(this.rows[store]));
	}

	async swap(swaps: readonly Swap[]): Promise<boolean> {
		const changes = swaps.map(({ store, id, to }): Change =>
			to ? { store, put: to } : { store, delete: id }
		);
		this.writes.push(changes);
		// The first write is the slowest, so that later ones overtake it unless they are queued.
		await new Promise((resolve) => setTimeout(resolve, 20 / this.writes.length));
		await this.#use();
		if (this.writeFailures.length > 0) throw this.writeFailures.shift();
		const rowOf = ({ store, id }: Swap) => this.rows[store].find((row) => row.id === id);
		if (!swaps.every((swap) => isEqual(rowOf(swap), swap.from))) return false;
		this.rows = structuredClone(applyChanges(this.rows, changes));
		return true;
	}

	async destroy(): Promise<'deleted'> {
		await this.#use();
		this.rows = NO_ROWS;
		return 'deleted';
	}

	#use(): Promise<void> {
		return this.failures.length > 0 ? Promise.reject(this.failures.shift()) : Promise.resolve();
	}
}
