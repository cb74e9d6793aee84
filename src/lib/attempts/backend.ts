/** What the store asks of a database, and how changes look on rows held in memory. */

export const STORE_NAMES = ['drafts', 'attempts'] as const;
type StoreName = (typeof STORE_NAMES)[number];

/** As it is stored: by any version of this code, and not checked but for having an id. */
export interface Row {
	readonly id: string;
}

/** A put replaces the row with the same id. */
export type Change =
	| { readonly store: StoreName; readonly put: Row }
	| { readonly store: StoreName; readonly delete: string };

export type Rows = Readonly<Record<StoreName, readonly Row[]>>;

export const NO_ROWS: Rows = { drafts: [], attempts: [] };

export interface Backend {
	/** All rows, as they stand between two writes. */
	readAll(): Promise<Rows>;
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
	if (changes.length === 0) return rows;
	const after = { drafts: byId(rows.drafts), attempts: byId(rows.attempts) };
	for (const change of changes) {
		after[change.store].delete(idOf(change));
		if ('put' in change) after[change.store].set(change.put.id, change.put);
	}
	return { drafts: [...after.drafts.values()], attempts: [...after.attempts.values()] };
}

function byId(rows: readonly Row[]): Map<string, Row> {
	return new Map(rows.map((row) => [row.id, row]));
}
