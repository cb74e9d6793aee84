/** Database rows of any version, or of none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERSION } from '$lib/assessment/questions';
import { parsePosting } from '$lib/storage/saved-posting';
import { parseWeek } from '$lib/storage/saved-week';
import type { ParseResult } from '$lib/storage/parse-record';
import { parseAttempt, parseDraft } from '$lib/storage/records';
import { RecordStore } from '$lib/storage/record-store';
import { words } from '$lib/content/words';
import { loadOwn } from '../../../src/routes/[[locale=locale]]/result/load-result';
import { byLocale } from '../content/by-locale';
import * as good from './good';
import { expectHarmless, expectSame, expectWords, frozen } from './harmless';
import { damaged } from './hostile';
import { anyRows, Memory } from './memory';
import { TIMEOUT, RUNS } from './runs';

const common = await byLocale((locale) => words[locale].common());

describe('a stored record', { timeout: TIMEOUT }, () => {
	test.each<[string, (input: unknown) => ParseResult<object>, fc.Arbitrary<unknown>]>([
		['draft', parseDraft, good.draft],
		['attempt', parseAttempt, good.attempt],
		['posting', parsePosting, good.posting],
		['week', parseWeek, good.week]
	])('(%s) is parsed as a valid one, or has a problem', (_, parse, record) => {
		let valid = 0;
		fc.assert(
			fc.property(damaged(record), (input) => {
				const result = parse(frozen(input));
				if (result.ok) {
					valid += 1;
					expectHarmless(result.record);
					expectSame(parse(structuredClone(result.record)), result);
				} else expect(['newer', 'damaged']).toContain(result.problem);
			}),
			RUNS
		);
		expect(valid, 'enough valid ones to test').toBeGreaterThan(RUNS.numRuns / 10);
	});

	test('of a later version is newer, whatever else it has', () => {
		const later = fc.tuple(damaged(good.draft), fc.integer({ min: VERSION + 1 }));
		fc.assert(
			fc.property(later, ([input, version]) => {
				fc.pre(typeof input === 'object' && input !== null);
				expect(parseDraft({ ...input, version })).toEqual({ ok: false, problem: 'newer' });
			}),
			RUNS
		);
	});
});

describe('a database of any rows', { timeout: TIMEOUT }, () => {
	test('gives every row as a record or as unreadable, and writes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(anyRows, async (held) => {
				const memory = new Memory(held);
				const store = new RecordStore(memory.open);
				const { draft, attempts, unreadable, problem } = await store.load();
				const { postings } = await store.loadPostings();
				const { weeks } = await store.loadWeeks();
				expect(problem).toBeUndefined();
				expectHarmless({ draft, attempts, postings, weeks });

				const everything = await store.exportAll();
				const unread = await store.unreadableRecords();
				const count = Object.values(held).flat().length;
				const read = [everything.drafts, attempts, postings, weeks, unread].flat();
				expect(read).toHaveLength(count);
				expect(everything.unreadable).toHaveLength(unread.length);
				JSON.stringify(everything);
				if (unreadable > 0) expectWords((locale) => [common[locale].unreadable(unreadable)]);
				expect(memory.rows).toBe(held);
				expect(memory.writes).toBe(0);
			}),
			RUNS
		);
	});

	test('has the attempt of an address, or none', async () => {
		const asked = fc.oneof(fc.constantFrom(null, 'a', 'b', '__proto__', ''), fc.string());
		await fc.assert(
			fc.asyncProperty(anyRows, asked, async (held, wanted) => {
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
