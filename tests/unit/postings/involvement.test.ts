/** The same cue among different words: its own task, a task to help with, or somebody else's. */
import { describe, expect, it } from 'vitest';
import { involvementIn, isWithinOneProject, type Topic } from '$lib/postings/involvement';

const after = (words: string) =>
	involvementIn({ words: 'budget', sentenceBefore: '', before: '', after: words }, undefined);
const before = (words: string) =>
	involvementIn({ words: 'budget', sentenceBefore: '', before: words, after: '' }, undefined);

describe('preparing papers is helping', () => {
	it.each([
		'資料の作成',
		'の資料の新規作成',
		'に必要な資料の準備',
		'に必要な各部門の情報の整理',
		'向け資料の作成',
		'向けの資料の作成',
		'用資料の作成',
		'用の書類の修正',
		'のたたき台づくり'
	])('「…%s」', (words) => {
		expect(after(words)).toBe('assists');
	});

	it.each(['と資料の作成', '、資料の作成', '資料、ただし作成'])('but not 「…%s」', (words) => {
		expect(after(words)).toBe('own');
	});
});

describe('helping somebody is helping', () => {
	it.each(['PMの', 'マネージャーの', 'マネジャーの', 'マネージャの', '部長の'])(
		'「%s…」',
		(words) => {
			expect(before(words.toLowerCase())).toBe('assists');
		}
	);

	it.each(['support the manager with the ', 'assist in ', 'You will help with planning and '])(
		'「%s…」',
		(words) => {
			expect(before(words)).toBe('assists');
		}
	);

	it('but a PMO’s own work is its own', () => {
		expect(before('pmoの')).toBe('own');
	});

	it('and its effect ends with the sentence', () => {
		expect(before('support the manager. own the ')).toBe('own');
	});

	it.each(['のサポート', 'サポート業務'])('「…%s」', (words) => {
		expect(after(words)).toBe('assists');
	});

	it.each(['サポートデスクの運営', 'のサポートセンター', 'を支援システムに入力'])(
		'but a help desk or a system is not: 「…%s」',
		(words) => {
			expect(after(words)).toBe('own');
		}
	);
});

describe('a task of somebody else in English', () => {
	it.each([
		' is handled by finance',
		' are not included',
		' of this one project is made by the PM'
	])('「…%s」', (words) => {
		expect(after(words)).toBe('not');
	});

	it.each(['you do not own the ', 'never ', 'rather than holding the '])('「%s…」', (words) => {
		expect(before(words)).toBe('not');
	});

	it('is not recognised across sentences', () => {
		expect(after(' and scope. Minutes are not included')).toBe('own');
		expect(before('no travel. own the ')).toBe('own');
	});
});

describe('the subject is read', () => {
	const subject = (sentenceBefore: string, topic: Topic) =>
		involvementIn({ words: 'budget', sentenceBefore, before: '', after: '' }, topic);

	it.each([
		'pmは',
		'pm(プロジェクトマネージャー)とは、',
		'一方プロジェクトマネージャーは',
		'経営層は'
	])('「%s…」 tells of somebody else', (words) => {
		expect(subject(words, 'pmo')).toBe('not');
		expect(subject(words, undefined)).toBe('not');
	});

	it('unless the text describes that role', () => {
		expect(subject('pmは', 'pm')).toBe('own');
		expect(subject('pmoは', 'pm')).toBe('not');
		expect(subject('pmoは', 'pmo')).toBe('own');
	});

	it('until another subject follows', () => {
		expect(subject('pmは全体を見るのに対して、pmoは', 'pmo')).toBe('own');
		expect(subject('pmは別におり、本ポジションは', undefined)).toBe('own');
	});

	it('and 「…できるよう支援」 helps whoever it names', () => {
		const helped = { words: 'decide', sentenceBefore: '責任者が', before: '責任者が' };
		expect(involvementIn({ ...helped, after: 'できるよう支援' }, 'pmo')).toBe('assists');
		expect(involvementIn({ ...helped, after: 'します' }, 'pmo')).toBe('not');
	});
});

describe('the rules of one project', () => {
	it.each(['プロジェクト内における', '本プロジェクトの', '当案件の', 'プロジェクトの'])(
		'are named by 「%s…」',
		(words) => {
			expect(isWithinOneProject(words, '標準の策定')).toBe(true);
		}
	);

	it.each(['複数のプロジェクトの', '全社プロジェクトの', '組織の'])('not by 「%s…」', (words) => {
		expect(isWithinOneProject(words, '標準の策定')).toBe(false);
	});
});
