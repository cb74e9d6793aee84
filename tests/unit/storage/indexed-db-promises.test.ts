/** What the database promises to those who come back to it, and to those whose write fails. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openIndexedDb } from '$lib/storage/indexed-db';

const put = (id: string) => ({ store: 'drafts', put: { id } }) as const;

afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	await (await openIndexedDb()).destroy();
});

test('it has the name it always had: under another one, everybody’s records would be gone', async () => {
	await (await openIndexedDb()).write([put('a')]);
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names).toEqual(['pm-pmo-career-quiz']);
});

test('once it is open, nobody waits for it any more', async () => {
	const backend = await openIndexedDb();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const writing = backend.write([put('a')]);
	await writing;
	expect(vi.getTimerCount()).toBe(0);
});

test('a write that fails at one record says why, not that the others were given up', async () => {
	const backend = await openIndexedDb();
	await backend.write([put('a')]);
	// Adding where there is one already fails in the way a full disk does: the request has the reason.
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown
	) {
		return this.add(value);
	});
	const writing = backend.write([put('z'), put('a'), put('b')]);
	await expect(writing).rejects.toMatchObject({ name: 'ConstraintError' });
	expect((await backend.readAll(['drafts'])).drafts).toEqual([{ id: 'a' }]);
});
