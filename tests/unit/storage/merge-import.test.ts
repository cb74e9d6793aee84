import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_ROWS } from '$lib/storage/backend';
import { MAX_POSTINGS, MAX_POSTINGS_LENGTH, type SavedPosting } from '$lib/storage/saved-posting';
import { SCHEMA } from '$lib/storage/schema';
import { toAttempt, type Attempt, type Draft } from '$lib/storage/records';
import { RecordStore } from '$lib/storage/record-store';
import { readImport, type ImportFile } from '$lib/storage/read-import';
import { anyAnswers } from '../assessment/people';
import { at, conclude, draft, planned, posting, StubBackend, week } from './helpers';

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

const attemptAt = (minutes: number, rest: Partial<Attempt> = {}): Attempt => ({
	...toAttempt(draft(1), at(minutes)),
	...rest
});
const importFile = (attempts: Attempt[], drafts: Draft[] = [], unreadable = 0): ImportFile => ({
	attempts,
	drafts,
	postings: [],
	weeks: [],
	unreadable
});
const withPostings = (postings: SavedPosting[]): ImportFile => ({ ...importFile([]), postings });
const NOTHING = {
	attempts: 0,
	known: 0,
	kept: 0,
	drafts: 0,
	draftsLeft: 0,
	postings: 0,
	postingsHere: 0,
	postingsLeft: 0,
	weeks: 0,
	weeksHere: 0,
	unreadable: 0
};

describe('imported attempts', () => {
	test('are added to the existing ones in one write', async () => {
		const [here, one, two] = [attemptAt(1), attemptAt(2), attemptAt(3)];
		backend.rows = { ...NO_ROWS, drafts: [], attempts: [here] };
		expect(await store.importRecords(importFile([one, two], [], 4))).toEqual({
			...NOTHING,
			attempts: 2,
			unreadable: 4,
			problem: undefined
		});
		expect(backend.rows.attempts).toEqual([here, one, two]);
		expect(backend.writes).toHaveLength(1);
	});

	test('imported twice are added once', async () => {
		const both = importFile([attemptAt(1), attemptAt(2)]);
		await store.importRecords(both);
		const before = backend.rows;
		expect(await store.importRecords(both)).toMatchObject({ attempts: 0, known: 2, kept: 0 });
		expect(backend.rows).toEqual(before);
	});

	test('do not replace an existing attempt with other content', async () => {
		const here = attemptAt(1, { plan: [planned('retake-later')] });
		backend.rows = { ...NO_ROWS, drafts: [], attempts: [here] };
		expect(await store.importRecords(importFile([{ ...here, plan: [] }]))).toMatchObject({
			kept: 1
		});
		expect(backend.rows.attempts).toEqual([here]);
	});

	test('match an existing attempt of an older schema, or with its keys in another order', async () => {
		const { said: _, ...one } = attemptAt(1, { answers: { lead: 'team', phase: 'design' } });
		const here = { ...one, schema: 1, answers: { phase: 'design', lead: 'team' } };
		backend.rows = { ...NO_ROWS, drafts: [], attempts: [here] };
		expect(await store.importRecords(importFile([one]))).toMatchObject({ known: 1 });
		expect(backend.rows.attempts).toEqual([here]);
	});

	test('match an existing attempt with undefined fields, which JSON drops', async () => {
		const { said: _, ...one } = attemptAt(1);
		backend.rows = { ...NO_ROWS, attempts: [{ ...one, said: undefined } as Attempt] };
		expect(await store.importRecords(importFile([one]))).toMatchObject({ known: 1, kept: 0 });
	});

	test('do not match where only one of the two has a note', async () => {
		const [bare, noted] = [attemptAt(1), attemptAt(2, { notes: { risk: 'a register kept' } })];
		backend.rows = { ...NO_ROWS, attempts: [bare, noted] };
		const file = importFile([
			{ ...bare, notes: { risk: 'a register kept' } },
			{ ...noted, notes: {} }
		]);
		expect(await store.importRecords(file)).toMatchObject({ known: 0, kept: 2 });
		expect(backend.rows.attempts).toEqual([bare, noted]);
	});

	test('do not replace an unreadable record with their id', async () => {
		const one = attemptAt(1);
		const torn = { id: one.id, schema: SCHEMA, answers: 'torn' };
		backend.rows = { ...NO_ROWS, drafts: [], attempts: [torn] };
		expect(await store.importRecords(importFile([one]))).toMatchObject({ attempts: 0, kept: 1 });
		expect(backend.rows.attempts).toEqual([torn]);
	});

	test('give their existing draft a new id, so that it cannot replace them', async () => {
		const mine = draft(1, { answers: { phase: 'design' } });
		const theirs = toAttempt(mine, at(2));
		await store.saveDraft(mine);
		await store.importRecords(importFile([theirs]));
		const { draft: forked } = await store.load();
		expect(forked).toEqual({ ...mine, id: forked?.id });
		expect(forked?.id).not.toBe(mine.id);
		if (forked) await conclude(store, forked, at(3), forked);
		expect((await store.load()).attempts).toHaveLength(2);
	});
});

