import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toAttempt } from '$lib/storage/records';
import { NO_ROWS } from '$lib/storage/backend';
import { RecordStore, type StoreNews } from '$lib/storage/record-store';
import type { TabMessage, TabNews } from '$lib/storage/tabs';
import { at, draft, planned, stored, StubBackend } from './helpers';

const quota = () => new DOMException('', 'QuotaExceededError');

const written = (record: unknown) => ({
	record,
	isApart: false,
	isMerged: false,
	error: undefined
});

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
		expect(await store.saveDraft(begun)).toEqual(written(begun));
		expect(backend.rows.drafts).toEqual([begun]);
	});

	test('replaces the expected one, and no other draft', async () => {
		const other = draft(5);
		backend.rows = { ...backend.rows, drafts: [other, begun] };
		expect(await store.saveDraft(changed, stored(begun))).toEqual(written(changed));
		expect(backend.rows.drafts).toEqual([other, changed]);
	});

	test.each([
		['was changed', begun, [elsewhere]],
		['was deleted', begun, []],
		['was stored by another tab first', undefined, [elsewhere]],
		['became unreadable', begun, [{ ...begun, answers: 'torn' }]]
	])('stores one of its own where it %s meanwhile', async (_, known, drafts) => {
		backend.rows = { ...backend.rows, drafts };
		const { record, isApart } = await store.saveDraft(changed, known);
		expect(isApart).toBe(true);
		expect(record.id).not.toBe(changed.id);
		expect(backend.rows.drafts).toEqual([...drafts, { ...changed, id: record.id }]);
	});

	test('that cannot be stored leaves it in memory, where it is expected next', async () => {
		backend.writeFailures.push(quota());
		expect(await store.saveDraft(begun)).toMatchObject({ record: begun, error: { code: 'full' } });
		expect(await store.isStored(begun)).toBe(true);
		expect(await store.saveDraft(changed, begun)).toEqual(written(changed));
		expect(backend.rows.drafts).toEqual([changed]);
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
		expect(await store.concludeDraft(mine, at(2), stored(mine))).toEqual(written(attempt));
		expect(backend.rows).toMatchObject({ drafts: [other], attempts: [attempt] });
		expect(backend.writes).toHaveLength(1);
	});

	test('gives an attempt where the draft was never stored', async () => {
		expect(await store.concludeDraft(mine, at(2))).toEqual(written(attempt));
		expect(backend.rows.attempts).toEqual([attempt]);
	});

	test('with the same answers in two tabs gives the existing attempt', async () => {
		const existing = { ...toAttempt(mine, at(9)), plan: [planned('retake-later')] };
		const another = toAttempt(draft(3), at(4));
		backend.rows = { ...backend.rows, attempts: [another, existing] };
		expect(await store.concludeDraft(mine, at(2), mine)).toEqual(written(existing));
		expect(backend.writes).toEqual([]);
	});

	test.each([
		['answers', { answers: { lead: 'large' } }],
		['notes', { notes: {} }]
	])('with other %s does not replace the existing attempt', async (_, rest) => {
		const existing = toAttempt({ ...mine, ...rest } as typeof mine, at(9));
		backend.rows = { ...backend.rows, attempts: [existing] };
		const { record, isApart } = await store.concludeDraft(mine, at(2));
		expect(isApart).toBe(true);
		expect(backend.rows.attempts).toEqual([existing, { ...attempt, id: record.id }]);
	});

	test('does not replace an unreadable attempt', async () => {
		const torn = { id: mine.id, answers: 'torn' };
		backend.rows = { ...backend.rows, drafts: [mine], attempts: [torn] };
		const { record } = await store.concludeDraft(mine, at(2), mine);
		expect(backend.rows).toMatchObject({
			drafts: [mine],
			attempts: [torn, { ...attempt, id: record.id }]
		});
	});

	test('that was changed meanwhile leaves it, and gives an attempt of its own', async () => {
		const elsewhere = { ...mine, updatedAt: at(3).toISOString() };
		backend.rows = { ...backend.rows, drafts: [elsewhere] };
		const { record } = await store.concludeDraft(mine, at(2), mine);
		expect(record.id).not.toBe(mine.id);
		expect(backend.rows).toMatchObject({ drafts: [elsewhere], attempts: [record] });
	});

	test('that cannot be stored gives an attempt in memory', async () => {
		await store.saveDraft(mine);
		backend.writeFailures.push(quota());
		expect(await store.concludeDraft(mine, at(2), mine)).toMatchObject({
			record: attempt,
			error: { code: 'full' }
		});
		expect(await store.load()).toMatchObject({ draft: undefined, attempts: [attempt] });
	});
});

test('records that another tab has wiped are cleared from memory', async () => {
	let send: (news: TabNews) => void = () => undefined;
	store = new RecordStore(backend.open, {
		post: () => undefined,
		listen: (listener) => (send = listener)
	});
	backend.writeFailures.push(quota());
	await store.saveDraft(draft(3));
	send('changed');
	expect(store.hasUnsavedChanges, 'a change clears nothing').toBe(true);
	send('wiped');
	expect(store.hasUnsavedChanges).toBe(false);
	await store.retry();
	expect(backend.rows).toEqual(NO_ROWS);
});

describe('a page that was frozen', () => {
	let send: (news: TabNews) => void = () => undefined;
	const news: StoreNews[] = [];

	beforeEach(() => {
		news.length = 0;
		store = new RecordStore(backend.open, {
			post: () => undefined,
			listen: (listener) => (send = listener)
		});
		store.listen((each) => news.push(each));
	});

	test('and missed the deletion of everything gets to know it', async () => {
		await store.saveDraft(draft(1));
		await new RecordStore(backend.open).wipe();
		send('resumed');
		await vi.waitFor(() => expect(news).toEqual(['wiped']));
	});

	test('reads its records again', async () => {
		await store.saveDraft(draft(1));
		send('resumed');
		await vi.waitFor(() => expect(news).toEqual(['changed']));
	});
});

test('other tabs get a message for each write that succeeds, and for a wipe', async () => {
	const posted: TabMessage[] = [];
	store = new RecordStore(backend.open, {
		post: (message) => posted.push(message),
		listen: () => undefined
	});
	await store.saveDraft(draft(1));
	await store.load();
	await store.saveDraft(draft(2));
	backend.writeFailures.push(quota());
	await store.saveDraft(draft(3));
	expect(posted).toEqual(['changed', 'changed']);
	await store.wipe();
	expect(posted).toEqual(['changed', 'changed', 'wiped']);
});
