/** A Vite plugin that marks the phrases of the Japanese words, so that every browser breaks lines between them. */
import { loadDefaultJapaneseParser } from 'budoux';
import { parseSync, Visitor } from 'vite';

/** A line may end here, though nothing is seen. */
const BREAK = '\u200b';

/** Neither a posting to be judged nor what the head of a page says. The article has a Japanese title. */
const WORDS = /\/content\/(?:ja\/(?!posting-samples|static)[\w-]+|article)\.ts$/;

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const BETWEEN_LETTERS = /^[\p{L}\p{N}]{2}$/u;

/** Stands for what a sentence fills in: a name, a number. */
const FILLED_IN = 'X';

const phrases = loadDefaultJapaneseParser();
const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Chromium alone finds phrases by itself (`word-break: auto-phrase`).
 *
 * @returns {import('vite').Plugin}
 */
export const phraseBreaks = () => ({
	name: 'phrase-breaks',
	enforce: 'pre',
	// Tests compare the words as they are written.
	apply: () => !process.env.VITEST,
	transform: {
		filter: { id: WORDS },
		handler: (code, id) => ({ code: withPhraseBreaks(code, id), map: null })
	}
});

/**
 * @param {string} code a module of words
 * @param {string} file its name
 */
export function withPhraseBreaks(code, file = 'words.ts') {
	/** @type {Set<number>} */
	const breaks = new Set();
	/** @param {readonly { start: number, end: number }[]} texts of one sentence, around what it fills in */
	const mark = (texts) => {
		const sentence = texts.map(({ start, end }) => code.slice(start, end)).join(FILLED_IN);
		if (!JAPANESE.test(sentence)) return;
		for (const at of phraseStarts(sentence)) breaks.add(placed(at, texts));
	};
	new Visitor({
		Literal: ({ value, start, end }) => {
			if (typeof value === 'string') mark([{ start: start + 1, end: end - 1 }]);
		},
		// In TypeScript the places of its parts include the signs around them.
		TemplateLiteral: ({ quasis }) =>
			mark(
				quasis.map(({ start, value }) => ({ start: start + 1, end: start + 1 + value.raw.length }))
			)
	}).visit(parseSync(file, code).program);
	return [0, ...[...breaks].sort((a, b) => a - b)]
		.map((at, index, all) => code.slice(at, all[index + 1]))
		.join(BREAK);
}

/**
 * A text that stands in no module of words.
 *
 * @param {string} text
 */
export function markPhrases(text) {
	const starts = JAPANESE.test(text) ? phraseStarts(text) : [];
	return [0, ...starts].map((at, index, all) => text.slice(at, all[index + 1])).join(BREAK);
}

/**
 * The model takes some words for two phrases: words of the dictionary stay whole. Beside a comma or
 * a bracket a line may end anyway.
 *
 * @param {string} sentence
 */
function phraseStarts(sentence) {
	const words = new Set([...dictionary.segment(sentence)].map(({ index }) => index));
	return phrases
		.parseBoundaries(sentence)
		.filter((at) => words.has(at) && BETWEEN_LETTERS.test(sentence.slice(at - 1, at + 1)));
}

/**
 * @param {number} at in the sentence
 * @param {readonly { start: number, end: number }[]} texts
 * @returns {number} the same place in the code
 */
function placed(at, [text, ...rest]) {
	if (!text) throw new RangeError('A phrase ends after its sentence');
	const length = text.end - text.start;
	return at <= length ? text.start + at : placed(at - length - FILLED_IN.length, rest);
}
