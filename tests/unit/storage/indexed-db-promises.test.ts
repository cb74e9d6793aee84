import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { STORE_NAMES, swapsOf, type Backend, type Change } from '$lib/storage/backend';
import { openIndexedDb } from '$lib/storage/indexed-db';

/** Writes over the rows that are there. */
const write = async (to: Backend, changes: readonly Change[]) =>
	to.swap(swapsOf(await to.readAll(STORE_NAMES), changes));

const put = (id: string) => ({ store: 'drafts', put: { id } }) as const;

afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	await (await openIndexedDb()).destroy();
});

test('the database keeps its name: under another one, all users would lose their records', async () => {
	await write(await openIndexedDb(), [put('a')]);
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names).toEqual(['pm-pmo-career-quiz']);
});

test('an open database leaves no timer', async () => {
	const backend = await openIndexedDb();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const writing = write(backend, [put('a')]);
	await writing;
	expect(vi.getTimerCount()).toBe(0);
});

test('a write that fails at one record rejects with its error, not with an AbortError', async () => {
	const backend = await openIndexedDb();
	await write(backend, [put('a')]);
	// Adding an existing id fails as a full disk does: the request has the cause.
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown
	) {
		return this.add(value);
	});
	const changed = { store: 'drafts', put: { ...put('a').put, answers: {} } } as const;
	const writing = write(backend, [put('z'), changed, put('b')]);
	await expect(writing).rejects.toMatchObject({ name: 'ConstraintError' });
	expect((await backend.readAll(['drafts'])).drafts).toEqual([{ id: 'a' }]);
});
