import { afterEach, expect, test, vi } from 'vitest';
import { newDraft } from '$lib/storage/new-draft';
import { toAttempt } from '$lib/storage/records';
import { RecordStore } from '$lib/storage/record-store';
import { findFaultyRecords } from '../../../src/routes/faults/find-faulty-records';
import { at, draft, posting, week } from '../storage/helpers';
import { Memory } from '../untrusted-input/memory';

vi.mock('$app/paths', () => ({ base: '' }));
afterEach(() => vi.restoreAllMocks());

const [first, second] = [toAttempt(newDraft(at(0)), at(1)), toAttempt(newDraft(at(0)), at(2))];
const rows = {
	drafts: [draft(3)],
	attempts: [first, second],
	postings: [posting(4)],
	weeks: [week(5)]
};
const store = () => new RecordStore(new Memory(rows).open);

/** A browser that cannot format these dates. */
function cannotFormat(isHard: (date: Date) => boolean): void {
	const year = Date.prototype.getFullYear;
	vi.spyOn(Date.prototype, 'getFullYear').mockImplementation(function (this: Date) {
		if (isHard(this)) throw new RangeError('fault on purpose');
		return year.call(this);
	});
}
const is = (minutes: number) => (date: Date) => Number(date) === Number(at(minutes));

test('records that every page shows are not faulty', async () => {
	expect(await findFaultyRecords(store(), 'ja')).toEqual([]);
});

test.each([
	['drafts', 3, rows.drafts[0]],
	['attempts', 2, second],
	['postings', 4, rows.postings[0]],
	['weeks', 5, rows.weeks[0]]
] as const)('of %s the one that cannot be shown is found', async (name, minutes, record) => {
	cannotFormat(is(minutes));
	expect(await findFaultyRecords(store(), 'en')).toEqual([{ store: name, record }]);
});

test('where a harmless record fails too, none is to blame', async () => {
	cannotFormat(() => true);
	expect(await findFaultyRecords(store(), 'ja')).toEqual([]);
});
