import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_TASK_HOURS } from '$lib/assessment/week-hours';
import { NO_ROWS } from '$lib/storage/backend';
import { openIndexedDb } from '$lib/storage/indexed-db';
import { RecordStore } from '$lib/storage/record-store';
import { newWeek, parseWeek } from '$lib/storage/saved-week';
import { SCHEMA } from '$lib/storage/schema';
import { at, draft, StubBackend, stored, week } from './helpers';

describe('parsing a kept week', () => {
	test('gives the same week, with and without an answer about who decides', () => {
		const { decider: _, ...unanswered } = week(1);
		for (const record of [
			week(1),
			unanswered,
			week(1, { hours: { 'take-calls': MAX_TASK_HOURS } })
		])
			expect(parseWeek(stored(record))).toEqual({ ok: true, record });
	});

	test.each([
		['no hours', { hours: undefined }],
		['hours in no task', { hours: {} }],
		['a task without time', { hours: { 'run-issues': 0 } }],
		['less than no time', { hours: { 'run-issues': -1 } }],
		['a third of an hour', { hours: { 'run-issues': 1 / 3 } }],
		['more hours than a week has', { hours: { 'run-issues': MAX_TASK_HOURS + 0.5 } }],
		['hours in words', { hours: { 'run-issues': '8' } }],
		['an unknown task', { hours: { 'run-issues': 8, rest: 1 } }],
		['an unknown answer', { decider: 'nobody' }],
		['no id', { id: '' }],
		['no schema', { schema: undefined }],
		['a date in words', { keptAt: 'last week' }],
		['a kind, which is not stored', { kind: 'pm' }]
	])('with %s gives damaged', (_, change) => {
		expect(parseWeek({ ...week(1), ...change })).toEqual({ ok: false, problem: 'damaged' });
	});

	test('of a later version gives newer', () => {
		const later = { ...week(1), schema: SCHEMA + 1, hours: null };
		expect(parseWeek(later)).toEqual({ ok: false, problem: 'newer' });
	});
});

test('a new week has an id of 128 bits, and can be parsed', () => {
	for (const decider of ['self', undefined] as const) {
		const record = newWeek({ 'run-issues': 8 }, decider, at(1));
		expect(record.id).toMatch(/^[0-9a-f]{32}$/);
		expect(parseWeek(stored(record))).toEqual({ ok: true, record });
	}
});

describe('the store', () => {
	let backend: StubBackend;
	let store: RecordStore;

	beforeEach(() => {
		backend = new StubBackend();
		store = new RecordStore(backend.open);
	});

	test('keeps a week until the next visit, until it is deleted', async () => {
		await new RecordStore(openIndexedDb).wipe();
		store = new RecordStore(openIndexedDb);
		const { hours, decider, keptAt } = week(1);
		await store.saveWeek(hours, decider, at(1));
		const next = new RecordStore(openIndexedDb);
		const { weeks } = await next.loadWeeks();
		expect(weeks).toMatchObject([{ hours, decider, keptAt }]);
		await next.deleteWeek(weeks[0]!.id);
		expect((await new RecordStore(openIndexedDb).loadWeeks()).weeks).toEqual([]);
		await store.wipe();
	});

	test('gives the newest first, and lists the unreadable ones', async () => {
		backend.rows = { ...NO_ROWS, weeks: [week(2), { id: 'torn' }, week(3), week(1)] };
		expect((await store.loadWeeks()).weeks).toEqual([week(3), week(2), week(1)]);
		expect(await store.unreadableRecords()).toEqual([
			{ store: 'weeks', problem: 'damaged', row: { id: 'torn' } }
		]);
	});

	test('restores a deleted week as it was, unless its id is in use again', async () => {
		const rows = { ...NO_ROWS, weeks: [week(1), week(2)] };
		backend.rows = rows;
		await store.deleteWeek(week(2).id);
		expect(backend.rows.weeks).toEqual([week(1)]);
		await store.restoreWeek(week(2));
		expect(backend.rows).toEqual(rows);
		await store.restoreWeek(week(2, { decider: 'self' }));
		expect(backend.rows).toEqual(rows);
	});

	test('keeps a week in memory where it cannot be stored, and stores it with the next write', async () => {
		backend.writeFailures.push(new DOMException('', 'QuotaExceededError'));
		await expect(store.restoreWeek(week(1))).rejects.toMatchObject({ code: 'full' });
		expect((await store.loadWeeks()).weeks).toEqual([week(1)]);
		await store.saveDraft(draft(1));
		expect(backend.rows.weeks).toEqual([week(1)]);
	});

	test('refuses a week that could not be read back', async () => {
		await expect(store.saveWeek({}, 'self', at(1))).rejects.toThrow(TypeError);
		expect(store.hasUnsavedChanges).toBe(false);
	});
});
