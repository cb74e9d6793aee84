/** The words of a posting that are improper conditions. */
import { describe, expect, it } from 'vitest';
import { improperConditions } from '$lib/postings/improper-conditions';
import { normalise } from '$lib/postings/normalise';

function pointedAt(text: string): string[] {
	const spans = improperConditions(normalise(text))?.spans ?? [];
	return spans.map(({ start, end }) => text.slice(start, end));
}

describe('improper conditions are', () => {
	it.each([
		'20代前半～30代後半の女性',
		'25～35歳限定',
		'25-35才くらいの方',
		'20代～30代女性',
		'20～30代の男性',
		'30代前半まで',
		'35歳以下',
		'40才未満',
		'年齢：45',
		'年齢45',
		'年齢制限45',
		'年齢上限：～40',
		'20代女性',
		'30代の男性',
		'若い女性',
		'女性のみ',
		'女性に限る',
		'男性が望ましい',
		'女性望ましい',
		'性別：女',
		'性別男',
		'容姿',
		'girls only',
		'girl preferred',
		'male candidates',
		'aged 25-35',
		'aged 25 - 35',
		'age between 25 and 35',
		'age 25 to 35',
		'under 35 years',
		'good-looking',
		'good looking',
		'attractive appearance'
	])('「%s」, and just these words', (words) => {
		expect(pointedAt(`事務、${words}`)).toEqual([words]);
	});

	it('found several times in one posting', () => {
		expect(pointedAt('性別：女\n年齢：30\n容姿')).toEqual(['性別：女', '年齢：30', '容姿']);
	});
});

describe('proper conditions are', () => {
	it.each([
		'20代～40代の方活躍中',
		'20代～40代の方が活躍中',
		'20代～40代の方も活躍中',
		'定年60歳まで',
		'年齢不問',
		'20名～30名の規模',
		'10代続く企業',
		'経験25年以上',
		'男女の別なく',
		'under 35 meetings',
		'women in the team'
	])('「%s」', (words) => {
		expect(pointedAt(`事務、${words}`)).toEqual([]);
	});
});

describe('a reason that the law allows', () => {
	const BLANK = 'あ'.repeat(26);

	it('counts in the same sentence, before and after', () => {
		expect(pointedAt('キャリア形成のため35歳以下')).toEqual([]);
		expect(pointedAt('35歳以下（キャリア形成のため）')).toEqual([]);
	});

	it.each(['。', '\n'])('does not count across the end of a sentence: %j', (end) => {
		expect(pointedAt(`定年は六十です${end}45歳まで`)).toEqual(['45歳まで']);
		expect(pointedAt(`45歳まで${end}定年は六十です`)).toEqual(['45歳まで']);
	});

	it('does not count beyond thirty characters', () => {
		for (const near of [`定年${BLANK}45歳まで`, `45歳まで${BLANK}定年`]) {
			expect(pointedAt(near)).toEqual([]);
		}
		for (const far of [`定年${BLANK}あああ45歳まで`, `45歳まで${BLANK}あああ定年`]) {
			expect(pointedAt(far)).toEqual(['45歳まで']);
		}
	});
});
