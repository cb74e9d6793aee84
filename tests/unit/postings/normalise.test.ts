import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, spanInSource } from '$lib/postings/normalise';

const text = (source: string) => normalise(source).text;

/** The source of the first occurrence of some words in the normal text. */
function sourceOf(source: string, words: string) {
	const normal = normalise(source);
	const at = normal.text.indexOf(words);
	const { start, end } = spanInSource(normal, at, at + words.length);
	return source.slice(start, end);
}

describe('characters', () => {
	it.each([
		['ＰＭＯ', 'pmo'],
		['ﾌﾟﾛｼﾞｪｸﾄ管理', 'プロジェクト管理'],
		['プロジェクト', 'プロジェクト'],
		['か\u3099いせ\u3099ん', 'がいぜん'],
		['スケジュ－ル', 'スケジュール'],
		['㈱、①、１．', '(株)、1、1.'],
		['進\u200B捗\uFEFF管理', '進捗管理'],
		['葛\u{E0100}城\u{E01EF}、✔\uFE0F', '葛城、✔'],
		['⽇⽴⽀援、⼯程管理', '日立支援、工程管理'],
		['⻑期、⻄⽇本、⻘⼭、⺠間、⺟⼦', '長期、西日本、青山、民間、母子'],
		['⺀', '⺀']
	])('%s becomes %s', (source, expected) => {
		expect(text(source)).toBe(expected);
	});

	it('drops the spaces inside Japanese words, not between English ones', () => {
		expect(text('進 捗　管\t理')).toBe('進捗管理');
		expect(text('Project   Manager')).toBe('project manager');
		expect(text('Ｐ Ｍ Ｏ 支援')).toBe('pmo支援');
	});
});

describe('a letter', () => {
	it('includes at most four marks', () => {
		const marks = '\u0316';
		const normal = normalise(`a${marks.repeat(6)}b`);
		expect(normal.ends[0]).toBe(5);
		expect(spanInSource(normal, 0, 1)).toEqual({ start: 0, end: 5 });
		expect(normalise('ｶ').ends).toEqual([1]);
		expect(normalise('aa').ends).toEqual([1, 2]);
	});

	it.each([
		['P M O', 'pmo'],
		['P M', 'pm'],
		['（P M O）', '(p m o)'],
		['支援P M O支援', '支援pmo支援'],
		['PM O', 'pm o'],
		['P MO', 'p mo'],
		['a 1', 'a 1'],
		['Role: PM', 'role: pm'],
		['PM　の', 'pmの'],
		['の PM', 'のpm'],
		[' PM', 'pm'],
		['PM ', 'pm']
	])('%j reads %j: single letters may be spaced out', (source, expected) => {
		expect(text(source)).toBe(expected);
	});

	it.each([
		['メ－カ－', 'メーカ-'],
		['メ－カ', 'メーカ'],
		['A－カ', 'a-カ'],
		['カ－A', 'カ-a']
	])('%j reads %j: a dash between katakana is a long vowel', (source, expected) => {
		expect(text(source)).toBe(expected);
	});
});

describe('a line that breaks within a sentence', () => {
	const REST = '案'.repeat(9);
	const broken = (line: string, next: string) => !text(`${line}\n${next}`).includes('\n');
	const line = (start: string, length: number, last: string) =>
		start.repeat(length).slice(0, length - last.length) + last;

	it.each([
		['Japanese', '案', 30, '案', `案${REST}`],
		['katakana', '案', 16, 'ロ', 'ジ'],
		['hiragana', '案', 16, 'の', 'た'],
		['a comma', '案', 12, '、', `案${REST}`],
		['English', 'word ', 60, 'd', 'next ']
	])('%s: from a minimum length on', (_, start, length, last, next) => {
		expect(broken(line(start, length, last), next + REST)).toBe(true);
		expect(broken(line(start, length - 1, last), next + REST)).toBe(false);
	});

	it.each([
		['the end of a sentence', line('案', 40, '。'), `案${REST}`],
		['a bullet', line('案', 40, '案'), `・案${REST}`],
		['a number', line('案', 40, '案'), `1案${REST}`],
		['an empty line', line('案', 40, '案'), `\n案${REST}`],
		['an item of a list', line('案', 40, '管理'), `案${REST}`],
		['an item in katakana', line('案', 40, 'サポート'), `カ${REST}`],
		['English before Japanese', line('word ', 70, 'd'), `案${REST}`],
		['hiragana before others, and a short line', line('案', 20, 'の'), `案${REST}`],
		['others before hiragana, and a short line', line('案', 20, '案'), `の${REST}`],
		['katakana before others, and a short line', line('案', 20, 'ロ'), `案${REST}`],
		['others before katakana, and a short line', line('案', 20, '案'), `ロ${REST}`],
		['a label', line('案', 40, '案'), '応募条件：案'],
		['a label of fifteen letters', line('案', 40, '案'), `${'条'.repeat(15)}：案`],
		['a short line that ends', line('案', 40, '案'), '七文字の一行だ\n案'],
		['a short line at the end', line('案', 40, '案'), '七文字の一行だ']
	])('is kept before or after %s', (_, before, next) => {
		expect(text(`${before}\n${next}`).startsWith(`${before}\n`.toLowerCase())).toBe(true);
	});

	it('is joined before a longer line, before a later colon, and after a list within', () => {
		expect(broken(line('案', 40, '案'), '八文字の一行です')).toBe(true);
		expect(broken(line('案', 40, '案'), `${'条'.repeat(16)}：案`)).toBe(true);
		expect(broken(`管理${line('案', 40, '案')}`, '案'.repeat(9))).toBe(true);
	});

	it('becomes a space between two English words', () => {
		expect(text(`${'word '.repeat(13)}\nnext lines of it`)).toContain('word next');
		expect(text(`${line('案', 40, '案')}\nword and words`)).toContain('案word');
	});
});

