import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_ROWS } from '$lib/storage/backend';
import { openIndexedDb } from '$lib/storage/indexed-db';
import { SCHEMA } from '$lib/storage/schema';
import { newDraft } from '$lib/storage/new-draft';
import { toAttempt } from '$lib/storage/records';
import { RecordStore, StorageError } from '$lib/storage/record-store';
import { at, conclude, draft, planned, posting, stored, StubBackend, week } from './helpers';

const quota = () => new DOMException('', 'QuotaExceededError');

const PLANNED = { state: 'planned' } as const;

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

describe('in the browser’s database', () => {
	beforeEach(async () => {
		await new RecordStore(openIndexedDb).wipe();
		store = new RecordStore(openIndexedDb);
	});

	test('a draft, its attempt and the plan are loaded at the next visit', async () => {
		const first = draft(1, { answers: { lead: 'team' }, notes: { lead: 'twelve people' } });
		const second = draft(2);
		await store.saveDraft(first);
		await store.saveDraft(second);
		const attempt = await conclude(store, first, at(3), first);
		await store.savePlannedItem(attempt.id, 'move-upstream', PLANNED);
		expect(await new RecordStore(openIndexedDb).load()).toEqual({
			draft: second,
			attempts: [{ ...toAttempt(first, at(3)), plan: [planned('move-upstream')] }],
			unreadable: 0,
			problem: undefined
		});
	});

	test('two tabs with a draft each keep both attempts', async () => {
		const other = new RecordStore(openIndexedDb);
		const [mine, theirs] = [draft(1), draft(2)];
		await Promise.all([store.saveDraft(mine), other.saveDraft(theirs)]);
		await Promise.all([conclude(store, mine, at(3), mine), conclude(other, theirs, at(4), theirs)]);
		const loaded = await store.load();
		expect(loaded.draft).toBeUndefined();
		expect(loaded.attempts.map(({ id }) => id)).toEqual([theirs.id, mine.id]);
	});

	test('wiping deletes the database, though another tab has it open', async () => {
		const other = new RecordStore(openIndexedDb);
		await other.saveDraft(draft(1));
		await store.saveDraft(draft(2));
		await store.wipe();
		expect(await indexedDB.databases()).toEqual([]);
	});
});

describe('loading', () => {
	test('gives the draft updated last, and the newest attempts first', async () => {
		const [older, newer, oldest] = [draft(2), draft(3), draft(1)];
		for (const each of [older, newer, oldest]) await store.saveDraft(each);
		const attempts = [5, 7, 6].map((minutes) => toAttempt(newDraft(at(0)), at(minutes)));
		backend.rows = { ...backend.rows, attempts };
		const loaded = await store.load();
		expect(loaded.draft).toEqual(newer);
		expect(loaded.attempts).toEqual([attempts[1], attempts[2], attempts[0]]);
	});

	test('an unused store gives nothing', async () => {
		expect(await store.load()).toEqual({
			draft: undefined,
			attempts: [],
			unreadable: 0,
			problem: undefined
		});
	});
});

describe('concluding', () => {
	test('puts the attempt and deletes the draft in one write', async () => {
		const mine = draft(1);
		await store.saveDraft(mine);
		const attempt = await conclude(store, mine, at(2), mine);
		expect(backend.writes.at(-1)).toEqual([
			{ store: 'drafts', delete: mine.id },
			{ store: 'attempts', put: attempt }
		]);
	});

	test('twice gives one attempt', async () => {
		const mine = draft(1);
		await conclude(store, mine, at(2));
		await conclude(store, mine, at(3));
		expect((await store.load()).attempts).toEqual([toAttempt(mine, at(2))]);
	});

	test('takes effect in memory where it cannot be stored', async () => {
		const mine = draft(1);
		await store.saveDraft(mine);
		const before = backend.rows;
		backend.writeFailures.push(new Error('failed'));
		await conclude(store, mine, at(2), mine);
		expect(backend.rows).toEqual(before);
		expect(await store.load()).toMatchObject({
			draft: undefined,
			attempts: [toAttempt(mine, at(2))]
		});
	});
});

