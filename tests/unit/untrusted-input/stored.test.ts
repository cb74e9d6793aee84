/** Records as they lie in the database: of this version, of others, or of nobody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERSION } from '$lib/assessment/questions';
import type { Row, Rows } from '$lib/storage/backend';
import { parsePosting } from '$lib/storage/saved-posting';
import type { ParseResult } from '$lib/storage/parse-record';
import { parseAttempt, parseDraft } from '$lib/storage/records';
import { RecordStore } from '$lib/storage/record-store';
import { words } from '$lib/content/words';
import { loadOwn } from '../../../src/routes/[[locale=locale]]/result/load-result';
import * as good from './good';
import { expectHarmless, expectSame, expectWords, frozen } from './harmless';
import { spoilt } from './hostile';
import { Memory } from './memory';
import { PATIENCE, RUNS } from './runs';

const common = { ja: await words.ja.common(), en: await words.en.common() };

describe('a stored record', { timeout: PATIENCE }, () => {
	test.each<[string, (input: unknown) => ParseResult<object>, fc.Arbitrary<unknown>]>([
		['draft', parseDraft, good.draft],
		['attempt', parseAttempt, good.attempt],
		['posting', parsePosting, good.posting]
	])('(%s) is read as a valid one, or has a problem by its name', (_, read, record) => {
		let valid = 0;
		fc.assert(
			fc.property(spoilt(record), (input) => {
				const reading = read(frozen(input));
				if (reading.ok) {
					valid += 1;
					expectHarmless(reading.record);
					// What was read once is read again as the same.
					expectSame(read(structuredClone(reading.record)), reading);
				} else expect(['newer', 'damaged']).toContain(reading.problem);
			}),
			RUNS
		);
		// Else the good ones would be spoilt beyond reading, and nothing said of what is read.
		expect(valid).toBeGreaterThan(RUNS.numRuns / 10);
	});

	test('of a later version is newer, whatever else it holds', () => {
		const later = fc.tuple(spoilt(good.draft), fc.integer({ min: VERSION + 1 }));
		fc.assert(
			fc.property(later, ([input, version]) => {
				fc.pre(typeof input === 'object' && input !== null);
				expect(parseDraft({ ...input, version })).toEqual({ ok: false, problem: 'newer' });
			}),
			RUNS
		);
	});
});

describe('a database of any rows', { timeout: PATIENCE }, () => {
	// A database holds no two of one id.
	const rowsOf = (record: fc.Arbitrary<unknown>) =>
		fc.uniqueArray(spoilt(record).filter(isRow), { maxLength: 2, selector: ({ id }) => id });
	const rows: fc.Arbitrary<Rows> = fc.record({
		drafts: rowsOf(good.draft),
		attempts: rowsOf(good.attempt),
		postings: rowsOf(good.posting)
	});

	test('is read with every row in its place or set aside, said so, and nothing written', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (held) => {
				const memory = new Memory(held);
				const store = new RecordStore(memory.open);
				const { draft, attempts, unreadable, problem } = await store.load();
				const { postings } = await store.loadPostings();
				expect(problem).toBeUndefined();
				expectHarmless({ draft, attempts, postings });

				const everything = await store.exportAll();
				const aside = await store.unreadableRecords();
				const count = Object.values(held).flat().length;
				expect(everything.drafts.length + attempts.length + postings.length + aside.length).toBe(
					count
				);
				expect(everything.unreadable).toHaveLength(aside.length);
				JSON.stringify(everything);
				if (unreadable > 0) expectWords((locale) => [common[locale].setAside(unreadable)]);
				expect(memory.rows).toBe(held);
				expect(memory.writes).toBe(0);
			}),
			RUNS
		);
	});

	test('has the attempt that an address asks for, or says that there is none', async () => {
		const asked = fc.oneof(fc.constantFrom(null, 'a', 'b', '__proto__', ''), fc.string());
		await fc.assert(
			fc.asyncProperty(rows, asked, async (held, wanted) => {
				const memory = new Memory(held);
				const address = new URL('https://quiz.example/result/');
				if (wanted !== null) address.searchParams.set('attempt', wanted);
				const id = address.searchParams.get('attempt');
				const found = await loadOwn(id, () => Promise.resolve(new RecordStore(memory.open)));
				if (found.kind === 'own') {
					expectHarmless(found.attempt);
					if (id !== null) expect(found.attempt.id).toBe(id);
				} else expect(['none', 'unknown']).toContain(found.kind);
				expect(memory.writes).toBe(0);
			}),
			RUNS
		);
	});
});

function isRow(thing: unknown): thing is Row {
	return typeof (thing as Row | null | undefined)?.id === 'string';
}
