import { describe, expect, it } from 'vitest';
import { likelySectionOf, sectionOf } from '$lib/postings/headings';

describe('a label of the table', () => {
	it.each([
		['title', '案件名'],
		['title', 'job title'],
		['about', '募集背景'],
		['overview', '案件概要'],
		['overview', 'job summary'],
		['duties', '仕事内容'],
		['duties', "what you'll do"],
		['excluded', '担当外'],
		['requirements', '必須スキル'],
		['conditions', '勤務地']
	])('opens %s: 「%s」', (section, label) => {
		expect(sectionOf(label)).toBe(section);
	});

	it.each([
		'■ 仕事内容',
		'◆◆仕事内容',
		'★仕事内容★',
		'1. 仕事内容',
		'仕事内容 :',
		'仕事内容---',
		'■■ 仕事内容 ☆☆',
		'主な仕事内容',
		'具体的な仕事内容',
		'仕事内容は以下の通りです',
		'仕事内容は下記のとおり',
		'仕事内容以下の通り',
		'仕事内容は次通りです'
	])('is recognised with any decoration: 「%s」', (label) => {
		expect(sectionOf(label)).toBe('duties');
	});

	it.each([
		'',
		'お',
		'主な',
		'お知らせ',
		'仕事内容は以下の通りですが',
		'仕事主な内容',
		'仕事-内容',
		`${' '.repeat(41)}仕事内容`
	])('is none: 「%s」', (label) => {
		expect(sectionOf(label)).toBeUndefined();
	});

	it('may be decorated up to forty characters', () => {
		expect(sectionOf('仕事内容'.padEnd(40, '-'))).toBe('duties');
		expect(sectionOf('仕事内容'.padEnd(41, '-'))).toBeUndefined();
	});

	it('loses a polite beginning only where something remains', () => {
		expect(sectionOf('お業務')).toBe('duties');
		expect(sectionOf('主な 担当')).toBeUndefined();
	});
});

describe('a label outside the table', () => {
	it.each([
		['excluded', 'この仕事に含まないもの'],
		['excluded', '対象外の領域'],
		['requirements', '必須となるもの'],
		['requirements', 'あるとうれしいもの'],
		['requirements', '英語のスキル'],
		['requirements', '活躍できる方'],
		['about', 'チームの紹介'],
		['about', '入社後の将来像'],
		['conditions', '年間の休日'],
		['conditions', '各種制度'],
		['duties', '現場での役割'],
		['duties', '任される業務の例'],
		['overview', 'システム概要']
	])('opens %s by its ending: 「%s」', (section, label) => {
		expect(likelySectionOf(label)).toBe(section);
	});

	it.each(['業務時間の目安', '概要を読む', 'スキルを見る', '求人の期間を見る', 'pmo'])(
		'opens nothing: 「%s」',
		(label) => {
			expect(likelySectionOf(label)).toBeUndefined();
		}
	);

	it('is no longer than twenty characters without its decoration', () => {
		expect(likelySectionOf(`■ ${'あ'.repeat(18)}業務 ■`.slice(0, -2))).toBe('duties');
		expect(likelySectionOf(`${'あ'.repeat(19)}業務`)).toBeUndefined();
	});
});