describe('items of the plan', () => {
	test('change nothing else in the attempt', async () => {
		const attempt = await conclude(store, draft(1, { notes: { risk: 'watched' } }), at(2));
		await store.savePlannedItem(attempt.id, 'risk:2', PLANNED);
		expect((await store.load()).attempts).toEqual([{ ...attempt, plan: [planned('risk:2')] }]);
	});

	test('do not restore an attempt that another tab has wiped', async () => {
		const attempt = await conclude(store, draft(1), at(2));
		await new RecordStore(backend.open).wipe();
		await store.savePlannedItem(attempt.id, 'retake-later', PLANNED);
		expect((await store.load()).attempts).toEqual([]);
	});

	test('change the attempt in memory where the database becomes unreadable', async () => {
		const attempt = await conclude(store, draft(1), at(2));
		backend.failures.push(new Error('unreadable'), new Error('unwritable'));
		await expect(store.savePlannedItem(attempt.id, 'retake-later', PLANNED)).rejects.toThrow(
			StorageError
		);
		expect((await store.load()).attempts).toEqual([
			{ ...attempt, plan: [planned('retake-later')] }
		]);
	});

	test('reject where the attempt cannot be read', async () => {
		backend.failures.push(new Error('unreadable'));
		await expect(
			store.savePlannedItem('never seen', 'retake-later', PLANNED)
		).rejects.toMatchObject({
			code: 'failed'
		});
	});

	test('are saved in order', async () => {
		const { id } = await conclude(store, draft(1), at(2));
		await Promise.all([
			store.savePlannedItem(id, 'move-upstream', PLANNED),
			store.savePlannedItem(id, 'retake-later', PLANNED),
			store.savePlannedItem(id, 'retake-later', PLANNED),
			store.savePlannedItem(id, 'move-upstream', undefined)
		]);
		expect((await store.load()).attempts[0]?.plan).toEqual([planned('retake-later')]);
	});

	test('of two tabs at the same moment are both stored, because a write looks at what it replaces', async () => {
		const { id } = await conclude(store, draft(1), at(2));
		const [one, other] = [1, 2].map(() => new RecordStore(backend.open));
		await Promise.all([
			one?.savePlannedItem(id, 'move-upstream', PLANNED),
			other?.savePlannedItem(id, 'retake-later', PLANNED)
		]);
		const [stored] = (await store.load()).attempts;
		expect(new Set(stored?.plan)).toEqual(
			new Set([planned('move-upstream'), planned('retake-later')])
		);
	});
});

describe('a note of an attempt', () => {
	test('is changed or removed, and nothing else in the attempt', async () => {
		const attempt = await conclude(store, draft(1, { notes: { risk: 'watched' } }), at(2));
		await store.saveNote(attempt.id, 'lead', 'six people');
		await store.saveNote(attempt.id, 'risk', ' ');
		expect((await store.load()).attempts).toEqual([{ ...attempt, notes: { lead: 'six people' } }]);
	});

	test('does not restore an attempt that another tab has wiped', async () => {
		const attempt = await conclude(store, draft(1), at(2));
		await new RecordStore(backend.open).wipe();
		await store.saveNote(attempt.id, 'lead', 'six people');
		expect((await store.load()).attempts).toEqual([]);
	});

	test('changes in memory where it cannot be stored, and rejects where the attempt cannot be read', async () => {
		const attempt = await conclude(store, draft(1), at(2));
		const failures = [new Error('unreadable'), new Error('unwritable')];
		backend.failures.push(...failures);
		await expect(store.saveNote(attempt.id, 'lead', 'six')).rejects.toThrow(StorageError);
		expect((await store.load()).attempts).toEqual([{ ...attempt, notes: { lead: 'six' } }]);
		backend.failures.push(...failures);
		await expect(store.saveNote('never seen', 'lead', 'six')).rejects.toThrow(StorageError);
	});
});

