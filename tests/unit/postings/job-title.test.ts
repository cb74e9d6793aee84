/** How a posting names its job, and how clearly. */
import { describe, expect, it } from 'vitest';
import { betweenKinds, jobTitle, topicOf } from '$lib/postings/job-title';
import { withoutHomonyms } from '$lib/postings/homonyms';
import { normalise } from '$lib/postings/normalise';
import { lines } from '$lib/postings/sections';

const between = (title: string) => betweenKinds(normalise(title).text);
const titleOf = (title: string, duties = '担当業務') => {
	const normal = normalise(`【案件名】${title}\n【内容】${duties}`);
	return jobTitle(normal.text, withoutHomonyms(normal.text), lines(normal));
};

describe('a title', () => {
	it.each([
		'PM/PMO',
		'PMO・PM',
		'PM・PL',
		'PL、PM',
		'PMまたはPMO',
		'PMOおよびPM募集',
		'PM or PL',
		'PM / PMO',
		'PMO / PM',
		'PLorPM'
	])('with both names is between the kinds: 「%s」', (title) => {
		expect(between(title)).toBe('both');
	});

	it.each([
		'サブPM',
		'サブプロジェクトマネージャー',
		'PM補佐',
		'PM候補',
		'PM（候補）',
		'PM候補（エンジニア歓迎）',
		'プロジェクトマネージャー補佐',
		'プロジェクトマネジャー補佐'
	])('below the PM is between the kinds: 「%s」', (title) => {
		expect(between(title)).toBe('below');
	});

	it.each(['開発PL', 'PL', 'プロジェクトリーダー', '開発リーダー'])(
		'of a leader is between the kinds: 「%s」',
		(title) => {
			expect(between(title)).toBe('leader');
		}
	);

	it.each(['SE・PM枠', 'エンジニア／PM', 'コンサルタント・PM', 'パッケージ導入コンサルタント'])(
		'with another trade is between the kinds: 「%s」',
		(title) => {
			expect(between(title)).toBe('both');
		}
	);

	it.each([
		'PM',
		'PMO',
		'PMO補佐',
		'PM/plan',
		'PMO、PMS',
		'apl・pm',
		'plan',
		'apl',
		'PMOチームリーダー',
		'PMOコンサルタント',
		'プロジェクトマネージャー'
	])('with one name is not: 「%s」', (title) => {
		expect(between(title)).toBeUndefined();
	});
});

describe('the topic', () => {
	const topic = (text: string) => {
		const normal = normalise(text);
		return topicOf(normal.text, lines(normal));
	};

	it.each(['PM', 'プロマネ募集', 'プロジェクトマネージャー', 'project manager', '新PM'])(
		'is the PM of the title 「%s」',
		(title) => {
			expect(topic(`【案件名】${title}\n【内容】担当業務`)).toBe('pm');
		}
	);

	it.each(['RPM測定', 'PMS相談', 'プロジェクト要員'])('is none in 「%s」', (title) => {
		expect(topic(`【案件名】${title}\n【内容】担当業務`)).toBeUndefined();
	});

	it('is the PMO, where the title or anything else names it', () => {
		expect(topic('【案件名】PM/PMO\n【内容】担当業務')).toBe('pmo');
		expect(topic('【案件名】要員\n【内容】PMOと働く業務')).toBe('pmo');
	});

	it('is the role that the first sentence describes', () => {
		expect(topic('PM（プロジェクトマネージャー）とは、PMOと違い、結果に責任を負う人です。')).toBe(
			'pm'
		);
		expect(topic('PMOの役割は、PMを助けることです。')).toBe('pmo');
	});
});

describe('another trade', () => {
	it.each([
		'営業',
		'インフラエンジニア',
		'経理',
		'人事',
		'総務',
		'SRE',
		'販売員',
		'マーケター',
		'sales',
		'developer',
		'プロダクトマネージャー'
	])('is named by 「%s」', (title) => {
		expect(titleOf(title).isOtherTrade).toBe(true);
	});

	it.each([
		'営業部支援',
		'経理部のシステム',
		'人事部のシステム',
		'人事給与システム',
		'総務省のシステム',
		'asre',
		'sres',
		'営業PM',
		'営業のPMO',
		'営業プロジェクト',
		'営業PJ',
		'sales project'
	])('is not by 「%s」', (title) => {
		expect(titleOf(title).isOtherTrade).toBe(false);
	});

	it('is by 「APJ営業」, where PJ is part of another word', () => {
		expect(titleOf('APJ営業').isOtherTrade).toBe(true);
	});

	it('counts in each of several titles', () => {
		const normal = normalise('【案件名】総\n【案件名】務課\n【内容】担当');
		expect(jobTitle(normal.text, normal.text, lines(normal)).isOtherTrade).toBe(false);
	});
});

describe('a text', () => {
	it('is of hands-on work, where it names neither PM nor PMO and builds', () => {
		expect(titleOf('システム開発', '基本設計、詳細設計と実装').isHandsOn).toBe(true);
		expect(titleOf('システム開発', 'PMとして基本設計の進捗を管理').isHandsOn).toBe(false);
		expect(titleOf('システム開発', '設計チームとの調整').isHandsOn).toBe(false);
	});

	it.each([
		'支援型、管理型、指揮型の3つがあります',
		'PMOには2つのパターンがあります',
		'2種類のPMO'
	])('tells of several kinds: 「%s」', (words) => {
		expect(titleOf('PMO', words).tellsOfSeveral).toBe(true);
	});

	it('does not by a single type, nor by several of something else', () => {
		expect(titleOf('PMO', '支援型のPMOとして課題を管理').tellsOfSeveral).toBe(false);
		expect(titleOf('PMO', '2種類の環境と3つのパターンの試験').tellsOfSeveral).toBe(false);
	});
});
