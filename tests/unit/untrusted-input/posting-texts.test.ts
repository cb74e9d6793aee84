/** Texts and files of any size that are pasted as job postings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '$lib/content/locales';
import { MAX_POSTING_LENGTH } from '$lib/posting-length';
import { parsePosting, savePosting } from '$lib/storage/saved-posting';
import { words } from '$lib/content/words';
import { decodeText } from '$lib/decode-text';
import { judge } from '$lib/postings/judge';
import { marksOf, excerptsOf } from '$lib/presenters/marked-text';
import {
	openReason,
	postingCautionRows,
	quoteRows,
	reasonNumbers,
	reasonRows,
	verdictSentence
} from '$lib/presenters/posting';
import { otherQuestions, separatingQuestions } from '$lib/presenters/posting-questions';
import { at } from '../storage/helpers';
import { postings } from '../postings/labelled-postings';
import { byLocale } from '../content/by-locale';
import { expectHarmless, expectSame, expectWords } from './harmless';
import { damagedText } from './hostile';
import { pool } from './pool';
import { TIMEOUT, RUNS } from './runs';

const textsOf = async (locale: Locale) => ({
	words: await words[locale].postings(),
	kinds: (await words[locale].common()).kinds,
	facts: await words[locale].facts(),
	toSource: (id: string) => `#${id}`
});
const texts = await byLocale(textsOf);

const real = fc.constantFrom(...postings.map(({ text }) => text));
/** A few lines of a posting: a whole one takes long to judge. */
const scrap = pool(
	fc.tuple(real, fc.nat(), fc.nat({ max: 200 })).map(([text, from, length]) => {
		const start = from % text.length;
		return text.slice(start, start + length);
	})
);

/** It is judged, and everything shown has words in each language. */
function expectJudged(text: string): void {
	const judgement = judge(text);
	expectHarmless(judgement);
	const { evidence } = judgement;
	const marks = marksOf(evidence, reasonNumbers(evidence));
	for (const { start, end, segments } of excerptsOf(text, marks)) {
		const shown = segments.map((segment) => segment.text).join('');
		if (shown !== text.slice(start, end)) expect(shown).toBe(text.slice(start, end));
	}
	expectWords((locale) => {
		const { words, kinds } = texts[locale];
		return [
			verdictSentence(judgement, words, kinds),
			openReason(judgement, texts[locale]) ?? 'named',
			...quoteRows(text, judgement, texts[locale]).map(({ label }) => label),
			...judgement.missing.map((gap) => words.missing.gaps[gap]),
			...separatingQuestions(judgement, texts[locale]).map(({ ask }) => ask),
			...otherQuestions(judgement, texts[locale]).map(({ ask }) => ask),
			...reasonRows(text, evidence, marks, texts[locale]).map((row) => row.why),
			...postingCautionRows(judgement, texts[locale]).map((row) => row.text)
		];
	});
}

describe('a posting', { timeout: TIMEOUT }, () => {
	test('truncated, overwritten or unlike any posting is judged, and the verdict has words', () => {
		fc.assert(fc.property(damagedText(scrap), expectJudged), RUNS);
	});

	test('whole, or as long as allowed, is judged too', () => {
		const long = fc
			.tuple(fc.oneof(damagedText(scrap), real), fc.constantFrom(1, 10, 1_000, MAX_POSTING_LENGTH))
			.map(([text, times]) =>
				text.repeat(times / (text.length || 1) + 1).slice(0, MAX_POSTING_LENGTH)
			);
		fc.assert(fc.property(long, expectJudged), { numRuns: RUNS.numRuns / 100 });
	});

	test('is saved as a record that can be parsed, or the refusal has words', () => {
		fc.assert(
			fc.property(damagedText(scrap), fc.constantFrom(1, 1, 1, 2_000), (piece, times) => {
				const text = piece.repeat(times);
				const result = savePosting(text, at(1), []);
				if (result.ok) {
					expectSame(parsePosting(result.posting), { ok: true, record: result.posting });
				} else {
					expectWords((locale) => [texts[locale].words.saved.problems[result.problem]]);
				}
				if (text.length > MAX_POSTING_LENGTH) expect(result.ok).toBe(false);
			}),
			RUNS
		);
	});

	test('as a file of any bytes is a text, or refused', () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 60 }),
			damagedText(scrap).map((text) => new TextEncoder().encode(text)),
			fc.uint8Array({ maxLength: 60 }).map((rest) => new Uint8Array([0xff, 0xfe, ...rest]))
		);
		fc.assert(
			fc.property(bytes, (file) => {
				const decoded = decodeText(file);
				if (decoded.ok) expect(decoded.text).not.toContain('\0');
			}),
			RUNS
		);
	});
});
