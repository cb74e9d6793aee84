import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, spanInSource } from '$lib/postings/normalise';

const text = (source: string) => normalise(source).text;

/** The source of the first place where some words stand in the normal text. */
function sourceOf(source: string, words: string) {
	const normal = normalise(source);
	const at = normal.text.indexOf(words);
	const { start, end } = spanInSource(normal, at, at + words.length);
	return source.slice(start, end);
}

describe('writing', () => {
	it.each([
		['ＰＭＯ', 'pmo'],
		['ﾌﾟﾛｼﾞｪｸﾄ管理', 'プロジェクト管理'],
		['プロジェクト', 'プロジェクト'],
		['か\u3099いせ\u3099ん', 'がいぜん'],
		['スケジュ－ル', 'スケジュール'],
		['㈱、①、１．', '(株)、1、1.'],
		['進\u200B捗\uFEFF管理', '進捗管理']
	])('%s becomes %s', (source, expected) => {
		expect(text(source)).toBe(expected);
	});

	it('drops the spaces inside Japanese words, not between English ones', () => {
		expect(text('進 捗　管\t理')).toBe('進捗管理');
		expect(text('Project   Manager')).toBe('project manager');
		expect(text('Ｐ Ｍ Ｏ 支援')).toBe('pmo支援');
	});
});

describe('line breaks', () => {
	it('inside a wrapped sentence are none', () => {
		const wrapped =
			'金融機関向けの基幹システムを刷新する案件において、プロジェク\nトの進捗を管理します。';
		expect(text(wrapped)).toContain('プロジェクトの進捗');
	});

	it('between items of a list stay', () => {
		expect(text('進捗管理\n課題管理')).toBe('進捗管理\n課題管理');
		expect(text('スキル\nコミュニケーション')).toBe('スキル\nコミュニケーション');
	});

	it('before a label stay, however long the line', () => {
		const line = '電話対応、来客対応、会議室予約、資料の印刷・製本、書類や図面のファイリング';
		expect(text(`${line}\n応募条件：経験不問`)).toContain('\n応募条件:');
	});

	it('of every platform are the same', () => {
		expect(text('あ\r\nい\rう')).toBe('あ\nい\nう');
	});
});

describe('markup', () => {
	it('is no content, but parts lines', () => {
		expect(text('<ul><li>進捗<b>管理</b></li><li>議事録&amp;資料</li></ul>')).toBe(
			'\n進捗管理\n議事録&資料\n'
		);
	});

	it('hides scripts and comments', () => {
		expect(text('<!-- 責任者 --><script>"予算"</script><style>p{}</style>会議')).toBe('会議');
	});

	it('is not what only looks like it', () => {
		expect(text('20<30名')).toBe('20<30名');
		expect(text('&無視;&#0;<')).toBe('&無視;&#0;<');
	});
});

describe('places', { timeout: 30_000 }, () => {
	it('point at the words as they were pasted', () => {
		expect(sourceOf('【内容】ﾌﾟﾛｼﾞｪｸﾄの 進 捗 管 理', '進捗管理')).toBe('進 捗 管 理');
		expect(sourceOf('😀ﾌﾟﾛｼﾞｪｸﾄ', 'プロジェクト')).toBe('ﾌﾟﾛｼﾞｪｸﾄ');
		expect(sourceOf('<p>議&#x4E8B;録</p>', '議事録')).toBe('議&#x4E8B;録');
	});

	it('lie inside the source and go forwards, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (source) => {
				const { text, starts, ends } = normalise(source);
				expect(starts).toHaveLength(text.length);
				expect(starts.every((start, at) => start < ends[at]!)).toBe(true);
				expect(starts.every((start, at) => start >= (starts[at - 1] ?? 0))).toBe(true);
				expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(source.length);
			}),
			{ numRuns: 500 }
		);
	});
});
