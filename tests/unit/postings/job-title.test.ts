/** How a posting names its job, and how clearly. */
import { describe, expect, it } from 'vitest';
import { betweenKinds, jobTitle } from '$lib/postings/job-title';
import { normalise } from '$lib/postings/normalise';
import { lines } from '$lib/postings/sections';

const between = (title: string) => betweenKinds(normalise(title).text);
const titleOf = (title: string, duties = '担当業務') => {
	const normal = normalise(`【案件名】${title}\n【内容】${duties}`);
	return jobTitle(normal.text, lines(normal));
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
		'プロジェクトマネージャー補佐',
		'プロジェクトマネジャー補佐',
		'プロジェクトマネージャ候補',
		'開発PL',
		'PL',
		'プロジェクトリーダー',
		'開発リーダー'
	])('below the PM is between the kinds: 「%s」', (title) => {
		expect(between(title)).toBe('below');
	});

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
		'プロジェクトマネージャー'
	])('with one name is not: 「%s」', (title) => {
		expect(between(title)).toBeUndefined();
	});
});

describe('the name', () => {
	it.each(['PM', 'プロマネ募集', 'プロジェクトマネージャー', 'project manager', '新PM'])(
		'PM is in the title 「%s」',
		(title) => {
			expect(titleOf(title)).toMatchObject({ isPm: true, namesPmo: false, isOtherTrade: false });
		}
	);

	it.each(['RPM測定', 'PMS相談', 'プロジェクト要員'])('PM is not in 「%s」', (title) => {
		expect(titleOf(title).isPm).toBe(false);
	});

	it('PMO counts anywhere in the text; in the title it overrules PM', () => {
		expect(titleOf('PM', 'PMOと働く業務')).toMatchObject({ isPm: true, namesPmo: true });
		expect(titleOf('PM/PMO')).toMatchObject({ isPm: false, namesPmo: true, between: 'both' });
		expect(titleOf('事務', 'project management office')).toMatchObject({ namesPmo: true });
	});

	it('of the job may be in the text alone', () => {
		expect(titleOf('要員', 'サブPMとして担当').between).toBe('below');
		expect(titleOf('要員', 'サブPMを補佐').between).toBeUndefined();
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
		'developer'
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
		expect(jobTitle(normal.text, lines(normal)).isOtherTrade).toBe(false);
	});
});

describe('an offer of work', () => {
	it.each(['募集します。', '経験が要ります。', '進捗管理、課題管理'])('is 「%s」', (text) => {
		expect(jobTitle(text, []).isOffer).toBe(true);
	});

	it('is not a report', () => {
		expect(jobTitle('会議は昨日終わりました。', []).isOffer).toBe(false);
	});
});
