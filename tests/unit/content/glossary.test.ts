/** One word for one thing: none of its variants, in any text. */
import { describe, expect, test } from 'vitest';
import type { Avoided } from '$lib/content/glossary-words';
import { avoided as avoidedInEnglish } from '$lib/content/en/glossary';
import { avoided as avoidedInJapanese } from '$lib/content/ja/glossary';
import { LOCALES, type Locale } from '$lib/content/locales';
import { linesOutside } from './outside';
import { allLines, type Line } from './texts';

const avoided: Readonly<Record<Locale, readonly Avoided[]>> = {
	ja: avoidedInJapanese,
	en: avoidedInEnglish
};

const variantsIn = (lines: readonly Line[], words: readonly Avoided[]) =>
	words.flatMap(({ use, not }) =>
		lines.flatMap(({ at, line }) => {
			const [variant] = not.exec(line) ?? [];
			return variant === undefined ? [] : [`${at}: ${use}, not ${variant}: ${line}`];
		})
	);

describe.each(LOCALES)('in %s', (locale) => {
	test('no text has another word than the glossary', async () => {
		const lines = [...(await allLines(locale)), ...linesOutside(locale)];
		expect(lines.length).toBeGreaterThan(1000);
		expect(variantsIn(lines, avoided[locale])).toEqual([]);
	});

	test.each(avoided[locale])('$use is not one of the variants avoided for it', ({ use, not }) => {
		expect(use).not.toMatch(not);
	});
});

test.each([
	['ja', 'この設問をスキップする'],
	['ja', 'サーバとベンダの調整'],
	['ja', '構築のテスト結果'],
	['en', 'Take the quiz'],
	['en', 'Organize a data center move'],
	['en', 'It isn\'t "stored"']
] as const)('a variant in %s is found: %s', (locale, line) => {
	expect(variantsIn([{ at: 'here', line }], avoided[locale])).not.toEqual([]);
});

test.each([
	['ja', '構築・テスト工程のサーバーとベンダー'],
	['ja', 'ブラウザのサイトデータの削除'],
	['en', 'This self-assessment is a check'],
	['en', 'collaborate on a data-centre move']
] as const)('what only looks like one is left in %s: %s', (locale, line) => {
	expect(variantsIn([{ at: 'here', line }], avoided[locale])).toEqual([]);
});