describe('line breaks', () => {
	it('inside a wrapped sentence are dropped', () => {
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
		expect(text('あ\r\nい\rう\vえ\fお\u0085か\u2028き\u2029く&#8232;け')).toBe(
			'あ\nい\nう\nえ\nお\nか\nき\nく\nけ'
		);
	});
});

describe('markup', () => {
	it('is dropped, but block tags break lines', () => {
		expect(text('<ul><li>進捗<b>管理</b></li><li>議事録&amp;資料</li></ul>')).toBe(
			'\n進捗管理\n議事録&資料\n'
		);
	});

	it('hides scripts and comments', () => {
		expect(text('<!-- 責任者 --><script>"予算"</script><style>p{}</style>会議')).toBe('会議');
	});

	it('breaks lines at block tags only', () => {
		expect(text('進<h1>捗</h1>管<HR/>理')).toBe('進\n捗\n管\n理');
		expect(text('進<h7>捗<span class="p">管</span>理<a href="<br>')).toBe('進捗管理<a href="\n');
	});

	it.each([
		['&lt;&gt;&quot;&amp;', '<>"&'],
		['あ&middot;い&bull;う', 'あ・い・う'],
		['PM&nbsp;role', 'pm role'],
		['&AMP;', '&'],
		['&#35696;&#x8b70;', '議議'],
		['&#x10ffff;x', '\u{10ffff}x'],
		['&#x110000;x', '&#x110000;x'],
		['&nothing;', '&nothing;'],
		['lt;', 'lt;']
	])('%s stands for %j', (source, expected) => {
		expect(text(source)).toBe(expected);
	});

	it('hides its content up to its own end', () => {
		expect(text('あ<script>x</script>い<script>y</script>う')).toBe('あいう');
		expect(text('あ<!-- <b> -->い<!-- -->う')).toBe('あいう');
		expect(text('あ<SCRIPT>x</Script>い')).toBe('あい');
		// Lower case is longer here, so the end tag is searched as it is written.
		expect(text('İ<script>x</script>い')).toMatch(/い$/);
		expect(text('İ<script>x</script>い')).not.toContain('x');
		expect(text('あ<Template>x</template>い')).toBe('あい');
	});

	it('that never closes hides nothing', () => {
		expect(text('あ<script>い<script>う')).toBe('あいう');
		expect(text('あ<!-- い')).toBe('あ<!--い');
		expect(text('あ<!-- い<!-- う>')).toBe('あ<!--い');
		expect(text('</script>あ<script>い')).toBe('あい');
	});

	it('is no longer than two thousand characters', () => {
		const tag = (length: number) => `<b ${'x'.repeat(length - 4)}>`;
		expect(text(`あ${tag(2000)}い`)).toBe('あい');
		expect(text(`あ${tag(2001)}い`)).toContain('xxx');
	});

	it('is not text that only looks like it', () => {
		expect(text('20<30名')).toBe('20<30名');
		expect(text('&無視;&#0;<')).toBe('&無視;&#0;<');
	});
});

describe('the offset map', { timeout: 30_000 }, () => {
	it('leads to the words as they were pasted', () => {
		expect(sourceOf('【内容】ﾌﾟﾛｼﾞｪｸﾄの 進 捗 管 理', '進捗管理')).toBe('進 捗 管 理');
		expect(sourceOf('😀ﾌﾟﾛｼﾞｪｸﾄ', 'プロジェクト')).toBe('ﾌﾟﾛｼﾞｪｸﾄ');
		expect(sourceOf('<p>議&#x4E8B;録</p>', '議事録')).toBe('議&#x4E8B;録');
		expect(sourceOf('⽇\u{E0100}程\u{E0101}調整', '日程')).toBe('⽇\u{E0100}程\u{E0101}');
	});

	const LETTERS = fc.constantFrom(
		...Array.from('進ｶﾞPM \n\r\v\f\u0085\u2028\u2029⽇⺟\uFE0F\u{E0100}'),
		'葛\u{E0101}'
	);
	const sources = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: LETTERS }));

	it('stays inside the source and in order, for any text', () => {
		fc.assert(
			fc.property(sources, (source) => {
				const { text, starts, ends } = normalise(source);
				expect(starts).toHaveLength(text.length);
				expect(starts.every((start, at) => start < ends[at]!)).toBe(true);
				expect(starts.every((start, at) => start >= (starts[at - 1] ?? 0))).toBe(true);
				expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(source.length);
			}),
			{ numRuns: 500 }
		);
	});

	it('gives each unit from the letters that it points at', () => {
		fc.assert(
			fc.property(fc.string({ unit: LETTERS }), (source) => {
				const { text, starts, ends } = normalise(source);
				for (const [at, unit] of text.split('').entries()) {
					const letters = normalise(source.slice(starts[at], ends[at])).text;
					if (/\S/.test(unit)) expect(letters).toContain(unit);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