describe('a change that cannot be stored', () => {
	test('is in memory, and is stored with the next write', async () => {
		const [lost, next] = [draft(1), draft(2)];
		backend.writeFailures.push(new Error('failed'));
		await store.saveDraft(lost);
		expect(store.hasUnsavedChanges).toBe(true);
		expect((await store.load()).draft).toEqual(lost);
		expect(backend.rows.drafts).toEqual([]);

		await store.saveDraft(next);
		expect(store.hasUnsavedChanges).toBe(false);
		expect(backend.rows.drafts).toEqual([lost, next]);
		expect(backend.writes).toHaveLength(2);
	});

	test('is stored by retrying, as often as needed', async () => {
		const mine = draft(1);
		backend.writeFailures.push(quota(), quota(), quota());
		await store.saveDraft(mine);
		await expect(store.retry()).rejects.toThrow(StorageError);
		await expect(store.retry()).rejects.toThrow(StorageError);
		expect(store.hasUnsavedChanges).toBe(true);
		await store.retry();
		expect(store.hasUnsavedChanges).toBe(false);
		expect(backend.rows.drafts).toEqual([mine]);
	});

	test('of a deletion hides the draft', async () => {
		const [mine, other] = [draft(2), draft(1)];
		await store.saveDraft(mine);
		await store.saveDraft(other);
		backend.failures.push(new Error('failed'));
		await expect(store.discardDraft(mine)).rejects.toThrow(StorageError);
		expect((await store.load()).draft).toEqual(other);
		await store.retry();
		expect(backend.rows.drafts).toEqual([other]);
	});

	test('is retried in its latest form only', async () => {
		const mine = draft(1);
		const later = { ...mine, updatedAt: at(2).toISOString() };
		backend.writeFailures.push(quota());
		await store.saveDraft(mine);
		await store.saveDraft(later, mine);
		expect(backend.writes.at(-1)).toEqual([{ store: 'drafts', put: later }]);
	});

	test('does not block other changes once its draft is discarded', async () => {
		const [huge, small] = [draft(1), draft(2)];
		backend.writeFailures.push(quota(), quota());
		await store.saveDraft(huge);
		await store.discardDraft(huge);
		await store.saveDraft(small);
		expect(backend.writes.at(-1)).toEqual([{ store: 'drafts', put: small }]);
	});

	test('is kept per store where two stores use the same id', async () => {
		const mine = draft(1);
		backend.writeFailures.push(quota());
		await conclude(store, mine, at(2));
		await store.discardDraft(mine);
		expect(backend.rows).toEqual({ ...NO_ROWS, drafts: [], attempts: [toAttempt(mine, at(2))] });
	});

	test('is in the export', async () => {
		const mine = draft(1);
		backend.writeFailures.push(quota());
		await store.saveDraft(mine);
		backend.failures.push(new Error('unreadable'));
		expect((await store.exportAll()).drafts).toEqual([mine]);
	});

	test('is a copy made when it was saved', async () => {
		const mine = { ...draft(1), notes: { risk: 'before' } };
		const saving = store.saveDraft(mine);
		mine.notes.risk = 'after';
		await saving;
		expect(backend.rows.drafts).toMatchObject([{ notes: { risk: 'before' } }]);
	});

	test('because it could not be parsed again throws, and is not buffered', async () => {
		const broken = { ...draft(1), updatedAt: 'now' };
		await expect(store.saveDraft(broken)).rejects.toThrow(TypeError);
		await expect(conclude(store, broken, at(2))).rejects.toThrow(TypeError);
		expect(store.hasUnsavedChanges).toBe(false);
		expect(backend.writes).toEqual([]);
	});

	test('counts as unsaved while its write is under way', async () => {
		const saving = store.saveDraft(draft(1));
		await vi.waitFor(() => expect(backend.writes).toHaveLength(1), { interval: 1 });
		expect(store.hasUnsavedChanges).toBe(true);
		await saving;
		expect(store.hasUnsavedChanges).toBe(false);
	});
});

describe('a failure has a code and a cause', () => {
	test.each([
		['full', quota()],
		['failed', new DOMException('', 'UnknownError')],
		['failed', undefined]
	])('%s', async (code, cause) => {
		backend.writeFailures.push(cause);
		const { error } = await store.saveDraft(draft(1));
		expect(error).toBeInstanceOf(StorageError);
		expect(error).toMatchObject({ name: 'StorageError', code, cause });
	});

	test('blocked, where the connection was lost and cannot be opened again', async () => {
		const refusal = StorageError.from(new Error('refused'), 'busy');
		backend.writeFailures.push(refusal);
		expect((await store.saveDraft(draft(1))).error).toBe(refusal);
	});

	test.each([
		['denied', new DOMException('', 'SecurityError')],
		['full', quota()]
	])('%s, where no database can be opened', async (code, cause) => {
		backend.refusals.push(cause, cause);
		expect((await store.saveDraft(draft(1))).error).toMatchObject({ code, cause });
	});
});

describe('a database that cannot be opened', () => {
	test('leaves the records in memory, and is opened again by each write', async () => {
		const [first, second] = [draft(1), draft(2)];
		for (let times = 0; times < 3; times += 1) backend.refusals.push(new Error('refused'));
		expect((await store.saveDraft(first)).error?.code).toBe('busy');
		expect(await store.load()).toMatchObject({ draft: first, problem: { code: 'busy' } });
		expect((await store.saveDraft(first, first)).error?.code).toBe('busy');
		await store.saveDraft(second);
		expect(backend.rows.drafts).toEqual([first, second]);
		expect(backend.opened).toBe(4);
	});

	test('is opened once where that succeeds', async () => {
		await Promise.all([store.load(), store.saveDraft(draft(1)), store.load()]);
		expect(backend.opened).toBe(1);
	});

	test('is not opened where there is nothing to store', async () => {
		await store.retry();
		expect(backend.opened).toBe(0);
	});
});

