/** The same words as the job's own task, as help, or as somebody else's task. */
import { describe, expect, it } from 'vitest';
import { judge } from '$lib/postings/judge';

/** The kind that the duties speak for by a cue; undefined where it does not count. */
const speaksFor = (duties: string, cue: string) =>
	judge(`【案件名】プロジェクト\n【内容】${duties}`).evidence.find((found) => found.cue === cue)
		?.kind;

describe('a denied task does not count', () => {
	it.each([
		'議事録作成は含みません。',
		'議事録作成などの事務作業はありません。',
		'ファシリや議事録ではなく、予算と意思決定を担います。',
		'議事録の作成は別の担当者がおります。',
		'議事録は不要です。',
		'議事録以外の業務をお願いします。',
		'議事録は当番の若手が書きます。',
		'議事録：なし',
		'議事録（なし）',
		'議事録なし！',
		'議事録は自動で作られるため不要です。',
		'議事録は派遣社員が作成します。',
		'議事録作成は含まれておりません。',
		'※議事録の作成は対象外'
	])('「%s」', (duties) => {
		expect(speaksFor(duties, 'minutes')).toBeUndefined();
	});

	it('but a task before 「だけでなく」 does', () => {
		expect(speaksFor('議事録だけでなく、会議の進行も担当。', 'minutes')).toBe('pso');
	});

	it('and a denial ends with its clause', () => {
		expect(speaksFor('議事録は含みませんが、会議室予約をお願いします。', 'rooms-and-dates')).toBe(
			'pso'
		);
		expect(speaksFor('議事録ではなく、予算の執行を担います。', 'holds-the-money')).toBe('pm');
	});
});

describe('a task of somebody else does not count', () => {
	it.each([
		'意思決定はPMが行います。',
		'PMが意思決定を行います。',
		'お客様が意思決定を行います。',
		'意思決定はお客様の役割です。'
	])('「%s」', (duties) => {
		expect(speaksFor(duties, 'decides')).toBeUndefined();
	});
});

it('「予算はPMが管理」 gives the budget to the PM', () => {
	expect(
		speaksFor('予算はPMが管理し、あなたは進捗を管理します。', 'money-managed')
	).toBeUndefined();
	expect(speaksFor('予算を管理します。', 'money-managed')).toBe('pm');
});

describe('helping somebody decide is support', () => {
	it.each([
		['予算の執行の補助', 'holds-the-money'],
		['予算の執行（補助）', 'holds-the-money'],
		['プロジェクト計画書の策定支援', 'plan-made'],
		['PMの補佐として、予算の執行を担当', 'holds-the-money'],
		['PMの指示のもとで予算の執行を担当', 'holds-the-money'],
		['顧客折衝、予算策定などのサポート', 'negotiates'],
		['経営層への報告の支援', 'reports-to-executives']
	])('「%s」', (duties, cue) => {
		expect(speaksFor(duties, cue)).toBe('support-pmo');
	});

	it.each(['PMの意思決定を支援', '意思決定に必要な情報の整理', '意思決定の補助', 'PMの補佐'])(
		'「%s」',
		(duties) => {
			const { evidence } = judge(`【案件名】プロジェクト\n【内容】${duties}`);
			expect(new Set(evidence.map(({ kind }) => kind))).toEqual(new Set(['support-pmo']));
		}
	);

	it('but building a PMO is not, even if called support', () => {
		expect(speaksFor('PMO組織の立ち上げ支援', 'builds-the-pmo')).toBe('true-pmo');
	});
});

describe('the verb decides the kind', () => {
	it.each([
		['意思決定を行う', 'decides', 'pm'],
		['予算の執行', 'holds-the-money', 'pm'],
		['経営層への報告', 'reports-to-executives', 'true-pmo'],
		['進捗管理', 'progress', 'support-pmo'],
		['進捗管理表の更新', 'data-entry', 'pso'],
		['予実データの入力', 'data-entry', 'pso']
	])('「%s」 by %s speaks for %s', (duties, cue, kind) => {
		expect(speaksFor(duties, cue)).toBe(kind);
	});

	it('「進捗管理表の更新」 is not 「進捗管理」', () => {
		expect(speaksFor('進捗管理表の更新', 'progress')).toBeUndefined();
	});

	it('「役員報告資料の作成支援」 is not reporting to executives', () => {
		expect(speaksFor('役員報告資料の作成支援', 'reports-to-executives')).toBeUndefined();
	});
});
