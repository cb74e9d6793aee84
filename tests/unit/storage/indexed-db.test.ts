import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_ROWS, STORE_NAMES, swapsOf, type Backend, type Change } from '$lib/storage/backend';
import { openIndexedDb } from '$lib/storage/indexed-db';

const NAME = 'test';
let backend: Backend;

beforeEach(async () => {
	backend = await openIndexedDb(NAME);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await backend.destroy();
});

/** Writes over the rows that are there. */
const write = async (to: Backend, changes: readonly Change[]) =>
	to.swap(swapsOf(await to.readAll(STORE_NAMES), changes));

const put = (id: string) => ({ store: 'drafts', put: { id } }) as const;

describe('writing', () => {
	test('is seen by another tab', async () => {
		await write(backend, [put('a'), { store: 'attempts', put: { id: 'b' } }]);
		const other = await openIndexedDb(NAME);
		expect(await other.readAll(STORE_NAMES)).toEqual({
			...NO_ROWS,
			drafts: [{ id: 'a' }],
			attempts: [{ id: 'b' }]
		});
	});

	test('deletes', async () => {
		await write(backend, [put('a'), put('b')]);
		await write(backend, [{ store: 'drafts', delete: 'a' }]);
		expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([{ id: 'b' }]);
	});

	test('is one strict transaction over the changed stores', async () => {
		await write(backend, [put('first')]);
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await write(backend, [put('a'), put('b')]);
		await write(backend, [
			{ store: 'attempts', put: { id: 'a' } },
			{ store: 'drafts', delete: 'a' }
		]);
		expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([
			[['drafts'], 'readwrite', { durability: 'strict' }],
			[['drafts', 'attempts'], 'readwrite', { durability: 'strict' }]
		]);
	});

	test('resolves after the transaction has completed', async () => {
		let completed = false;
		const { transaction } = IDBDatabase.prototype;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			...args
		) {
			const made = transaction.apply(this, args);
			made.addEventListener('complete', () => (completed = true));
			return made;
		});
		await write(backend, [put('a')]);
		expect(completed).toBe(true);
	});

	test('nothing opens no transaction', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await write(backend, []);
		expect(transaction).not.toHaveBeenCalled();
	});
});

describe('a write is atomic', () => {
	test('where a record cannot be cloned', async () => {
		const uncopied = { id: 'b', answer: () => 'no data' };
		const writing = write(backend, [put('a'), { store: 'attempts', put: uncopied }, put('c')]);
		await expect(writing).rejects.toMatchObject({ name: 'DataCloneError' });
		expect(await backend.readAll(STORE_NAMES)).toEqual(NO_ROWS);
	});

	test('where the quota is exceeded, and rejects with that error', async () => {
		const original = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
			this: IDBObjectStore,
			...args
		) {
			const request = original.apply(this, args);
			// As in browsers: the request fails with an AbortError, the transaction with the cause. The
			// method is internal to fake-indexeddb, so no type has it.
			const { transaction } = this as unknown as {
				transaction: { _abort(reason: string): void };
			};
			queueMicrotask(() => transaction._abort('QuotaExceededError'));
			return request;
		});
		const writing = write(backend, [{ store: 'attempts', put: { id: 'a' } }]);
		await expect(writing).rejects.toMatchObject({ name: 'QuotaExceededError' });
		expect((await backend.readAll(STORE_NAMES)).attempts).toEqual([]);
	});
});

test('a read that is aborted rejects, and leaves no rejection unhandled', async () => {
	await write(backend, [put('a')]);
	const original = IDBObjectStore.prototype.getAll;
	vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (
		this: IDBObjectStore,
		...args
	) {
		const request = original.apply(this, args);
		queueMicrotask(() => this.transaction.abort());
		return request;
	});
	await expect(backend.readAll(STORE_NAMES)).rejects.toMatchObject({ name: 'AbortError' });
	expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([{ id: 'a' }]);
});

test('a write finds its rows changed by another tab, and writes nothing', async () => {
	await write(backend, [put('a')]);
	const swap = { store: 'drafts', id: 'a', from: undefined, to: { id: 'a' } } as const;
	const other = { store: 'attempts', id: 'b', from: undefined, to: { id: 'b' } } as const;
	expect(await backend.swap([other, swap])).toBe(false);
	expect(await backend.readAll(STORE_NAMES)).toEqual({ ...NO_ROWS, drafts: [{ id: 'a' }] });
});

