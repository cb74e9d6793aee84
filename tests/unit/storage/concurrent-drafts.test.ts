import { beforeEach, describe, expect, test } from 'vitest';
import { toAttempt, type Attempt } from '$lib/storage/records';
import { RecordStore, StorageError } from '$lib/storage/record-store';
import { at, conclude, draft, stored, StubBackend } from './helpers';

const quota = () => new DOMException('', 'QuotaExceededError');

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

describe('a draft that goes on', () => {
	const begun = draft(1, { answers: { lead: 'team' } });
	const on = { ...begun, updatedAt: at(2).toISOString(), answers: { lead: 'large' as const } };
	const elsewhere = { ...begun, updatedAt: at(3).toISOString() };

	test('is stored where nothing was, and nothing was known', async () => {
		expect(await store.saveDraft(begun)).toBe(true);
		expect(backend.rows.drafts).toEqual([begun]);
	});

	test('is stored over what was known of it, and over no other draft', async () => {
		const other = draft(5);
		backend.rows = { ...backend.rows, drafts: [other, begun] };
		expect(await store.saveDraft(on, stored(begun))).toBe(true);
		expect(backend.rows.drafts).toEqual([other, on]);
	});

	test.each([
		['was changed', begun, [elsewhere]],
		['was deleted', begun, []],
		['was stored by another tab first', undefined, [elsewhere]],
		['cannot be read', begun, [{ ...begun, answers: 'torn' }]]
	])('is not stored where it %s meanwhile', async (_, known, drafts) => {
		backend.rows = { ...backend.rows, drafts };
		expect(await store.saveDraft(on, known)).toBe(false);
		expect(backend.rows.drafts).toEqual(drafts);
		expect(backend.writes).toEqual([]);
	});

	test('that cannot be stored is in memory, and known from there', async () => {
		backend.writeFailures.push(quota());
		await expect(store.saveDraft(begun)).rejects.toThrow(StorageError);
		expect(await store.isStored(begun)).toBe(true);
		expect(await store.saveDraft(on, begun)).toBe(true);
		expect(backend.rows.drafts).toEqual([on]);
	});

	test('is refused without complaint where only something else cannot be stored', async () => {
		backend.writeFailures.push(quota(), quota());
		await expect(store.saveDraft(draft(7))).rejects.toThrow(StorageError);
		backend.rows = { ...backend.rows, drafts: [elsewhere] };
		expect(await store.saveDraft(on, begun)).toBe(false);
		expect(store.hasUnsavedChanges).toBe(true);
	});

	test('that could not be read back is a fault of ours', async () => {
		const broken = { ...begun, answers: { lead: 'nobody' } as never };
		await expect(store.saveDraft(broken)).rejects.toThrow(TypeError);
		expect(backend.rows.drafts).toEqual([]);
	});

	test('is stored as it is given, or it is not', async () => {
		backend.rows = { ...backend.rows, drafts: [begun] };
		expect(await store.isStored(stored(begun))).toBe(true);
		expect(await store.isStored(on)).toBe(false);
		expect(await store.isStored(draft(5))).toBe(false);
	});
});

describe('a draft that is finished', () => {
	const mine = draft(1, { answers: { lead: 'team' }, notes: { lead: 'twelve people' } });
	const attempt = toAttempt(mine, at(2));

	test('becomes an attempt in its place, and leaves the other drafts', async () => {
		const other = draft(5);
		backend.rows = { ...backend.rows, drafts: [mine, other] };
		expect(await store.concludeDraft(mine, at(2), stored(mine))).toEqual(attempt);
		expect(backend.rows).toMatchObject({ drafts: [other], attempts: [attempt] });
		expect(backend.writes).toHaveLength(1);
	});

	test('becomes one without having been stored', async () => {
		expect(await store.concludeDraft(mine, at(2))).toEqual(attempt);
		expect(backend.rows.attempts).toEqual([attempt]);
	});

	test('with the same answers in two tabs is one attempt: the one that is there', async () => {
		const there = { ...toAttempt(mine, at(9)), ticks: ['retake-later'] } as Attempt;
		const another = toAttempt(draft(3), at(4));
		backend.rows = { ...backend.rows, attempts: [another, there] };
		expect(await store.concludeDraft(mine, at(2), mine)).toEqual(there);
		expect(backend.writes).toEqual([]);
	});

	test.each([
		['answers', { answers: { lead: 'large' } }],
		['notes', { notes: {} }]
	])('with other %s is not written over the attempt that is there', async (_, rest) => {
		const there = toAttempt({ ...mine, ...rest } as typeof mine, at(9));
		backend.rows = { ...backend.rows, attempts: [there] };
		expect(await store.concludeDraft(mine, at(2))).toBeUndefined();
		expect(backend.rows.attempts).toEqual([there]);
	});

	test('is not written over an attempt that cannot be read', async () => {
		const torn = { id: mine.id, answers: 'torn' };
		backend.rows = { ...backend.rows, drafts: [mine], attempts: [torn] };
		expect(await store.concludeDraft(mine, at(2), mine)).toBeUndefined();
		expect(backend.rows).toMatchObject({ drafts: [mine], attempts: [torn] });
	});

	test('was changed meanwhile, and stays a draft', async () => {
		const elsewhere = { ...mine, updatedAt: at(3).toISOString() };
		backend.rows = { ...backend.rows, drafts: [elsewhere] };
		expect(await store.concludeDraft(mine, at(2), mine)).toBeUndefined();
		expect(backend.rows).toMatchObject({ drafts: [elsewhere], attempts: [] });
	});

	test('that cannot be stored is an attempt in memory', async () => {
		await store.saveDraft(mine);
		backend.writeFailures.push(quota());
		await expect(store.concludeDraft(mine, at(2), mine)).rejects.toMatchObject({ code: 'full' });
		expect(await store.load()).toMatchObject({ draft: undefined, attempts: [attempt] });
	});
});

test('what another tab has wiped is forgotten: neither memory nor a way back is left', async () => {
	let hear: (news: 'changed' | 'wiped') => void = () => undefined;
	store = new RecordStore(backend.open, {
		withLock: (job) => job(),
		post: () => undefined,
		listen: (listener) => {
			hear = listener;
			return () => undefined;
		}
	});
	const { id } = await conclude(store, draft(1), at(2));
	await store.deleteAttempt(id);
	backend.writeFailures.push(quota());
	await expect(store.saveDraft(draft(3))).rejects.toThrow(StorageError);
	hear('changed');
	expect(store.hasUnsavedChanges, 'a change is no reason to forget').toBe(true);
	hear('wiped');
	expect(store.hasUnsavedChanges).toBe(false);
	await store.restoreAttempt(id);
	await store.retry();
	expect(backend.rows).toEqual({ drafts: [], attempts: [], postings: [] });
});

test('tabs are told of each write and of the wiping, and of nothing that was not done', async () => {
	const told: string[] = [];
	store = new RecordStore(backend.open, {
		withLock: (job) => job(),
		post: (news) => told.push(news),
		listen: () => () => undefined
	});
	await store.saveDraft(draft(1));
	await store.load();
	await store.saveDraft(draft(2));
	backend.writeFailures.push(quota());
	await expect(store.saveDraft(draft(3))).rejects.toThrow(StorageError);
	expect(told).toEqual(['changed', 'changed']);
	await store.wipe();
	expect(told).toEqual(['changed', 'changed', 'wiped']);
});
