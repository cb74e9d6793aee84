import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale } from '$lib/content/locales';
import { byLocale } from './by-locale';
import { linesOutside, LONE_PAGES } from './outside';
import { PROPER_NAMES } from './proper-names';
import { allTexts, isSay, type Say } from './texts';

const textsByLocale = await byLocale(allTexts);
const says = (locale: Locale) =>
	textsByLocale[locale].flatMap(({ at, text }) => (isSay(text) ? [{ at, say: text }] : []));

/** Arguments of sentences that take more than words and numbers, with markers to find in the text. */
const cited = { question: '‹q›', option: '‹o›', asked: '‹a›' };
const SPECIAL: Readonly<Record<string, { args: readonly unknown[]; uses: readonly string[] }>> = {
	'result.decided.wanted': { args: [[cited], '‹r›'], uses: ['‹q›', '‹o›', '‹r›'] },
	'result.decided.opened': { args: [cited, '‹r›'], uses: ['‹q›', '‹o›', '‹r›'] },
	'result.decided.shut': { args: [[cited], '‹r›'], uses: ['‹q›', '‹a›', '‹r›'] },
	'result.decided.lacked': { args: [[cited], '‹r›'], uses: ['‹q›', '‹o›', '‹a›', '‹r›'] },
	'result.decided.carried': { args: [['‹1›', '‹2›']], uses: ['‹1›', '‹2›'] },
	'result.decided.wantedInDoubt': { args: [[cited], '‹r›'], uses: ['‹q›', '‹o›', '‹r›'] },
	'result.reason.shut': { args: [['‹1›', '‹2›'], '‹3›'], uses: ['‹1›', '‹2›', '‹3›'] },
	'result.reason.lackedLater': { args: [['‹1›', '‹2›'], '‹3›'], uses: ['‹1›', '‹2›', '‹3›'] },
	'result.reason.lacked': { args: [['‹1›', '‹2›'], '‹3›'], uses: ['‹1›', '‹2›', '‹3›'] },
	'postings.fit.places.above': { args: ['‹1›', '‹2›'], uses: ['‹2›'] }
};

/** The sentence with markers as arguments, and the markers that it must contain. */
function marked(at: string, say: Say): { text: unknown; uses: readonly string[] } {
	const marks = Array.from({ length: say.length }, (_, index) => `‹${index + 1}›`);
	const { args, uses } = SPECIAL[at] ?? { args: marks, uses: marks };
	return { text: say(...(args as never[])), uses };
}

const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

describe.each(others)('%s, compared with the default language,', (locale) => {
	const [texts, originals] = [textsByLocale[locale], textsByLocale[DEFAULT_LOCALE]];

	test('has the same words in the same order, and lists of the same length', () => {
		expect(texts.map(({ at }) => at)).toEqual(originals.map(({ at }) => at));
		expect(originals.length).toBeGreaterThan(500);
	});

	test('has a text, a sentence to fill in or a number at the same keys', () => {
		const types = (of: typeof texts) => of.map(({ at, text }) => `${at}: ${typeof text}`);
		expect(types(texts)).toEqual(types(originals));
	});

	test('fills in the same number of values', () => {
		const lengths = (of: Locale) => says(of).map(({ at, say }) => `${at}: ${say.length}`);
		expect(lengths(locale)).toEqual(lengths(DEFAULT_LOCALE));
	});

	test('cites the same facts', () => {
		const facts = (of: typeof texts) => of.filter(({ at }) => /\.facts\.\d+$/.test(at));
		expect(facts(texts)).toEqual(facts(originals));
		expect(facts(originals).length).toBeGreaterThan(0);
	});
});

describe.each(LOCALES)('in %s', (locale) => {
	const texts = textsByLocale[locale];
	const strings = texts.filter(({ text }) => typeof text === 'string');

	test('no text is missing, empty or padded with spaces', () => {
		const holes = texts.filter(
			({ text }) =>
				!isSay(text) && (typeof text !== 'string' || text === '' || text !== text.trim())
		);
		expect(holes).toEqual([]);
	});

	test.each(says(locale))('$at uses all its arguments', ({ at, say }) => {
		const { text, uses } = marked(at, say);
		expect(typeof text).toBe('string');
		expect(uses.length).toBeGreaterThan(0);
		for (const mark of uses) expect(text).toContain(mark);
		expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\w*\}/);
	});

	test('counts have the number in them, 1 included', () => {
		const counting = says(locale).filter(({ say }) => /^\(?n\b/.test(String(say)));
		expect(counting.length).toBeGreaterThan(0);
		for (const { say } of counting) {
			for (const n of [0, 1, 2, 20]) expect(say(n as never)).toContain(String(n));
		}
	});

	test('no text has an unfilled placeholder', () => {
		const left = strings.filter(({ text }) =>
			/\$\{|\{\w*\}|%s|TODO|FIXME|XXX|undefined|lorem/i.test(String(text))
		);
		expect(left).toEqual([]);
	});
});

describe.each(LOCALES)('%s has', (locale) => {
	test('the name that the theme gives the site', async () => {
		const { siteName } = await LANGUAGES[locale].words.common();
		expect(siteName).toBe(__THEME__.name[locale]);
	});

	test.each(LONE_PAGES)('texts in %s', (page) => {
		const lines = linesOutside(locale).filter(({ at }) => at === page);
		expect(lines.length).toBeGreaterThan(1);
	});
});

test('each language is named in itself', () => {
	expect(LANGUAGES.en.name).toMatch(/^[A-Za-z]+$/);
	expect(LANGUAGES.ja.name).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
});

test('no English text has Japanese in it, and no Japanese one is in Latin letters alone', () => {
	const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
	const inEnglish = textsByLocale.en.filter(
		({ text }) => typeof text === 'string' && japanese.test(text)
	);
	expect(inEnglish).toEqual([]);
	const isName = /^(common\.kinds\.|questions\.wish\.options\.)/;
	const inJapanese = textsByLocale.ja.filter(
		({ at, text }) =>
			typeof text === 'string' &&
			!japanese.test(text) &&
			!isName.test(at) &&
			!PROPER_NAMES.includes(text) &&
			!/^[FS]\d+$/.test(text)
	);
	expect(inJapanese.map(({ at, text }) => `${at}: ${String(text)}`)).toEqual([]);
});