test('an imported attempt changes no other draft, and no unreadable draft with its id', async () => {
	const one = attemptAt(1);
	const drafts = [{ id: one.id, answers: 'torn' }, draft(2)];
	backend.rows = { ...NO_ROWS, drafts };
	await store.importRecords(importFile([one]));
	expect(backend.rows.drafts).toEqual(drafts);
	expect(backend.writes).toEqual([[{ store: 'attempts', put: one }]]);
});

describe('imported drafts', () => {
	test('are added where no draft exists', async () => {
		const theirs = [draft(1), draft(2)];
		expect(await store.importRecords(importFile([], theirs))).toMatchObject({
			drafts: 2,
			draftsLeft: 0
		});
		expect((await store.load()).draft).toEqual(theirs[1]);
	});

	test('are not added where a draft exists', async () => {
		const mine = draft(1);
		await store.saveDraft(mine);
		expect(await store.importRecords(importFile([], [draft(2)]))).toMatchObject({
			drafts: 0,
			draftsLeft: 1
		});
		expect(backend.rows.drafts).toEqual([mine]);
	});

	test('are not added where they became an attempt, existing or imported', async () => {
		const [one, other] = [draft(1), draft(2)];
		await conclude(store, one, at(3));
		const summary = await store.importRecords(importFile([toAttempt(other, at(4))], [one, other]));
		expect(summary).toMatchObject({ attempts: 1, drafts: 0, draftsLeft: 2 });
		expect(backend.rows.drafts).toEqual([]);
	});

	test('do not replace an unreadable draft with their id', async () => {
		const theirs = draft(1);
		backend.rows = { ...NO_ROWS, drafts: [{ id: theirs.id }], attempts: [] };
		expect(await store.importRecords(importFile([], [theirs]))).toMatchObject({ draftsLeft: 1 });
		expect(backend.rows.drafts).toEqual([{ id: theirs.id }]);
	});
});

