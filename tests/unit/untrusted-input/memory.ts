/** A database that holds whatever it is given, counts what is written, and lets nobody change a row. */
import {
	applyChanges,
	type Backend,
	type Change,
	type Rows,
	type StoreName
} from '$lib/storage/backend';
import { frozen } from './harmless';

export class Memory implements Backend {
	rows: Rows;
	writes = 0;

	constructor(rows: Rows) {
		this.rows = frozen(rows);
	}

	readonly open = (): Promise<Backend> => Promise.resolve(this);

	readAll<S extends StoreName>(stores: readonly S[]): Promise<Pick<Rows, S>> {
		const rows = stores.map((store) => [store, this.rows[store]] as const);
		return Promise.resolve(Object.fromEntries(rows) as unknown as Pick<Rows, S>);
	}

	write(changes: readonly Change[]): Promise<void> {
		this.writes += 1;
		this.rows = frozen(applyChanges(this.rows, changes));
		return Promise.resolve();
	}

	destroy(): Promise<void> {
		return Promise.reject(new Error('Nobody asked for that'));
	}
}
