/** What the store asks of a database, and how changes look on rows held in memory. */

export const STORE_NAMES = ['drafts', 'attempts', 'postings'] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** As it is stored: by any version of this code, and not checked but for having an id. */
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
	/** All rows of these stores, as they stand between two writes. */
	readAll<S extends StoreName>(stores: readonly S[]): Promise<Pick<Rows, S>>;
	/** All of the changes or none of them; resolves once they are safe on disk. */
	write(changes: readonly Change[]): Promise<void>;
	/** Deletes everything, whatever it is. */
	destroy(): Promise<void>;
}

export function idOf(change: Change): string {
	return 'put' in change ? change.put.id : change.delete;
}

/** The rows as they will be after the changes; what is put comes last. */
export function apply(rows: Rows, changes: readonly Change[]): Rows {
	return Object.fromEntries(
		STORE_NAMES.map((store) => [
			store,
			applyTo(
				rows[store],
				changes.filter((change) => change.store === store)
			)
		])
	) as Record<StoreName, Row[]>;
}

function applyTo(rows: readonly Row[], changes: readonly Change[]): Row[] {
	const after = new Map(rows.map((row) => [row.id, row]));
	for (const change of changes) {
		after.delete(idOf(change));
		if ('put' in change) after.set(change.put.id, change.put);
	}
	return [...after.values()];
}
