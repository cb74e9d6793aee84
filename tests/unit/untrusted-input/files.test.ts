/** Imported files: exports, damaged exports, and other files. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChanges, STORE_NAMES, type Rows } from '$lib/storage/backend';
import { parsePosting } from '$lib/storage/saved-posting';
import { parseWeek } from '$lib/storage/saved-week';
import { parseAttempt, parseDraft } from '$lib/storage/records';
import { mergeImport } from '$lib/storage/merge-import';
import {
	MAX_FILE_SIZE,
	readImport,
	readImportFile,
	type ImportResult
} from '$lib/storage/read-import';
import { words } from '$lib/content/words';
import { importErrorLines, importSummaryLines } from '$lib/presenters/import-summary';
import { byLocale } from '../content/by-locale';
import * as good from './good';
import { expectHarmless, expectSame, expectWords, frozen } from './harmless';
import { damaged, damagedText } from './hostile';
import { anyRows } from './memory';
import { RUNS, TIMEOUT } from './runs';

const history = await byLocale((locale) => words[locale].history());

const json = (thing: unknown) => (JSON.stringify(thing) as string | undefined) ?? 'undefined';

/** The records are harmless and can be parsed again, or the refusal has words. */
function expectReadOrRefused(result: ImportResult): void {
	if (!result.ok) {
		const { error } = result;
		expectWords((locale) => importErrorLines(error, history[locale].importExport));
		return;
	}
	expectHarmless(result.file);
	const { drafts, attempts, postings, weeks } = result.file;
	for (const [records, parse] of [
		[drafts, parseDraft],
		[attempts, parseAttempt],
		[postings, parsePosting],
		[weeks, parseWeek]
	] as const) {
		for (const record of records) expectSame(parse(record), { ok: true, record });
	}
}

describe('a file', { timeout: TIMEOUT }, () => {
	test('exported and then changed at some places has records, or an issue in words', async () => {
		let read = 0;
		await fc.assert(
			fc.asyncProperty(damaged(good.file).map(json), async (text) => {
				const result = await readImport(text);
				read += Number(result.ok);
				expectReadOrRefused(result);
			}),
			RUNS
		);
		expect(read).toBeGreaterThan(RUNS.numRuns / 10);
	});

	test('whose text is truncated or overwritten has records, or an issue in words', async () => {
		await fc.assert(
			fc.asyncProperty(damagedText(good.file.map(json)), async (text) =>
				expectReadOrRefused(await readImport(text))
			),
			RUNS
		);
	});

	test('whose bytes are overwritten has no letter that nobody wrote', async () => {
		const bytes = good.file.map((file) => new TextEncoder().encode(json(file)));
		const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 });
		await fc.assert(
			fc.asyncProperty(bytes, edits, async (bytes, edits) => {
				const file = Uint8Array.from(bytes);
				for (const [at, byte] of edits) file[at % file.length] = byte;
				const result = await readImportFile(new Blob([file]));
				expectReadOrRefused(result);
				// A note may have this letter of its own.
				const isWritten = Buffer.from(file).includes('\ufffd');
				if (result.ok && !isWritten) expect(json(result.file)).not.toContain('\ufffd');
			}),
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

	test('that is imported changes no existing record, and has a summary in words', async () => {
		const text = fc.oneof(good.file, damaged(good.file)).map(json);
		await fc.assert(
			fc.asyncProperty(anyRows, text, async (existing, text) => {
				const result = await readImport(text);
				if (!result.ok) return;
				const { changes, summary } = await mergeImport(frozen(existing), frozen(result.file));
				expectWords((locale) => importSummaryLines(summary, history[locale].importExport));
				const after = applyChanges(existing, changes);
				expectUnchanged(existing, after);
				expect((await mergeImport(after, result.file)).changes, 'imported again').toEqual([]);
			}),
			RUNS
		);
	});
});

/** A draft whose attempt was imported may have a new id; nothing else is changed or missing. */
function expectUnchanged(before: Rows, after: Rows): void {
	for (const store of STORE_NAMES) {
		for (const row of before[store]) {
			if (after[store].includes(row)) continue;
			expect(store).toBe('drafts');
			expect(after.attempts.map(({ id }) => id)).toContain(row.id);
			const result = parseDraft(row);
			const content = result.ok && { ...result.record, id: expect.any(String) as string };
			expect(after.drafts).toContainEqual(content);
		}
	}
}
