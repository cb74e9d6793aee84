/** Words that look like a role but mean something else, and jobs outside projects. */
import { describe, expect, it } from 'vitest';
import { isOtherJob, withoutHomonyms } from '$lib/postings/homonyms';
import { normalise } from '$lib/postings/normalise';

const left = (text: string) => withoutHomonyms(normalise(text).text).replaceAll('\0', '');

describe('blanked out are', () => {
	it.each([
		['hours', '9PM'],
		['hours', '9 PM'],
		['hours', '9/PM'],
		['hours', 'PM6'],
		['hours', 'PM 6'],
		['hours', 'PM12'],
		['hours', 'AM/PM'],
		['maintenance', 'PM予防保全'],
		['maintenance', 'PM(予防保全'],
		['maintenance', '予防保全PM'],
		['maintenance', '予防保全（PM）'],
		['maintenance', 'PM点検'],
		['managers of people', 'PM（ピープル'],
		['managers of people', 'PMピープル'],
		['managers of products', 'プロダクトマネージャー'],
		['managers of products', 'プロダクトマネジャ'],
		['managers of products', 'プロダクトマネージャー（PM）'],
		['managers of products', 'PdM'],
		['managers of products', 'product manager'],
		['managers of products', 'product owners'],
		['managers of products', 'product manager (PM)'],
		['tools', 'PMOツール'],
		['tools', 'PMツール'],
		['tools', 'プロジェクト管理ツール'],
		['tools', '予算管理システム'],
		['tools', 'PMO tool'],
		['tools', 'PMO tools'],
		['the PMO next door', 'PMOと連携'],
		['the PMO next door', 'PMOとの連携'],
		['the PMO next door', 'PMO担当と調整'],
		['the PMO next door', 'PMO担当者との調整'],
		['the PMO next door', 'PMOや管理部と連携'],
		['the PMO next door', 'PMOへの報告'],
		['the PMO next door', 'PMOへ報告'],
		['the PMO next door', 'PMOに報告'],
		['the PMO next door', 'PMOとのやり取り'],
		['the PMO next door', 'PMOとやり取り'],
		['the PMO next door', 'with the PMO']
	])('%s: 「%s」', (_, words) => {
		expect(left(`、${words}、`)).toBe('、、');
	});

	it('the 「PM」 of an hour after 「時」, and no more', () => {
		expect(left('18時PM、18時 PM、18時/PM')).toBe('18、18、18');
		expect(left('PM1:00、PM6時、PM2.5')).toBe('00、、.5');
	});

	it('exactly their letters, so that offsets stay right', () => {
		const text = 'PMOツールの設計、18PM開始';
		expect(withoutHomonyms(text.toLowerCase())).toHaveLength(text.length);
	});
});

describe('left in the text are', () => {
	it.each([
		'pm/pmo',
		'1pmo',
		'3pms',
		'pm 2025年度',
		'rpm6',
		'rpm予防',
		'rpm2.5',
		'pmoの立ち上げ',
		'pmoとして各部門と連携',
		'pmoや、別の部署と連携',
		'product design'
	])('「%s」', (words) => {
		const found = left(words);
		expect(found).toBe(words.startsWith('rpm予') ? 'rpm予防' : words);
	});
});

describe('a posting is about a project', () => {
	const other = (text: string) => isOtherJob(text, withoutHomonyms(text));

	it.each([
		'プロマネの募集',
		'pjの推進',
		'pmの補佐',
		'システム開発',
		'システムの開発',
		'情報システムの運用',
		'工程管理',
		'cioの補佐',
		'a project'
	])('with 「%s」', (text) => {
		expect(other(text)).toBe(false);
	});

	it.each([
		'apjの営業',
		'rpmの測定',
		'pms症状の相談',
		'x9pmの測定',
		'acioの補佐',
		'ciosの補佐',
		'倉庫での仕分け',
		'pm2.5の測定',
		// Projects of another trade.
		'建設現場の工程管理',
		'店長として情報システムを使う',
		'pdmのpj',
		'プロダクトマネジャのpj',
		'ピープルマネジャーのpj'
	])('but not with 「%s」', (text) => {
		expect(other(text)).toBe(true);
	});

	it('even if it also names another trade', () => {
		expect(other('建設現場のプロジェクト')).toBe(false);
		expect(other('店長経験者も歓迎、pmoの募集')).toBe(false);
	});
});
