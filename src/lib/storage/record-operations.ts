/** Writes of single records. One that has waited is dropped where another tab was faster. */
import type { Change, Row, Rows, StoreName } from './backend';
import { isEqual } from './is-equal';
import { checked, type ParseResult } from './parse-record';
import type { Operation } from './write-buffer';

interface Field<R> {
	readonly change: (record: R) => R;
	/** Changed in the meantime, it is not changed again. */
	readonly read: (record: R) => unknown;
}

/** Changes one field; those that another tab changes meanwhile stay as they are. */
export class FieldChange<R extends Row> implements Operation {
	readonly stores: readonly [StoreName];
	readonly #id: string;
	readonly #parse: (row: unknown) => ParseResult<R>;
	readonly #field: Field<R>;
	/** The value when the change was first decided. */
	#known: { readonly value: unknown } | undefined;
	#isThere = false;
	conflict: 'overtaken' | undefined;

	constructor(
		store: StoreName,
		id: string,
		parse: (row: unknown) => ParseResult<R>,
		field: Field<R>
	) {
		this.stores = [store];
		this.#id = id;
		this.#parse = parse;
		this.#field = field;
	}

	/** Once it has been written: the record was there, and no other tab was faster. */
	get isStored(): boolean {
		return this.#isThere && !this.conflict;
	}

	decide(rows: Rows): readonly Change[] | undefined {
		const [store] = this.stores;
		const now = this.#parse(rows[store].find(({ id }) => id === this.#id));
		this.#isThere = now.ok;
		this.conflict = undefined;
		if (!now.ok && !this.#known) return undefined;
		this.#known ??= now.ok ? { value: this.#field.read(now.record) } : undefined;
		if (!now.ok || !isEqual(this.#field.read(now.record), this.#known?.value)) {
			this.conflict = 'overtaken';
			return [];
		}
		return [{ store, put: checked(this.#parse(this.#field.change(now.record))) }];
	}
}

/** Deletes rows as they are when it is first decided; those changed meanwhile stay. */
export class Deletion implements Operation {
	readonly stores: readonly [StoreName];
	readonly #select: (rows: Rows) => readonly Row[] | Promise<readonly Row[]>;
	#known: ReadonlyMap<string, Row> | undefined;
	conflict: 'overtaken' | undefined;

	constructor(store: StoreName, select: (rows: Rows) => readonly Row[] | Promise<readonly Row[]>) {
		this.stores = [store];
		this.#select = select;
	}

	async decide(rows: Rows): Promise<readonly Change[]> {
		const [store] = this.stores;
		const ids = new Set((await this.#select(rows)).map(({ id }) => id));
		const selected = rows[store].filter(({ id }) => ids.has(id));
		const known = (this.#known ??= new Map(selected.map((row) => [row.id, row])));
		// Rows added since are none of its own.
		const own = selected.filter(({ id }) => known.has(id));
		const unchanged = own.filter((row) => isEqual(row, known.get(row.id)));
		this.conflict = unchanged.length < own.length ? 'overtaken' : undefined;
		return unchanged.map(({ id }) => ({ store, delete: id }));
	}
}
