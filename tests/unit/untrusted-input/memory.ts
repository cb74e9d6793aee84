/** A database in memory that holds any rows, frozen, and counts its writes. */
import fc from 'fast-check';
import {
	applyChanges,
	type Backend,
	type Row,
	type Rows,
	type StoreName,
	type Swap
} from '$lib/storage/backend';
import { fromKeys } from '$lib/typed-object';
import * as good from './good';
import { frozen } from './harmless';
import { damaged } from './hostile';

export class Memory implements Backend {
	rows: Rows;
	writes = 0;

	constructor(rows: Rows) {
		this.rows = frozen(rows);
	}

	readonly open = (): Promise<Backend> => Promise.resolve(this);

	readAll<S extends StoreName>(stores: readonly S[]): Promise<Pick<Rows, S>> {
		return Promise.resolve(fromKeys(stores, (store) => this.rows[store]));
	}

	swap(swaps: readonly Swap[]): Promise<boolean> {
		this.writes += 1;
		const changes = swaps.map(({ store, id, to }) =>
			to ? { store, put: to } : { store, delete: id }
		);
		this.rows = frozen(applyChanges(this.rows, changes));
		return Promise.resolve(true);
	}

	destroy(): Promise<never> {
		return Promise.reject(new Error('Not expected to be called'));
	}
}

const rowsOf = (record: fc.Arbitrary<unknown>) =>
	fc.uniqueArray(damaged(record).filter(isRow), { maxLength: 3, selector: ({ id }) => id });

/** Valid and damaged rows, each id once in a store. */
export const anyRows: fc.Arbitrary<Rows> = fc.record({
	drafts: rowsOf(good.draft),
	attempts: rowsOf(good.attempt),
	postings: rowsOf(good.posting),
	weeks: rowsOf(good.week)
});

function isRow(value: unknown): value is Row {
	return (
		typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
	);
}
