import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_ROWS } from '$lib/storage/backend';
import { openIndexedDb } from '$lib/storage/indexed-db';
import { AttemptStore, StorageError } from '$lib/storage/record-store';
import { at, draft, posting, StubBackend } from './helpers';

let backend: StubBackend;
let store: AttemptStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new AttemptStore(backend.open);
});

test('a kept posting is there at the next visit, under its new name, until it is deleted', async () => {
	await new AttemptStore(openIndexedDb).wipe();
	store = new AttemptStore(openIndexedDb);
	const keeping = await store.keepPosting('PM wanted\nin Tokyo', at(1));
	const kept = (keeping.ok && keeping.posting) || posting(0);
	await store.renamePosting(kept.id, 'Tokyo');
	expect(await new AttemptStore(openIndexedDb).loadPostings()).toEqual({
		postings: [{ ...kept, title: 'Tokyo' }],
		setAside: 0,
		problem: undefined
	});
	await store.deletePosting(kept.id);
	expect((await new AttemptStore(openIndexedDb).loadPostings()).postings).toEqual([]);
	await store.wipe();
});

describe('loading', () => {
	test('gives the one kept last first, and counts those that cannot be read', async () => {
		backend.rows = { ...NO_ROWS, postings: [posting(2), { id: 'torn' }, posting(3), posting(1)] };
		expect(await store.loadPostings()).toEqual({
			postings: [posting(3), posting(2), posting(1)],
			setAside: 1,
			problem: undefined
		});
		expect((await store.load()).setAside).toBe(0);
		expect(await store.setAsideRecords()).toEqual([
			{ store: 'postings', problem: 'damaged', row: { id: 'torn' } }
		]);
	});

	test('the quiz reads no posting, and the postings no attempt', async () => {
		const readAll = vi.spyOn(backend, 'readAll');
		await store.load();
		await store.loadPostings();
		await store.saveTick('none', 'retake-later', true);
		await store.keepPosting('PM wanted', at(1));
		expect(readAll.mock.calls).toEqual([
			[['drafts', 'attempts']],
			[['postings']],
			[['attempts']],
			[['postings']]
		]);
	});

	test('of some does not forget the others for when the database can be read no more', async () => {
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

describe('keeping', () => {
	test('writes the posting and nothing else, and the same text once', async () => {
		const first = await store.keepPosting('PM wanted', at(1));
		expect(await store.keepPosting('PM wanted', at(2))).toEqual(first);
		expect(backend.writes).toEqual([[{ store: 'postings', put: first.ok && first.posting }]]);
	});

	test('what cannot be kept writes nothing, and says why', async () => {
		expect(await store.keepPosting(' ', at(1))).toEqual({ ok: false, problem: 'empty' });
		expect(backend.writes).toEqual([]);
	});

	test('that cannot be stored has taken effect in memory, and is stored at the next success', async () => {
		backend.writeFailures.push(new DOMException('', 'QuotaExceededError'));
		await expect(store.keepPosting('PM wanted', at(1))).rejects.toMatchObject({ code: 'full' });
		expect(store.unsaved).toBe(true);
		expect((await store.loadPostings()).postings).toMatchObject([{ text: 'PM wanted' }]);
		await store.saveDraft(draft(1));
		expect(backend.rows.postings).toMatchObject([{ text: 'PM wanted' }]);
	});
});

describe('renaming', () => {
	test('changes the name of that one', async () => {
		backend.rows = { ...NO_ROWS, postings: [posting(1), posting(2)] };
		await store.renamePosting(posting(1).id, 'Osaka');
		expect((await store.loadPostings()).postings).toEqual([
			posting(2),
			posting(1, { title: 'Osaka' })
		]);
	});

	test('one that is gone, or cannot be read, writes nothing', async () => {
		backend.rows = { ...NO_ROWS, postings: [{ id: 'torn' }] };
		await store.renamePosting('torn', 'Osaka');
		await store.renamePosting('gone', 'Osaka');
		expect(backend.writes).toEqual([]);
	});

	test('one that cannot be looked up rejects', async () => {
		backend.failures.push(new Error('unreadable'));
		await expect(store.renamePosting('never seen', 'Osaka')).rejects.toThrow(StorageError);
	});
});

describe('deleting', () => {
	test('takes that one away, and putting it back makes it the same record', async () => {
		const rows = { drafts: [draft(1)], attempts: [], postings: [posting(1), posting(2)] };
		backend.rows = rows;
		await store.deletePosting(posting(2).id);
		expect(backend.rows).toEqual({ ...rows, postings: [posting(1)] });
		await store.putBackPosting(posting(2));
		expect(backend.rows).toEqual(rows);
	});

	test('is not taken back over one that came meanwhile', async () => {
		const meanwhile = posting(1, { title: 'Osaka' });
		backend.rows = { ...NO_ROWS, postings: [meanwhile] };
		await store.putBackPosting(posting(1));
		expect(backend.rows.postings).toEqual([meanwhile]);
	});

	test('all attempts leaves the kept postings', async () => {
		await store.conclude(draft(1), at(2));
		await store.keepPosting('PM wanted', at(3));
		await store.deleteAttempts();
		expect(backend.rows.attempts).toEqual([]);
		expect(backend.rows.postings).toHaveLength(1);
	});
});

test('a record that could never be read back is a fault in the code, not kept for later', async () => {
	await expect(store.putBackPosting(posting(1, { title: '' }))).rejects.toThrow(TypeError);
	expect(store.unsaved).toBe(false);
});