test('a database that becomes unreadable leaves the records read before', async () => {
	const [read, written] = [draft(1), draft(2)];
	backend.rows = { ...NO_ROWS, drafts: [read], attempts: [] };
	await store.load();
	await store.saveDraft(written);
	backend.failures.push(new Error('unreadable'), new Error('unreadable'));
	expect(await store.load()).toMatchObject({ draft: written, problem: { code: 'failed' } });
	expect((await store.exportAll()).drafts).toEqual([written, read]);
});

describe('operations run in order', () => {
	test('an older draft is never written after a newer one', async () => {
		const mine = draft(1);
		const versions = [1, 2, 3].map((minutes) => ({
			...mine,
			updatedAt: at(minutes).toISOString()
		}));
		await Promise.all(
			versions.map((version, index) => store.saveDraft(version, versions[index - 1]))
		);
		expect(backend.writes).toEqual(versions.map((put) => [{ store: 'drafts', put }]));
		expect(backend.rows.drafts).toEqual([versions[2]]);
	});

	test('a failure does not block the next write', async () => {
		const [first, second] = [draft(1), draft(2)];
		backend.writeFailures.push(new Error('failed'));
		const written = await Promise.all([store.saveDraft(first), store.saveDraft(second)]);
		expect(written.map(({ error }) => error?.code)).toEqual(['failed', undefined]);
		expect(backend.rows.drafts).toEqual([first, second]);
	});

	test('loading sees the saves before it', async () => {
		const mine = draft(2);
		const [, , { draft: seen }] = await Promise.all([
			store.saveDraft(draft(1)),
			store.saveDraft(mine),
			store.load()
		]);
		expect(seen).toEqual(mine);
	});

	test('a draft saved after wiping stays, one saved before does not', async () => {
		const [before, after] = [draft(1), draft(2)];
		await Promise.all([store.saveDraft(before), store.wipe(), store.saveDraft(after)]);
		expect(backend.rows.drafts).toEqual([after]);
	});
});

test('a planned item does not restore an attempt wiped right after', async () => {
	const { id } = await conclude(store, draft(1), at(2));
	await Promise.all([store.savePlannedItem(id, 'retake-later', PLANNED), store.wipe()]);
	expect(backend.rows.attempts).toEqual([]);
});

describe('deleting an attempt', () => {
	test('can be undone, with everything that the attempt holds', async () => {
		const old = { ...toAttempt(draft(1), at(2)), plan: [planned('retake-later')] };
		const other = toAttempt(draft(3), at(4));
		backend.rows = { ...NO_ROWS, drafts: [draft(9)], attempts: [old, other] };
		await store.deleteAttempt(old.id);
		expect(backend.rows.attempts).toEqual([other]);
		expect(backend.rows.drafts).toHaveLength(1);
		await store.restoreAttempt(old);
		expect(backend.rows.attempts).toEqual([other, old]);
	});

	test('takes effect in memory where it fails, and can be undone there', async () => {
		const mine = await conclude(store, draft(1), at(2));
		await store.load();
		backend.readAll = () => Promise.resolve(backend.rows);
		backend.failures.push(quota());
		await expect(store.deleteAttempt(mine.id)).rejects.toThrow(StorageError);
		expect((await store.load()).attempts).toEqual([]);
		await store.restoreAttempt(mine);
		expect((await store.load()).attempts).toEqual([mine]);
		expect(store.hasUnsavedChanges).toBe(false);
		expect(backend.rows.attempts).toEqual([mine]);
	});

	test('cannot be undone where the id is in use again', async () => {
		const mine = await conclude(store, draft(1), at(2));
		await store.deleteAttempt(mine.id);
		const meanwhile = { ...mine, plan: [planned('retake-later')] };
		backend.rows = { ...NO_ROWS, attempts: [meanwhile] };
		await store.restoreAttempt(mine);
		expect(backend.rows.attempts).toEqual([meanwhile]);
	});

	test('in two tabs at once can be undone in each', async () => {
		const mine = await conclude(store, draft(1), at(2));
		const other = new RecordStore(backend.open);
		await Promise.all([store.deleteAttempt(mine.id), other.deleteAttempt(mine.id)]);
		expect(backend.rows.attempts).toEqual([]);
		await other.restoreAttempt(mine);
		expect(backend.rows.attempts).toEqual([mine]);
	});

	test('that does not exist changes nothing', async () => {
		const mine = await conclude(store, draft(1), at(2));
		await store.deleteAttempt('unknown');
		expect(backend.rows.attempts).toEqual([mine]);
	});
});

