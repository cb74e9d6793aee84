/** Lints all Japanese texts by two public presets, for technical writing and for user interfaces. */
import { describe, expect, test } from 'vitest';
import { allLines } from '../texts';
import { lint } from './lint';
import { linesOutside } from '../outside';
import { PROPER_NAMES } from '../proper-names';
import { BETWEEN_TEXTS, SEARCH_TERMS } from './rules';

/** Takes seconds on an idle machine. */
const TIMEOUT = 300_000;

const inside = (await allLines('ja')).filter(
	({ at }) => !BETWEEN_TEXTS.includes(at) && !SEARCH_TERMS.test(at)
);

describe('the rules for Japanese', () => {
	test(
		'find nothing in the pages',
		async () => {
			expect(inside.length).toBeGreaterThan(1000);
			expect(await lint(inside)).toEqual([]);
		},
		TIMEOUT
	);

	test('find nothing in the pages of their own and the manifest', async () => {
		const outside = linesOutside('ja');
		expect(new Set(outside.map(({ at }) => at.split(' ')[0])).size).toBe(3);
		expect(await lint(outside)).toEqual([]);
	});

	test.each(PROPER_NAMES)('accept the name %s', async (name) => {
		expect(await lint([{ at: 'here', line: `${name}の勉強を終えました。` }])).toEqual([]);
	});

	test.each([
		['sentence-length', `${'とても'.repeat(27)}長い文です。`],
		['no-mix-dearu-desumasu', '結果はサポート型PMOである。'],
		['no-double-negative-ja', '答えないわけではないです。'],
		['no-doubled-joshi', '質問が回答が変わると変わります。'],
		['no-dropping-the-ra', '結果が見れます。'],
		['no-hankaku-kana', 'ﾃﾞｰﾀを保存します。'],
		['ja-no-weak-phrase', '結果が変わるかもしれません。'],
		['ja-no-redundant-expression', '保存をすることができます。'],
		['ja-no-mixed-period', '保存しました。もう一度試してください'],
		['no-unmatched-pair', '「保存しましたと表示します。'],
		['ja-space-between-half-and-full-width', 'PM の経験です。'],
		['prh-rules', '全て消してください。']
	])('include %s', async (rule, line) => {
		expect((await lint([{ at: 'here', line }])).join('\n')).toContain(`here: ${rule}: `);
	});
});
