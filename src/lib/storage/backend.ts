/** The database as the store needs it, and the effect of changes on rows in memory. */
import { fromKeys } from '$lib/typed-object';
import { isEqual } from './is-equal';

export const STORE_NAMES = ['drafts', 'attempts', 'postings', 'weeks'] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** A stored record of any version, unchecked but for its id. */
export interface Row {
	readonly id: string;
}

/** A put replaces the row with the same id. */
export type Change =
	| { readonly store: StoreName; readonly put: Row }
	| { readonly store: StoreName; readonly delete: string };

/** A row in the place of another; undefined is no row. */
export interface Swap {
	readonly store: StoreName;
	readonly id: string;
	readonly from: Row | undefined;
	readonly to: Row | undefined;
}

export type Rows = Readonly<Record<StoreName, readonly Row[]>>;

export const NO_ROWS: Rows = { drafts: [], attempts: [], postings: [], weeks: [] };

export interface Backend {
	/** All rows of these stores, read in one transaction. */
	readAll<S extends StoreName>(stores: readonly S[]): Promise<Pick<Rows, S>>;
	/**
	 * Makes all of the swaps or none, and resolves once they are safe on disk. Resolves to false, with
	 * nothing written, where another tab has changed one of the rows.
	 */
	swap(swaps: readonly Swap[]): Promise<boolean>;
	/** Deletes the rows, then the database, which stays `empty` while another tab has it open. */
	destroy(): Promise<'deleted' | 'empty'>;
}

const idOf = (change: Change): string => ('put' in change ? change.put.id : change.delete);

/** The rows after the changes; rows that were put come last. */
export function applyChanges(rows: Rows, changes: readonly Change[]): Rows {
	if (changes.length === 0) return rows;
	return fromKeys(STORE_NAMES, (store) => {
		const after = new Map(rows[store].map((row) => [row.id, row]));
		for (const change of changes) {
			if (change.store !== store) continue;
			after.delete(idOf(change));
			if ('put' in change) after.set(change.put.id, change.put);
		}
		return [...after.values()];
	});
}

/** One swap for each row that the changes leave different. */
export function swapsOf(rows: Rows, changes: readonly Change[]): Swap[] {
	return STORE_NAMES.flatMap((store) => {
		const ofStore = changes.filter((change) => change.store === store);
		if (ofStore.length === 0) return [];
		const before = new Map(rows[store].map((row) => [row.id, row]));
		// The last change of a row counts.
		const last = new Map(ofStore.map((change) => [idOf(change), change]));
		return [...last].flatMap(([id, change]): Swap[] => {
			const from = before.get(id);
			const to = 'put' in change ? change.put : undefined;
			return isEqual(from, to) ? [] : [{ store, id, from, to }];
		});
	});
}
