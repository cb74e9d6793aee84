/** The database as the store needs it, and the effect of changes on rows in memory. */
import { fromKeys } from '$lib/typed-object';

export const STORE_NAMES = ['drafts', 'attempts', 'postings'] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** A stored record of any version, unchecked but for its id. */
export interface Row {
	readonly id: string;
}

/** A put replaces the row with the same id. */
export type Change =
	| { readonly store: StoreName; readonly put: Row }
	| { readonly store: StoreName; readonly delete: string };

export type Rows = Readonly<Record<StoreName, readonly Row[]>>;

export const NO_ROWS: Rows = { drafts: [], attempts: [], postings: [] };

export interface Backend {
	/** All rows of these stores, read in one transaction. */
	readAll<S extends StoreName>(stores: readonly S[]): Promise<Pick<Rows, S>>;
	/** All of the changes or none; resolves once they are safe on disk. */
	write(changes: readonly Change[]): Promise<void>;
	/** Deletes the database. */
	destroy(): Promise<void>;
}

export function idOf(change: Change): string {
	return 'put' in change ? change.put.id : change.delete;
}

/** The rows after the changes; rows that were put come last. */
export function applyChanges(rows: Rows, changes: readonly Change[]): Rows {
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
