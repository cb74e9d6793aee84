/** Measures the judge on labelled texts: how the figures come about, and what a line may hold. */
import { describe, expect, it } from 'vitest';
import {
	judged,
	labelledTexts,
	measured,
	report,
	type JudgedText
} from '../../../scripts/posting/measure';

const line = (fields: object) => JSON.stringify({ id: 'a', text: 'text', label: 'pm', ...fields });

describe('a line', () => {
	it('is read with its labels as kinds, and the title as the first line', () => {
		const lines = [
			line({ label: 'true_pmo', near: 'unclear', title: 'A title' }),
			'',
			line({ title: 'text', near: '' })
		];
		expect(labelledTexts(lines.join('\n'))).toEqual([
			{ id: 'a', text: 'A title\ntext', label: 'true-pmo', near: 'cannot-tell' },
			{ id: 'a', text: 'text', label: 'pm', near: undefined }
		]);
	});

	it.each([
		['no JSON', '{'],
		['another label', line({ label: 'pmo' })],
		['no text', line({ text: '' })],
		['a number as text', line({ text: 1 })]
	])('with %s is refused by its number', (_, bad) => {
		expect(() => labelledTexts(`${line({})}\n${bad}`)).toThrow(/^line 2: /);
	});
});

describe('the figures', () => {
	const text = (rest: Partial<JudgedText>): JudgedText => ({
		id: 'a',
		text: '',
		label: 'pm',
		verdict: 'pm',
		closest: 'pm',
		...rest
	});
	const untold = { verdict: 'cannot-tell' } as const;
	const texts = [
		text({}),
		text({ id: 'wrong', verdict: 'pso', closest: 'pso' }),
		text({ ...untold }),
		text({ ...untold, closest: 'support-pmo', near: 'support-pmo' }),
		text({ ...untold, closest: 'true-pmo' }),
		text({ id: 'bold', label: 'cannot-tell' }),
		text({ ...untold, label: 'cannot-tell', closest: 'cannot-tell' })
	];

	it('count verdicts, leanings and what is dangerous', () => {
		expect(measured(texts)).toMatchObject({
			precision: 1 / 2,
			coverage: 2 / 5,
			closest: 3 / 5,
			dangerous: ['wrong'],
			overconfident: ['bold'],
			confusion: { pm: { pm: 1, pso: 1, 'cannot-tell': 3 } }
		});
	});

	it('are 1 where there is nothing to be right about', () => {
		expect(measured([])).toMatchObject({ precision: 1, coverage: 1, closest: 1 });
	});

	it('are reported with the texts that are not as labelled', () => {
		expect(report(texts)).toContain('7 texts: precision 0.50, coverage 0.40');
		expect(report(texts)).toContain('wrong: pm, judged pso, closest to pso');
		expect(report([text({})])).not.toContain('judged');
	});
});

it('a text of several cases has a verdict where they agree', () => {
	const office = '【案件名】PMO事務\n【内容】会議室の予約、電話対応、経費の精算、備品の発注\n';
	const rules =
		'【案件名】PMO\n【内容】複数プロジェクトを横断した審査、管理標準の策定、経営層への報告\n';
	const of = (text: string) => judged([{ id: 'a', text, label: 'pso' }])[0];
	expect(of(office + office)).toMatchObject({ verdict: 'pso', closest: 'pso' });
	expect(of(office + rules)).toMatchObject({ verdict: 'cannot-tell', closest: 'cannot-tell' });
});
