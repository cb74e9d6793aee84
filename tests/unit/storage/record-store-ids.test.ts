/** An operation changes the record with its id alone, wherever it is in the list. */
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_ROWS } from '$lib/storage/backend';
import { toAttempt, type Attempt } from '$lib/storage/records';
import { RecordStore } from '$lib/storage/record-store';
import { at, draft, planned, posting, StubBackend } from './helpers';

const [first, second, third] = [1, 2, 3].map((minutes) => toAttempt(draft(0), at(minutes))) as [
	Attempt,
	Attempt,
	Attempt
];

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	backend.rows = {
		...NO_ROWS,
		attempts: [first, second, third],
		postings: [posting(1), posting(2), posting(3)]
	};
	store = new RecordStore(backend.open);
});

describe('of several attempts', () => {
	test('one gets the plan', async () => {
		await store.savePlannedItem(second.id, 'retake-later', { state: 'planned' });
		expect(backend.rows.attempts).toEqual([
			first,
			third,
			{ ...second, plan: [planned('retake-later')] }
		]);
	});

	test('the deleted one is restored', async () => {
		await store.deleteAttempt(second.id);
		expect(backend.rows.attempts).toEqual([first, third]);
		await store.restoreAttempt(second);
		expect(backend.rows.attempts).toEqual([first, third, second]);
	});

	test('one whose id is in use again is not restored, and nothing is written', async () => {
		await store.deleteAttempt(second.id);
		backend.rows = { ...NO_ROWS, attempts: [first, second] };
		await store.restoreAttempt(second);
		expect(backend.writes).toEqual([[{ store: 'attempts', delete: second.id }]]);
	});

	test('all are deleted, though they were not loaded before', async () => {
		await store.deleteAttempts();
		expect(backend.rows.attempts).toEqual([]);
	});
});

describe('of several postings', () => {
	test('one gets the title', async () => {
		await store.renamePosting(posting(2).id, 'Osaka');
		expect(backend.rows.postings).toEqual([posting(1), posting(3), posting(2, { title: 'Osaka' })]);
	});

	test('one whose id is in use again is not restored, and nothing is written', async () => {
		await store.restorePosting(posting(2, { title: 'Osaka' }));
		expect(backend.rows.postings).toEqual([posting(1), posting(2), posting(3)]);
		expect(backend.writes.flat()).toEqual([]);
	});

	test('a deleted one is restored next to the others', async () => {
		await store.deletePosting(posting(2).id);
		await store.restorePosting(posting(2));
		expect(backend.rows.postings).toEqual([posting(1), posting(3), posting(2)]);
	});
});
