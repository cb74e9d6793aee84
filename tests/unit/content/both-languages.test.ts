import { describe, expect, test } from 'vitest';
import { allTexts, isSay, LOCALES, type Say } from './texts';

const [ja, en] = await Promise.all([allTexts('ja'), allTexts('en')]);
const both = { ja, en };
const says = (locale: 'ja' | 'en') =>
	both[locale].flatMap(({ at, text }) => (isSay(text) ? [{ at, say: text }] : []));

/** What a sentence is given where it is not a word or a number alone: all its words marked. */
const cited = { question: '‹q›', option: '‹o›', role: '‹r›', points: 7007, asked: '‹a›' };
const SPECIAL: Readonly<Record<string, { args: readonly unknown[]; uses: readonly string[] }>> = {
	'result.decided.wanted': { args: [cited], uses: ['‹q›', '‹o›', '‹r›', '7007'] },
	'result.decided.carried': { args: [cited], uses: ['‹q›', '‹o›', '‹r›', '7007'] },
	'result.decided.lacked': { args: [cited], uses: ['‹q›', '‹o›', '‹r›', '‹a›'] },
	'result.decided.lackedGate': { args: [cited], uses: ['‹q›', '‹o›', '‹r›', '‹a›'] },
	'result.beyond': { args: [['‹1›', '‹2›', '‹3›']], uses: ['‹1›', '‹2›', '‹3›'] },
	'postings.fit.places.next': { args: ['‹1›', '‹2›', '‹3›'], uses: ['‹1›', '‹3›'] },
	'postings.fit.places.above': { args: ['‹1›', '‹2›', '‹3›'], uses: ['‹1›', '‹3›'] },
	'export.printed.moreGaps': { args: [['‹1›', '‹2›']], uses: ['‹1›', '‹2›'] }
};

/** A sentence with marks for what it is given, and the marks to be found in it. */
function marked(at: string, say: Say): { text: unknown; uses: readonly string[] } {
	const marks = Array.from({ length: say.length }, (_, index) => `‹${index + 1}›`);
	const { args, uses } = SPECIAL[at] ?? { args: marks, uses: marks };
	return { text: say(...(args as never[])), uses };
}

describe('Japanese and English', () => {
	test('have the same words in the same order, and lists of the same length', () => {
		expect(en.map(({ at }) => at)).toEqual(ja.map(({ at }) => at));
		expect(ja.length).toBeGreaterThan(500);
	});

	test('have a text, a sentence to fill in or a number at the same places', () => {
		const kinds = (texts: typeof ja) => texts.map(({ at, text }) => `${at}: ${typeof text}`);
		expect(kinds(en)).toEqual(kinds(ja));
	});

	test('fill in the same number of things', () => {
		const lengths = (locale: 'ja' | 'en') =>
			says(locale).map(({ at, say }) => `${at}: ${say.length}`);
		expect(lengths('en')).toEqual(lengths('ja'));
	});

	test('name the same facts', () => {
		const facts = (texts: typeof ja) => texts.filter(({ at }) => /\.facts\.\d+$/.test(at));
		expect(facts(en)).toEqual(facts(ja));
		expect(facts(ja).length).toBeGreaterThan(0);
	});
});

describe.each(LOCALES)('in %s', (locale) => {
	const texts = both[locale];
	const strings = texts.filter(({ text }) => typeof text === 'string');

	test('no text is missing, empty or padded with blanks', () => {
		const holes = texts.filter(
			({ text }) => !isSay(text) && (typeof text !== 'string' || !text || text !== text.trim())
		);
		expect(holes).toEqual([]);
	});

	test.each(says(locale))('$at says everything that it is given', ({ at, say }) => {
		const { text, uses } = marked(at, say);
		expect(typeof text).toBe('string');
		expect(uses.length).toBeGreaterThan(0);
		for (const mark of uses) expect(text).toContain(mark);
		expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\w*\}/);
	});

	test('one is said like any other number', () => {
		const counting = says(locale).filter(({ say }) => /^\(?n\b/.test(String(say)));
		expect(counting.length).toBeGreaterThan(0);
		for (const { say } of counting) {
			for (const n of [0, 1, 2, 20]) expect(say(n as never)).toContain(String(n));
		}
	});

	test('no text has a place left to fill in', () => {
		const left = strings.filter(({ text }) =>
			/\$\{|\{\w*\}|%s|TODO|FIXME|XXX|undefined|lorem/i.test(String(text))
		);
		expect(left).toEqual([]);
	});
});

test('the name of the other language stands in that language', () => {
	const name = (texts: typeof ja) => texts.find(({ at }) => at === 'common.otherLanguage')?.text;
	expect(name(ja)).toMatch(/^[A-Za-z]+$/);
	expect(name(en)).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});

test('no English text has Japanese in it, and no Japanese one is in Latin letters alone', () => {
	const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
	const inEnglish = en.filter(({ text }) => typeof text === 'string' && japanese.test(text));
	expect(inEnglish.map(({ at }) => at)).toEqual(['common.otherLanguage']);
	const isName = /^(common\.(otherLanguage|kinds\.)|questions\.wish\.options\.)/;
	const inJapanese = ja.filter(
		({ at, text }) =>
			typeof text === 'string' && !japanese.test(text) && !isName.test(at) && !/^F\d+$/.test(text)
	);
	expect(inJapanese.map(({ at, text }) => `${at}: ${String(text)}`)).toEqual([]);
});
