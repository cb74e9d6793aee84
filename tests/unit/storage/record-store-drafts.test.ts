import { beforeEach, describe, expect, test } from 'vitest';
import { toAttempt } from '$lib/storage/records';
import { RecordStore, StorageError } from '$lib/storage/record-store';
import type { TabMessage } from '$lib/storage/tabs';
import { at, conclude, draft, planned, stored, StubBackend } from './helpers';

const quota = () => new DOMException('', 'QuotaExceededError');

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

describe('saving a draft', () => {
	const begun = draft(1, { answers: { lead: 'team' } });
	const changed = { ...begun, updatedAt: at(2).toISOString(), answers: { lead: 'large' as const } };
	const elsewhere = { ...begun, updatedAt: at(3).toISOString() };

	test('stores a new one', async () => {
		expect(await store.saveDraft(begun)).toBe(true);
		expect(backend.rows.drafts).toEqual([begun]);
	});

	test('replaces the expected one, and no other draft', async () => {
		const other = draft(5);
		backend.rows = { ...backend.rows, drafts: [other, begun] };
		expect(await store.saveDraft(changed, stored(begun))).toBe(true);
		expect(backend.rows.drafts).toEqual([other, changed]);
	});

	test.each([
		['was changed', begun, [elsewhere]],
		['was deleted', begun, []],
		['was stored by another tab first', undefined, [elsewhere]],
		['became unreadable', begun, [{ ...begun, answers: 'torn' }]]
	])('writes nothing where it %s meanwhile', async (_, known, drafts) => {
		backend.rows = { ...backend.rows, drafts };
		expect(await store.saveDraft(changed, known)).toBe(false);
		expect(backend.rows.drafts).toEqual(drafts);
		expect(backend.writes).toEqual([]);
	});

	test('that cannot be stored leaves it in memory, where it is expected next', async () => {
		backend.writeFailures.push(quota());
		await expect(store.saveDraft(begun)).rejects.toThrow(StorageError);
		expect(await store.isStored(begun)).toBe(true);
		expect(await store.saveDraft(changed, begun)).toBe(true);
		expect(backend.rows.drafts).toEqual([changed]);
	});

	test('resolves to false where only an earlier change cannot be stored', async () => {
		backend.writeFailures.push(quota(), quota());
		await expect(store.saveDraft(draft(7))).rejects.toThrow(StorageError);
		backend.rows = { ...backend.rows, drafts: [elsewhere] };
		expect(await store.saveDraft(changed, begun)).toBe(false);
		expect(store.hasUnsavedChanges).toBe(true);
	});

	test('that could not be parsed again throws', async () => {
		const broken = { ...begun, answers: { lead: 'nobody' } as never };
		await expect(store.saveDraft(broken)).rejects.toThrow(TypeError);
		expect(backend.rows.drafts).toEqual([]);
	});

	test('is confirmed for the very same draft alone', async () => {
		backend.rows = { ...backend.rows, drafts: [begun] };
		expect(await store.isStored(stored(begun))).toBe(true);
		expect(await store.isStored(changed)).toBe(false);
		expect(await store.isStored(draft(5))).toBe(false);
	});
});

describe('concluding a draft', () => {
	const mine = draft(1, { answers: { lead: 'team' }, notes: { lead: 'twelve people' } });
	const attempt = toAttempt(mine, at(2));

	test('replaces it by an attempt, and leaves the other drafts', async () => {
		const other = draft(5);
		backend.rows = { ...backend.rows, drafts: [mine, other] };
		expect(await store.concludeDraft(mine, at(2), stored(mine))).toEqual(attempt);
		expect(backend.rows).toMatchObject({ drafts: [other], attempts: [attempt] });
		expect(backend.writes).toHaveLength(1);
	});

	test('gives an attempt where the draft was never stored', async () => {
		expect(await store.concludeDraft(mine, at(2))).toEqual(attempt);
		expect(backend.rows.attempts).toEqual([attempt]);
	});

	test('with the same answers in two tabs gives the existing attempt', async () => {
		const existing = { ...toAttempt(mine, at(9)), plan: [planned('retake-later')] };
		const another = toAttempt(draft(3), at(4));
		backend.rows = { ...backend.rows, attempts: [another, existing] };
		expect(await store.concludeDraft(mine, at(2), mine)).toEqual(existing);
		expect(backend.writes).toEqual([]);
	});

	test.each([
		['answers', { answers: { lead: 'large' } }],
		['notes', { notes: {} }]
	])('with other %s does not replace the existing attempt', async (_, rest) => {
		const existing = toAttempt({ ...mine, ...rest } as typeof mine, at(9));
		backend.rows = { ...backend.rows, attempts: [existing] };
		expect(await store.concludeDraft(mine, at(2))).toBeUndefined();
		expect(backend.rows.attempts).toEqual([existing]);
	});

	test('does not replace an unreadable attempt', async () => {
		const torn = { id: mine.id, answers: 'torn' };
		backend.rows = { ...backend.rows, drafts: [mine], attempts: [torn] };
		expect(await store.concludeDraft(mine, at(2), mine)).toBeUndefined();
		expect(backend.rows).toMatchObject({ drafts: [mine], attempts: [torn] });
	});

	test('that was changed meanwhile writes nothing', async () => {
		const elsewhere = { ...mine, updatedAt: at(3).toISOString() };
		backend.rows = { ...backend.rows, drafts: [elsewhere] };
		expect(await store.concludeDraft(mine, at(2), mine)).toBeUndefined();
		expect(backend.rows).toMatchObject({ drafts: [elsewhere], attempts: [] });
	});

	test('that cannot be stored gives an attempt in memory', async () => {
		await store.saveDraft(mine);
		backend.writeFailures.push(quota());
		await expect(store.concludeDraft(mine, at(2), mine)).rejects.toMatchObject({ code: 'full' });
		expect(await store.load()).toMatchObject({ draft: undefined, attempts: [attempt] });
	});
});

test('records that another tab has wiped are cleared from memory, and cannot be restored', async () => {
	let send: (message: TabMessage) => void = () => undefined;
	store = new RecordStore(backend.open, {
		withLock: (job) => job(),
		post: () => undefined,
		listen: (listener) => {
			send = listener;
			return () => undefined;
		}
	});
	const { id } = await conclude(store, draft(1), at(2));
	await store.deleteAttempt(id);
	backend.writeFailures.push(quota());
	await expect(store.saveDraft(draft(3))).rejects.toThrow(StorageError);
	send('changed');
	expect(store.hasUnsavedChanges, 'a change clears nothing').toBe(true);
	send('wiped');
	expect(store.hasUnsavedChanges).toBe(false);
	await store.restoreAttempt(id);
	await store.retry();
	expect(backend.rows).toEqual({ drafts: [], attempts: [], postings: [] });
});

test('other tabs get a message for each write that succeeds, and for a wipe', async () => {
	const posted: TabMessage[] = [];
	store = new RecordStore(backend.open, {
		withLock: (job) => job(),
		post: (message) => posted.push(message),
		listen: () => () => undefined
	});
	await store.saveDraft(draft(1));
	await store.load();
	await store.saveDraft(draft(2));
	backend.writeFailures.push(quota());
	await expect(store.saveDraft(draft(3))).rejects.toThrow(StorageError);
	expect(posted).toEqual(['changed', 'changed']);
	await store.wipe();
	expect(posted).toEqual(['changed', 'changed', 'wiped']);
});
