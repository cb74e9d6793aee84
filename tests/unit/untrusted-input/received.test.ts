/** The texts and files that an adviser has received: share links in anything, and any files. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '$lib/assessment/answers';
import { advise as adviseWords } from '$lib/content/advise';
import { words } from '$lib/content/words';
import { receivedProblemText } from '$lib/presenters/received-problems';
import { peopleCells, rowContent } from '$lib/presenters/people-rows';
import { csv } from '$lib/csv';
import { MAX_TITLE_LENGTH } from '$lib/storage/posting-title';
import { readReceivedFile, readReceivedText, type ReceivedItem } from '$lib/storage/read-received';
import { shareFragment } from '$lib/storage/share-code';
import { anyAnswers } from '../assessment/people';
import { byLocale } from '../content/by-locale';
import { viewOf } from '../presenters/views';
import * as good from './good';
import { expectHarmless, expectSame, expectWords } from './harmless';
import { damaged, damagedText } from './hostile';
import { pool } from './pool';
import { RUNS, TIMEOUT } from './runs';

const advise = await byLocale((locale) => adviseWords[locale]());
const history = await byLocale((locale) => words[locale].history());
const view = await viewOf({}, 'ja');

const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Each item has a row with harmless cells, or a reason in words. */
function expectReadOrToldWhy(items: readonly ReceivedItem[]): void {
	expect(items).not.toEqual([]);
	for (const item of items) {
		const isFile = item.file !== undefined;
		if (!item.ok) {
			const { problem } = item;
			expectWords((locale) => [
				receivedProblemText(problem, isFile, advise[locale].problems, history[locale].importExport)
			]);
			continue;
		}
		const { received } = item;
		expectHarmless(received);
		expectSame(readAnswers(received.answers), { ok: true, answers: received.answers });
		expect(received.name).not.toMatch(DIRECTIONS);
		expect(received.name).not.toMatch(/\p{Cc}/u);
		expect(received.name.length).toBeLessThanOrEqual(MAX_TITLE_LENGTH);
		const content = rowContent(received, received.before?.answers, { words: advise.ja, view });
		const row = { id: 1, name: received.name, received, ...content };
		expect(csv(peopleCells([row], advise.ja))).not.toMatch(/(?:^|,|\n)"[=+\-@\t\r＝＋－＠]/u);
	}
}

const link = pool(
	anyAnswers.map((answers) => `https://quiz.example/result/${shareFragment(answers)}`)
);
const name = fc.oneof(
	fc.constantFrom('=1+1', '@a', '\u202e', '__proto__', '<script>', '＝1', '"', '\t'),
	fc.string({ unit: 'binary', maxLength: 20 })
);

describe('what an adviser has received', { timeout: TIMEOUT }, () => {
	test('as a text with names, overwritten at some places, has people or reasons', async () => {
		const lines = fc
			.array(fc.tuple(name, fc.constantFrom(' ', '\t', ',', ''), link), { maxLength: 4 })
			.map((lines) => lines.map((line) => line.join('')).join('\n'));
		let read = 0;
		await fc.assert(
			fc.asyncProperty(fc.oneof(lines, damagedText(lines)), async (text) => {
				const items = await readReceivedText(text);
				read += items.filter(({ ok }) => ok).length;
				expectReadOrToldWhy(items);
			}),
			RUNS
		);
		expect(read).toBeGreaterThan(RUNS.numRuns / 2);
	});

	test('as a file, whatever its name and bytes, has people or reasons', async () => {
		const content = fc.oneof(
			fc.oneof(good.file, damaged(good.file)).map((file) => JSON.stringify(file)),
			fc.uint8Array({ maxLength: 200 }),
			link
		);
		await fc.assert(
			fc.asyncProperty(content, fc.oneof(name, fc.constant('a.json')), async (content, name) =>
				// The cast: arbitraries of bytes do not say that their memory is not shared.
				expectReadOrToldWhy(await readReceivedFile(new File([content as BlobPart], name)))
			),
			RUNS
		);
	});
});
