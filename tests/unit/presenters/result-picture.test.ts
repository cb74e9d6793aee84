// @vitest-environment jsdom
/** The picture of a result is one well-formed file, whatever its texts hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTEREST_OUT_OF } from '$lib/assessment/interest';
import { words } from '$lib/content/words';
import { resultPicture, PICTURE, type PictureWords } from '$lib/presenters/result-picture';
import type { ResultView } from '$lib/presenters/result';
import { ems, escapeXml, fitText } from '$lib/presenters/svg-text';
import { LOCALES, type Locale } from '$lib/content/locales';
import { PEOPLE } from './people';
import { viewOf } from './views';

async function wordsOf(locale: Locale): Promise<PictureWords> {
	const [common, { picture }] = await Promise.all([words[locale].common(), words[locale].export()]);
	const { siteName, pointsOf } = common;
	return { siteName, pointsOf, climb: picture.climb, alt: picture.alt, date: '2026年1月5日' };
}

/** Parsed as XML, which fails on the first error. */
function read(svg: string): Element {
	const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(file.querySelector('parsererror')?.textContent).toBeUndefined();
	return file.documentElement;
}
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => text.textContent);

describe.each(LOCALES)('in %s', async (locale) => {
	const given = await wordsOf(locale);

	test.each(Object.entries(PEOPLE))('%s gets one with every figure', async (_, answers) => {
		const view = await viewOf(answers, locale);
		const svg = read(resultPicture(view, given));
		const { recommendation, words, kinds } = view;
		const shown = texts(svg);
		expect(shown).toContain(given.siteName);
		expect(shown).toContain(given.date);
		expect(shown).toContain(words.stages[recommendation.stage]);
		expect(svg.getAttribute('aria-label')?.toLowerCase()).toContain(
			kinds[recommendation.role].name.toLowerCase()
		);
		for (const { interest, readiness } of Object.values(recommendation.roles)) {
			expect(shown).toContain(given.pointsOf(interest, INTEREST_OUT_OF));
			expect(shown).toContain(given.pointsOf(readiness.points, readiness.outOf));
		}
		expect(shown.filter((text) => text === words.scores.destination)).toHaveLength(1);
	});

	test('it loads nothing, and needs no inline style', async () => {
		for (const answers of Object.values(PEOPLE)) {
			const svg = resultPicture(await viewOf(answers, locale), given);
			expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
				/https?:|href|<style|style=|<script|<image|url\(/
			);
		}
	});
});

describe('hostile text', () => {
	/** Replaces every word of the view. */
	const hostile = async (text: string): Promise<[ResultView, PictureWords]> => {
		const view = await viewOf(PEOPLE['a veteran who wants true PMO'] ?? {}, 'en');
		const kind = { name: text, full: text };
		return [
			{
				...view,
				kinds: { 'support-pmo': kind, pm: kind, 'true-pmo': kind, pso: kind },
				words: {
					...view.words,
					stages: { far: text, near: text, ready: text },
					careers: { 'it-consultant': text, 'dx-lead': text, 'product-manager': text }
				}
			},
			{ siteName: text, date: text, climb: text, alt: () => text, pointsOf: () => text }
		];
	};

	test('stays text', async () => {
		const svg = read(
			resultPicture(...(await hostile(`</text><script>alert("x")</script>&amp;'"<!--]]>`)))
		);
		expect(svg.querySelector('script')).toBeNull();
		expect(svg.children.length).toBe(read(resultPicture(...(await hostile('x')))).children.length);
		expect(svg.getAttribute('aria-label')).toContain('<script>');
	});

	test('of any letters gives a well-formed picture', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
				read(resultPicture(...(await hostile(text))));
			}),
			{ numRuns: 25 }
		);
	});

	test('loses only what XML cannot hold', () => {
		expect(escapeXml('a\u0000b\ud800c\uffffd😀\n')).toBe('abcd😀\n');
	});
});

describe('a text that is given a width', () => {
	test('keeps its size where it fits, and shrinks or is cut where not', () => {
		expect(fitText('PM', 58, 560)).toEqual({ text: 'PM', size: 58 });
		const name = '統括プロジェクトマネジメントオフィス';
		expect(fitText(name, 58, 560).text).toBe(name);
		expect(fitText(name, 58, 560).size).toBeLessThan(58);
		expect(fitText(name.repeat(10), 24, 160).text).toMatch(/^統括.*…$/);
	});

	test('is estimated to fit it', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
				fc.integer({ min: 60, max: PICTURE.width }),
				(text, width) => {
					const fitted = fitText(text, 58, width);
					expect(ems(fitted.text) * fitted.size).toBeLessThanOrEqual(width);
				}
			)
		);
	});
});