test('deleting all attempts leaves drafts and unreadable records', async () => {
	const mine = draft(1);
	const torn = { id: 'torn' };
	await store.saveDraft(mine);
	const [one, two] = [
		await conclude(store, draft(1), at(2)),
		await conclude(store, draft(3), at(4))
	];
	backend.rows = { ...backend.rows, attempts: [one, torn, two] };
	await store.deleteAttempts();
	expect(backend.rows).toEqual({ ...NO_ROWS, drafts: [mine], attempts: [torn] });
});

test('a thousand records are parsed with pauses, in order', async () => {
	const attempts = Array.from({ length: 1000 }, (_, minutes) => toAttempt(draft(1), at(minutes)));
	backend.rows = { ...NO_ROWS, drafts: [], attempts };
	let pauses = 0;
	let isDone = false;
	const count = () => {
		pauses += 1;
		if (!isDone) setImmediate(count);
	};
	setImmediate(count);
	const loaded = await store.load();
	isDone = true;
	expect(loaded.attempts.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id).reverse());
	expect(pauses).toBeGreaterThan(20);
});

describe('unreadable records', () => {
	const damaged = { id: 'damaged', schema: 1, answers: 'torn' };
	const newer = { ...draft(9), schema: SCHEMA + 1, mood: 'fine' };
	const newerAttempt = { ...toAttempt(draft(9), at(9)), version: 99 };

	beforeEach(() => {
		backend.rows = { ...NO_ROWS, drafts: [damaged, newer], attempts: [newerAttempt] };
	});

	test('are counted and not changed by other operations', async () => {
		const mine = draft(1);
		expect(await store.load()).toMatchObject({ draft: undefined, attempts: [], unreadable: 3 });
		await store.saveDraft(mine);
		const attempt = await conclude(store, mine, at(2), mine);
		await store.savePlannedItem(attempt.id, 'retake-later', PLANNED);
		expect((await store.load()).unreadable).toBe(3);
		expect(backend.rows.drafts).toEqual([damaged, newer]);
		expect(backend.rows.attempts).toContainEqual(newerAttempt);
	});

	test('are returned as they are stored', async () => {
		expect(await store.unreadableRecords()).toEqual([
			{ store: 'drafts', problem: 'damaged', row: damaged },
			{ store: 'drafts', problem: 'newer', row: newer },
			{ store: 'attempts', problem: 'newer', row: newerAttempt }
		]);
	});

	test('get no plan', async () => {
		await store.savePlannedItem(newerAttempt.id, 'retake-later', PLANNED);
		expect(backend.writes).toEqual([]);
	});

	test('are wiped with the rest', async () => {
		await store.wipe();
		expect(await store.load()).toMatchObject({ unreadable: 0, problem: undefined });
	});
});

describe('wiping', () => {
	test('clears unsaved changes', async () => {
		backend.writeFailures.push(quota());
		await store.saveDraft(draft(1));
		await store.wipe();
		expect(store.hasUnsavedChanges).toBe(false);
		await store.retry();
		expect(backend.rows.drafts).toEqual([]);
	});

	test('that fails rejects, and clears the memory', async () => {
		await store.saveDraft(draft(1));
		backend.failures.push(new Error('undeletable'), new Error('unreadable'));
		await expect(store.wipe()).rejects.toMatchObject({ code: 'failed' });
		expect((await store.load()).draft).toBeUndefined();
	});
});

describe('the export', () => {
	test('has everything, older drafts too', async () => {
		const [older, newer] = [draft(1), draft(2)];
		const attempt = toAttempt(draft(3), at(4));
		backend.rows = {
			drafts: [older, newer, { id: 'torn' }],
			attempts: [attempt],
			postings: [posting(1), posting(2), { id: 'worn' }],
			weeks: [week(1), { id: 'cut' }, week(2)]
		};
		const exported = await store.exportAll();
		expect(exported).toEqual({
			schema: SCHEMA,
			exportedFrom: 'pm-pmo-career-quiz',
			drafts: [newer, older],
			attempts: [attempt],
			postings: [posting(2), posting(1)],
			weeks: [week(2), week(1)],
			unreadable: [{ id: 'torn' }, { id: 'worn' }, { id: 'cut' }]
		});
		expect(JSON.parse(JSON.stringify(exported))).toEqual(stored(exported));
	});

	test('does not fail for a record that JSON cannot hold', async () => {
		const mine = draft(1);
		const torn = { id: 'torn', size: 1n };
		backend.rows = { ...NO_ROWS, drafts: [torn, mine], attempts: [] };
		const text = JSON.stringify(await store.exportAll());
		expect(JSON.parse(text)).toMatchObject({ drafts: [mine], unreadable: [null] });
	});
});
