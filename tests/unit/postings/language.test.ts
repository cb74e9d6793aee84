import { describe, expect, it } from 'vitest';
import { language } from '$lib/postings/language';

const LIST = '進捗管理\n課題管理\n資料作成\n会議運営';

describe('the language of a posting', () => {
	it.each([
		['none', ''],
		['none', '1. 2. ---'],
		['ja', '進捗を管理します'],
		['ja', LIST],
		['ja', 'pmoの支援を行います'],
		['ja', 'project management officeの支援業務を担当'],
		['en', 'book rooms and take minutes'],
		['en', 'project kickoff'],
		['en', 'minutes, meeting, rooms'],
		['en', 'excel skill needed'],
		['other', 'cherchons un chef'],
		['other', 'проект и команда'],
		['other', '프로젝트 관리자'],
		['other', '负责项目的整体计划'],
		['other', '負責專案的整體計畫和預算'],
		['other', '我们是团队']
	])('is %s in %j', (expected, text) => {
		expect(language(text)).toBe(expected);
	});

	it('is decided by its beginning', () => {
		expect(language('進捗を管理します。'.repeat(600) + ' проект'.repeat(5000))).toBe('ja');
	});

	it('is Japanese with few kana among many characters, and Chinese with many Chinese words', () => {
		expect(language(`${'管理計画'.repeat(6)}的的の`)).toBe('ja');
		expect(language(`${'管理計画'.repeat(9)}的的的的の`)).toBe('other');
	});

	it('is another where most letters belong to another script', () => {
		expect(language(`${'я'.repeat(5)}${'進捗を'.repeat(1)}`)).toBe('other');
		expect(language(`${'я'.repeat(2)}${'進捗を'.repeat(1)}`)).toBe('ja');
		// Exactly the share needed.
		expect(language('яя進捗を')).toBe('ja');
	});

	it('is English where at most one letter in five is Japanese', () => {
		expect(language('the 進 and')).toBe('en');
		expect(language('the 進捗')).toBe('ja');
		expect(language('in a 進の list with')).toBe('en');
	});

	it('is Japanese by its kana, whatever the characters between them', () => {
		expect(language('目的の計画的な管理')).toBe('ja');
		// One kana in thirteen letters is just enough.
		expect(language(`的${'管'.repeat(11)}の`)).toBe('ja');
		expect(language(`的${'管'.repeat(12)}の`)).toBe('ja');
		expect(language(`的的${'管'.repeat(22)}の`)).toBe('other');
		expect(language('book進')).toBe('other');
	});
});
