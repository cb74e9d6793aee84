/** Files that are brought in: exports, torn exports, and what is none. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChanges, STORE_NAMES, type Rows } from '$lib/storage/backend';
import { parsePosting } from '$lib/storage/saved-posting';
import { parseAttempt, parseDraft } from '$lib/storage/records';
import { mergeImport } from '$lib/storage/merge-import';
import { MAX_FILE_SIZE, readImport, type ImportResult } from '$lib/storage/read-import';
import { words } from '$lib/content/words';
import { refusedLines, takenLines } from '$lib/presenters/import';
import * as good from './good';
import { expectHarmless, expectSame, expectWords, frozen } from './harmless';
import { spoilt, spoiltText } from './hostile';
import { PATIENCE, RUNS } from './runs';

const history = { ja: await words.ja.history(), en: await words.en.history() };

const json = (thing: unknown) => JSON.stringify(thing) ?? 'undefined';

/** What is read is harmless and can be read again, or the refusal is said in words. */
function expectNamed(reading: ImportResult): void {
	if (!reading.ok) {
		const { error } = reading;
		expectWords((locale) => refusedLines(error, history[locale].transfer));
		return;
	}
	expectHarmless(reading.file);
	const { drafts, attempts, postings } = reading.file;
	for (const [records, read] of [
		[drafts, parseDraft],
		[attempts, parseAttempt],
		[postings, parsePosting]
	] as const) {
		for (const record of records) expectSame(read(record), { ok: true, record });
	}
}

describe('a file', { timeout: PATIENCE }, () => {
	test('of ours with anything at some places has records, or a fault in words', async () => {
		let read = 0;
		await fc.assert(
			fc.asyncProperty(spoilt(good.file).map(json), async (text) => {
				const reading = await readImport(text);
				read += Number(reading.ok);
				expectNamed(reading);
			}),
			RUNS
		);
		expect(read).toBeGreaterThan(RUNS.numRuns / 10);
	});

	test('whose text was torn or written over has records, or a fault in words', async () => {
		await fc.assert(
			fc.asyncProperty(spoiltText(good.file.map(json)), async (text) =>
				expectNamed(await readImport(text))
			),
			RUNS
		);
	});

	test('that is too large is refused before it is parsed', async () => {
		const parse = vi.spyOn(JSON, 'parse');
		const text = `{"schema":3}${' '.repeat(MAX_FILE_SIZE)}`;
		expect(await readImport(text)).toEqual({
			ok: false,
			error: { code: 'too-large', limit: MAX_FILE_SIZE }
		});
		expect(parse).not.toHaveBeenCalled();
		parse.mockRestore();
	});

	test('that is taken in leaves every record here as it was, and says what became of it', async () => {
		const rows: fc.Arbitrary<Rows> = fc.record({
			drafts: fc.array(spoilt(good.draft).filter(isRow), { maxLength: 3 }),
			attempts: fc.array(spoilt(good.attempt).filter(isRow), { maxLength: 3 }),
			postings: fc.array(spoilt(good.posting).filter(isRow), { maxLength: 3 })
		}) as fc.Arbitrary<Rows>;
		const text = fc.oneof(good.file, spoilt(good.file)).map(json);
		await fc.assert(
			fc.asyncProperty(rows.map(unique), text, async (here, text) => {
				const reading = await readImport(text);
				if (!reading.ok) return;
				const { changes, summary } = await mergeImport(frozen(here), frozen(reading.file));
				expectWords((locale) => takenLines(summary, history[locale].transfer));
				const after = applyChanges(here, changes);
				expectKept(here, after);
				// Once more is not twice.
				expect((await mergeImport(after, reading.file)).changes).toEqual([]);
			}),
			RUNS
		);
	});
});

/** A draft concluded elsewhere may go on under another id; nothing else has changed or is gone. */
function expectKept(before: Rows, after: Rows): void {
	for (const store of STORE_NAMES) {
		for (const row of before[store]) {
			if (after[store].includes(row)) continue;
			expect(store).toBe('drafts');
			expect(after.attempts.map(({ id }) => id)).toContain(row.id);
			const reading = parseDraft(row);
			const content = reading.ok && { ...reading.record, id: expect.any(String) as string };
			expect(after.drafts).toContainEqual(content);
		}
	}
}

/** As a database has them: each id once. */
function unique(rows: Rows): Rows {
	return Object.fromEntries(
		STORE_NAMES.map((store) => [
			store,
			[...new Map(rows[store].map((row) => [row.id, row])).values()]
		])
	) as unknown as Rows;
}

function isRow(thing: unknown): boolean {
	return typeof (thing as { id?: unknown } | null | undefined)?.id === 'string';
}
