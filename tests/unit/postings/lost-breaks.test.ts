/** Postings whose line breaks a program has replaced or dropped. */
import { describe, expect, it } from 'vitest';
import { judge } from '$lib/postings/judge';
import { normalise } from '$lib/postings/normalise';
import { lines } from '$lib/postings/sections';
import { postings } from './labelled-postings';

/** Each line with its section, as `section: words`. */
function sectionsOf(source: string): string[] {
	const normal = normalise(source);
	return lines(normal).map(
		({ section, start, end }) => `${section}: ${normal.text.slice(start, end).trim()}`
	);
}

const EXPECTED = [
	'title: pmo補助',
	'duties: ・会議室の予約',
	'duties: ・議事録の作成',
	'requirements: excelの操作'
];

describe('a line begins', () => {
	it.each([
		'職種：PMO補助 業務内容： ・会議室の予約 ・議事録の作成 必須スキル：Excelの操作',
		'職種：PMO補助　業務内容　・会議室の予約　・議事録の作成　必須スキル　Excelの操作',
		'■職種 PMO補助 ■業務内容 ・会議室の予約 ・議事録の作成 ■必須 Excelの操作',
		'■職種：PMO補助■業務内容・会議室の予約 ・議事録の作成■必須：Excelの操作',
		'PMO補助 ■□業務内容□■ ・会議室の予約 ・議事録の作成 ■□必須スキル□■ Excelの操作',
		'PMO補助 🔸業務内容 ・会議室の予約 ・議事録の作成 🔸必須 Excelの操作',
		'[職種] PMO補助 [内容] ・会議室の予約 ・議事録の作成 [必須] Excelの操作',
		'＜職種＞PMO補助＜内容＞・会議室の予約 ・議事録の作成＜必須＞Excelの操作',
		'職種\tPMO補助\n内容\t・会議室の予約 ・議事録の作成\n必須\tExcelの操作',
		'| 職種 | PMO補助 |\n|---|---|\n| 内容 | ・会議室の予約 ・議事録の作成 |\n| 必須 | Excelの操作 |'
	])('at labels and bullets: %s', (source) => {
		expect(sectionsOf(source).filter((line) => !line.includes('---'))).toEqual(EXPECTED);
	});

	it.each([
		['✔会議室の予約 ✔議事録の作成', 2],
		['（１）会議室の予約 （２）議事録の作成', 2],
		['一、会議室の予約を行う 二、議事録の作成', 2],
		['- book all rooms - keep the minutes', 2],
		['the duties of this role- book rooms- keep minutes', 3],
		['資料の印刷・製本', 1],
		['PM ・ PMO', 1],
		['○○銀行 ○○支店での業務', 1],
		['案件の 業務 の経験', 1]
	])('at bullets: %s', (source, count) => {
		expect(normalise(source).text.trim().split('\n')).toHaveLength(count);
	});

	it('at the note after a sentence, and at the bullets of a long list', () => {
		const list =
			'【内容】会議の日程の調整・議事録の作成と配布・備品や消耗品の発注・電話と来客の応対・経費の精算※経験不問';
		expect(judge(list).evidence.length).toBeGreaterThan(2);
	});
});

describe('the title of a text on one line', () => {
	const PROSE = '会議の調整と議事録の作成をお願いします。'.repeat(4);

	it.each([
		[`PMO補助の募集 ${PROSE}`, 'pmo補助の募集'],
		[`大手銀行\u3000システム刷新\u3000PMO補助\u3000${PROSE}`, '大手銀行システム刷新pmo補助'],
		[`PMO補助（保険） 毎日、${PROSE}`, 'pmo補助(保険)']
	])('ends at its last gap: %s', (source, title) => {
		expect(sectionsOf(source)[0]).toBe(`title: ${title}`);
	});

	it.each([
		`PMOとして、大手 ${PROSE}`,
		`私たちの PMO は ${PROSE}`,
		`会 議 の 調 整 ${PROSE}`,
		PROSE
	])('is missing: %s', (source) => {
		expect(sectionsOf(source)[0]).toMatch(/^lead/);
	});
});

describe('a posting without its line breaks', () => {
	const told = postings
		.filter(({ text }) => text.includes('\n'))
		.map(({ text }) => ({ text, kind: judge(text).kind }))
		.filter(({ kind }) => kind !== 'cannot-tell');
	const BULLET = /^\s*[\p{So}・※✓•*\-[<＜《【（(]/u;

	it.each<[string, (text: string) => string]>([
		['spaces', (text) => text.replace(/\n+/g, ' ')],
		['wide spaces', (text) => text.replace(/\n+/g, '\u3000')],
		[
			'nothing before bullets and brackets',
			(text) => text.split(/\n+/).reduce((all, line) => all + (BULLET.test(line) ? '' : ' ') + line)
		]
	])('keeps its kind in nine of ten cases with %s in their place', (_, flattened) => {
		const lost = told.filter(({ text, kind }) => judge(flattened(text)).kind !== kind);
		expect(lost.length * 10).toBeLessThan(told.length);
	});
});
