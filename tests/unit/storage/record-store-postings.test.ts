import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_ROWS } from '$lib/storage/backend';
import { openIndexedDb } from '$lib/storage/indexed-db';
import { RecordStore, StorageError } from '$lib/storage/record-store';
import { at, conclude, draft, posting, StubBackend } from './helpers';

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

test('a saved posting is loaded at the next visit, with its new title, until it is deleted', async () => {
	await new RecordStore(openIndexedDb).wipe();
	store = new RecordStore(openIndexedDb);
	const result = await store.savePosting('PM wanted\nin Tokyo', at(1));
	const saved = (result.ok && result.posting) || posting(0);
	await store.renamePosting(saved.id, 'Tokyo');
	expect(await new RecordStore(openIndexedDb).loadPostings()).toEqual({
		postings: [{ ...saved, title: 'Tokyo' }],
		unreadable: 0,
		problem: undefined
	});
	await store.deletePosting(saved.id);
	expect((await new RecordStore(openIndexedDb).loadPostings()).postings).toEqual([]);
	await store.wipe();
});

describe('loading', () => {
	test('gives the newest first, and counts the unreadable ones', async () => {
		backend.rows = { ...NO_ROWS, postings: [posting(2), { id: 'torn' }, posting(3), posting(1)] };
		expect(await store.loadPostings()).toEqual({
			postings: [posting(3), posting(2), posting(1)],
			unreadable: 1,
			problem: undefined
		});
		expect((await store.load()).unreadable).toBe(0);
		expect(await store.unreadableRecords()).toEqual([
			{ store: 'postings', problem: 'damaged', row: { id: 'torn' } }
		]);
	});

	test('reads no postings for the quiz, and no attempts for the postings', async () => {
		const readAll = vi.spyOn(backend, 'readAll');
		await store.load();
		await store.loadPostings();
		await store.savePlannedItem('none', 'retake-later', { state: 'done' });
		await store.savePosting('PM wanted', at(1));
		expect(readAll.mock.calls).toEqual([
			[['drafts', 'attempts']],
			[['postings']],
			[['attempts']],
			[['postings']]
		]);
	});

	test('one store remembers the others for when the database becomes unreadable', async () => {
		const mine = draft(1);
		backend.rows = { ...NO_ROWS, drafts: [mine], postings: [posting(1)] };
		await store.load();
		await store.loadPostings();
		for (let times = 0; times < 2; times += 1) backend.failures.push(new Error('unreadable'));
		expect(await store.load()).toMatchObject({ draft: mine, problem: { code: 'failed' } });
		expect(await store.loadPostings()).toMatchObject({
			postings: [posting(1)],
			problem: { code: 'failed' }
		});
	});
});

describe('saving', () => {
	test('writes the posting alone, and the same text once', async () => {
		const first = await store.savePosting('PM wanted', at(1));
		expect(await store.savePosting('PM wanted', at(2))).toEqual(first);
		expect(backend.writes).toEqual([[{ store: 'postings', put: first.ok && first.posting }]]);
	});

	test('a text that is refused writes nothing, and says why', async () => {
		expect(await store.savePosting(' ', at(1))).toEqual({ ok: false, problem: 'empty' });
		expect(backend.writes).toEqual([]);
	});

	test('takes effect in memory where it cannot be stored, and is stored with the next write', async () => {
		backend.writeFailures.push(new DOMException('', 'QuotaExceededError'));
		await expect(store.savePosting('PM wanted', at(1))).rejects.toMatchObject({ code: 'full' });
		expect(store.hasUnsavedChanges).toBe(true);
		expect((await store.loadPostings()).postings).toMatchObject([{ text: 'PM wanted' }]);
		await store.saveDraft(draft(1));
		expect(backend.rows.postings).toMatchObject([{ text: 'PM wanted' }]);
	});
});

describe('renaming', () => {
	test('changes the title of that posting alone', async () => {
		backend.rows = { ...NO_ROWS, postings: [posting(1), posting(2)] };
		await store.renamePosting(posting(1).id, 'Osaka');
		expect((await store.loadPostings()).postings).toEqual([
			posting(2),
			posting(1, { title: 'Osaka' })
		]);
	});

	test('a deleted or unreadable posting writes nothing', async () => {
		backend.rows = { ...NO_ROWS, postings: [{ id: 'torn' }] };
		await store.renamePosting('torn', 'Osaka');
		await store.renamePosting('gone', 'Osaka');
		expect(backend.writes).toEqual([]);
	});

	test('rejects where the posting cannot be read', async () => {
		backend.failures.push(new Error('unreadable'));
		await expect(store.renamePosting('never seen', 'Osaka')).rejects.toThrow(StorageError);
	});
});

describe('deleting', () => {
	test('can be undone: the posting is the same record', async () => {
		const rows = { ...NO_ROWS, drafts: [draft(1)], postings: [posting(1), posting(2)] };
		backend.rows = rows;
		await store.deletePosting(posting(2).id);
		expect(backend.rows).toEqual({ ...rows, postings: [posting(1)] });
		await store.restorePosting(posting(2));
		expect(backend.rows).toEqual(rows);
	});

	test('is not undone where the id is in use again', async () => {
		const meanwhile = posting(1, { title: 'Osaka' });
		backend.rows = { ...NO_ROWS, postings: [meanwhile] };
		await store.restorePosting(posting(1));
		expect(backend.rows.postings).toEqual([meanwhile]);
	});

	test('all attempts leaves the postings', async () => {
		await conclude(store, draft(1), at(2));
		await store.savePosting('PM wanted', at(3));
		await store.deleteAttempts();
		expect(backend.rows.attempts).toEqual([]);
		expect(backend.rows.postings).toHaveLength(1);
	});
});

test('a record that could not be parsed again throws, and is not buffered', async () => {
	await expect(store.restorePosting(posting(1, { title: '' }))).rejects.toThrow(TypeError);
	expect(store.hasUnsavedChanges).toBe(false);
});