describe('the connection', () => {
	test('is opened once for several uses', async () => {
		const open = vi.spyOn(indexedDB, 'open');
		const one = await openIndexedDb(NAME);
		await Promise.all([one.readAll(STORE_NAMES), write(one, [put('a')]), one.readAll(STORE_NAMES)]);
		expect(open).toHaveBeenCalledTimes(1);
	});

	test('closes for another tab that deletes the database, and is opened again', async () => {
		await write(backend, [put('a')]);
		const blocked = vi.fn();
		await deleteDB(NAME, { blocked });
		expect(blocked).not.toHaveBeenCalled();
		expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([]);
		await write(backend, [put('b')]);
		expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([{ id: 'b' }]);
	});

	test('is opened again after the browser has closed it', async () => {
		await write(backend, [put('a')]);
		const opening = vi.spyOn(indexedDB, 'open');
		const connections: IDBDatabase[] = [];
		const { transaction } = IDBDatabase.prototype;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			...args
		) {
			connections.push(this);
			return transaction.apply(this, args);
		});
		await backend.readAll(STORE_NAMES);
		forceCloseDatabase(connections[0] as never);
		await vi.waitFor(async () => {
			expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([{ id: 'a' }]);
		});
		expect(opening).toHaveBeenCalledTimes(1);
	});

	test('that is dead without a word is opened again', async () => {
		await write(backend, [put('a')]);
		const { transaction } = IDBDatabase.prototype;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
			this: IDBDatabase,
			...args
		) {
			// As in Safari: no `close` event comes, and the next transaction throws.
			this.close();
			return transaction.apply(this, args);
		});
		expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([{ id: 'a' }]);
		await write(backend, [put('b')]);
		expect((await backend.readAll(STORE_NAMES)).drafts).toEqual([{ id: 'a' }, { id: 'b' }]);
	});

	test('to a database of a later version is refused as newer', async () => {
		const later = await openDB(NAME, 99);
		await expect(backend.readAll(STORE_NAMES)).rejects.toMatchObject({
			name: 'StorageError',
			code: 'newer',
			cause: { name: 'VersionError' }
		});
		later.close();
		await deleteDB(NAME);
		// The next use opens again.
		expect(await backend.readAll(STORE_NAMES)).toEqual(NO_ROWS);
	});

	test('is denied where the browser opens no databases', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		const other = await openIndexedDb('other');
		await expect(write(other, [put('a')])).rejects.toMatchObject({ code: 'denied' });
	});

	test('is denied where the browser does not list its databases either', async () => {
		vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'SecurityError'));
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		await expect(openIndexedDb('other')).rejects.toMatchObject({ code: 'denied' });
	});

	test('creates no database where there is nothing to store', async () => {
		const other = await openIndexedDb('other');
		expect(await other.readAll(STORE_NAMES)).toEqual(NO_ROWS);
		await write(other, [{ store: 'drafts', delete: 'a' }]);
		expect(await indexedDB.databases()).toEqual([]);
	});
});

describe('a database of version 1, without postings,', () => {
	const OLD = 'old';
	const ROWS = {
		drafts: [{ id: 'a', answers: { phase: 'design' } }],
		attempts: [{ id: 'b' }, { id: 'c', schema: 99 }]
	};

	/** Closes for an upgrade only with `blocking`. */
	async function openOld(blocking?: () => void) {
		const old = await openDB(OLD, 1, {
			upgrade(database) {
				for (const store of ['drafts', 'attempts'])
					database.createObjectStore(store, { keyPath: 'id' });
			},
			blocking
		});
		for (const [store, rows] of Object.entries(ROWS))
			for (const row of rows) await old.put(store, row);
		return old;
	}

	afterEach(async () => {
		vi.useRealTimers();
		await deleteDB(OLD);
	});

	test('is upgraded with every row unchanged', async () => {
		(await openOld()).close();
		const upgraded = await openIndexedDb(OLD);
		expect(await upgraded.readAll(STORE_NAMES)).toEqual({ ...ROWS, postings: [], weeks: [] });
		await write(upgraded, [{ store: 'postings', put: { id: 'd' } }]);
		expect(await upgraded.readAll(STORE_NAMES)).toEqual({
			...ROWS,
			postings: [{ id: 'd' }],
			weeks: []
		});
	});

	test('is upgraded where another tab has it open and closes', async () => {
		const old = await openOld(() => old.close());
		const upgraded = await openIndexedDb(OLD);
		expect(await upgraded.readAll(STORE_NAMES)).toEqual({ ...ROWS, postings: [], weeks: [] });
	});

	test('is busy while a tab does not close it, and opened as soon as it does', async () => {
		const old = await openOld();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const opening = vi.spyOn(indexedDB, 'open');
		const upgrading = openIndexedDb(OLD);
		await vi.advanceTimersByTimeAsync(2000);
		const upgraded = await upgrading;
		for (let times = 0; times < 2; times += 1) {
			const refused = expect(upgraded.readAll(STORE_NAMES)).rejects.toMatchObject({
				name: 'StorageError',
				code: 'busy'
			});
			await vi.advanceTimersByTimeAsync(2000);
			await refused;
		}
		vi.useRealTimers();
		old.close();
		expect(await upgraded.readAll(STORE_NAMES)).toEqual({ ...ROWS, postings: [], weeks: [] });
		// A second opening would wait behind the first.
		expect(opening).toHaveBeenCalledTimes(1);
	});
});

test('a database of version 2, without weeks, is upgraded with every row unchanged', async () => {
	const rows = {
		drafts: [{ id: 'a', schema: 4 }],
		attempts: [{ id: 'b' }, { id: 'c', schema: 99 }],
		postings: [{ id: 'd', text: 7 }]
	};
	const old = await openDB('second', 2, {
		upgrade(database) {
			for (const store of Object.keys(rows)) database.createObjectStore(store, { keyPath: 'id' });
		}
	});
	for (const [store, each] of Object.entries(rows))
		for (const row of each) await old.put(store, row);
	old.close();
	const upgraded = await openIndexedDb('second');
	expect(await upgraded.readAll(STORE_NAMES)).toEqual({ ...rows, weeks: [] });
	await write(upgraded, [{ store: 'weeks', put: { id: 'e' } }]);
	expect(await upgraded.readAll(STORE_NAMES)).toEqual({ ...rows, weeks: [{ id: 'e' }] });
	await upgraded.destroy();
});

test('destroying deletes the database, though another tab has it open', async () => {
	const other = await openIndexedDb(NAME);
	await write(other, [put('a')]);
	await write(backend, [put('b')]);
	await backend.destroy();
	expect(await indexedDB.databases()).toEqual([]);
});
