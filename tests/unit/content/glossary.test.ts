/** Every text uses the glossary's word for a thing, and none of its variants. */
import { describe, expect, test } from 'vitest';
import type { Avoided } from '$lib/content/glossary-words';
import { avoided as avoidedInEnglish } from '$lib/content/en/glossary';
import { avoided as avoidedInJapanese } from '$lib/content/ja/glossary';
import { LOCALES, type Locale } from '$lib/content/locales';
import { linesOutside } from './outside';
import { withoutNames } from './proper-names';
import { allLines, type Line } from './texts';

const avoided: Readonly<Record<Locale, readonly Avoided[]>> = {
	ja: avoidedInJapanese,
	en: avoidedInEnglish
};

const variantsIn = (lines: readonly Line[], words: readonly Avoided[]) =>
	words.flatMap(({ use, not, except }) =>
		lines.flatMap(({ at, line }) => {
			if (except?.test(at)) return [];
			const [variant] = not.exec(withoutNames(line)) ?? [];
			return variant === undefined ? [] : [`${at}: ${use}, not ${variant}: ${line}`];
		})
	);

describe.each(LOCALES)('in %s', (locale) => {
	test('no text uses a variant of a glossary word', async () => {
		const lines = [...(await allLines(locale)), ...linesOutside(locale)];
		expect(lines.length).toBeGreaterThan(1000);
		expect(variantsIn(lines, avoided[locale])).toEqual([]);
	});

	test.each(avoided[locale])('$use does not match its own variants', ({ use, not }) => {
		expect(use).not.toMatch(not);
	});
});

test.each([
	['ja', 'この設問をスキップする'],
	['ja', 'サーバとベンダの調整'],
	['ja', '構築のテスト結果'],
	['ja', '薦めるロール'],
	['ja', '次は支援型PMOです。'],
	['ja', '最初の段に進む'],
	['en', 'Take the quiz'],
	['en', 'Organize a data center move'],
	['en', 'It isn\'t "stored"']
] as const)('finds a variant in %s: %s', (locale, line) => {
	expect(variantsIn([{ at: 'here', line }], avoided[locale])).not.toEqual([]);
});

test.each([
	['ja', '構築・テスト工程のサーバーとベンダー'],
	['ja', 'ブラウザのサイトデータの削除'],
	['ja', 'ベンダーコントロールの経験'],
	['ja', 'その手段で経験の段階を1段階上げる'],
	['ja', '情報処理推進機構のプロジェクトマネージャ試験'],
	['en', 'This self-assessment is a check'],
	['en', 'ISO is the International Organization for Standardization'],
	['en', 'collaborate on a data-centre move']
] as const)('accepts a word that only resembles a variant in %s: %s', (locale, line) => {
	expect(variantsIn([{ at: 'here', line }], avoided[locale])).toEqual([]);
});