describe('imported postings', () => {
	test('are added to the existing ones, once however often', async () => {
		const [here, one, two] = [posting(1), posting(2), posting(3)];
		backend.rows = { ...NO_ROWS, postings: [here] };
		const file = withPostings([one, two]);
		expect(await store.importRecords(file)).toEqual({
			...NOTHING,
			postings: 2,
			problem: undefined
		});
		expect(backend.rows.postings).toEqual([here, one, two]);
		expect(await store.importRecords(file)).toMatchObject({ postings: 0, postingsHere: 2 });
		expect(backend.rows.postings).toEqual([here, one, two]);
		expect(backend.writes).toHaveLength(1);
	});

	test('do not replace renamed or unreadable ones', async () => {
		const renamed = posting(1, { title: 'The one in Osaka' });
		const torn = { id: posting(2).id, text: 7 };
		backend.rows = { ...NO_ROWS, postings: [renamed, torn] };
		const summary = await store.importRecords(withPostings([posting(1), posting(2)]));
		expect(summary).toMatchObject({ postings: 0, postingsHere: 2, postingsLeft: 0 });
		expect(backend.rows.postings).toEqual([renamed, torn]);
	});

	test('are added all or none, independent of the attempts', async () => {
		const many = Array.from({ length: MAX_POSTINGS }, (_, minutes) => posting(minutes));
		const [known, fresh] = [posting(0), posting(999)];
		backend.rows = { ...NO_ROWS, postings: many };
		const file = { ...importFile([attemptAt(1)]), postings: [known, fresh] };
		expect(await store.importRecords(file)).toMatchObject({
			attempts: 1,
			postings: 0,
			postingsHere: 1,
			postingsLeft: 1
		});
		expect(backend.rows.postings).toEqual(many);
	});

	test('are added up to the last character of the limit', async () => {
		const text = 'x'.repeat(MAX_POSTINGS_LENGTH / 10);
		const full = Array.from({ length: 10 }, (_, minutes) => posting(minutes, { text }));
		expect(await store.importRecords(withPostings(full))).toMatchObject({ postings: 10 });
		const one = posting(10, { text: 'x' });
		expect(await store.importRecords(withPostings([one]))).toMatchObject({ postingsLeft: 1 });
	});
});

describe('where storage fails', () => {
	test('nothing is added if the existing records cannot be read', async () => {
		backend.failures.push(new Error('unreadable'));
		await expect(store.importRecords(importFile([attemptAt(1)]))).rejects.toMatchObject({
			code: 'failed'
		});
		expect(store.hasUnsavedChanges).toBe(false);
		expect((await store.load()).attempts).toEqual([]);
	});

	test('a failed write leaves the records in memory, and is reported', async () => {
		const one = attemptAt(1);
		backend.writeFailures.push(new DOMException('', 'QuotaExceededError'));
		expect(await store.importRecords(importFile([one]))).toMatchObject({
			attempts: 1,
			problem: { code: 'full' }
		});
		expect(store.hasUnsavedChanges).toBe(true);
		expect((await store.load()).attempts).toEqual([one]);
		await store.retry();
		expect(backend.rows.attempts).toEqual([one]);
	});
});

test('imported weeks are added, and existing ones win, unreadable ones too', async () => {
	const changed = week(1, { decider: 'self' });
	const torn = { id: week(2).id, hours: 7 };
	backend.rows = { ...NO_ROWS, weeks: [changed, torn] };
	const file = { ...importFile([]), weeks: [week(1), week(2), week(3)] };
	expect(await store.importRecords(file)).toMatchObject({ ...NOTHING, weeks: 1, weeksHere: 2 });
	expect(backend.rows.weeks).toEqual([changed, torn, week(3)]);
});

test('importing any export into an empty database gives the same rows, once and for all', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyAnswers, { maxLength: 4 }), async (answerSets) => {
			const [from, to] = [new StubBackend(), new StubBackend()];
			from.rows = {
				...NO_ROWS,
				drafts: [draft(9)],
				attempts: answerSets.map((answers) => toAttempt(draft(1, { answers }), at(2))),
				postings: answerSets.map((_, minutes) => posting(9 - minutes)),
				weeks: answerSets.map((_, minutes) => week(9 - minutes))
			};
			const text = JSON.stringify(await new RecordStore(from.open).exportAll());
			const result = await readImport(text);
			if (!result.ok) throw new Error(result.error.code);
			const there = new RecordStore(to.open);
			for (const count of [answerSets.length, 0]) {
				expect((await there.importRecords(result.file)).attempts).toBe(count);
				expect(to.rows).toEqual(from.rows);
			}
		}),
		{ numRuns: 50 }
	);
});
