import { describe, expect, it } from 'vitest';
import { normalise } from '$lib/postings/normalise';
import { lines } from '$lib/postings/parts';
import { sentences } from '$lib/postings/sentences';

/** What stands in which part, as `part: words`. */
function parts(source: string): string[] {
	const normal = normalise(source);
	return Array.from(
		sentences(normal.text, lines(normal)),
		({ part, start, end }) => `${part}: ${normal.text.slice(start, end)}`
	);
}

describe('labels', () => {
	it('of mails stand in brackets, even in one line', () => {
		expect(parts('【案件名】PMO 【内容】進捗管理 【必須】PMO経験 【単価】80万')).toEqual([
			'title: pmo',
			'duties: 進捗管理',
			'requirements: pmo経験',
			'conditions: 80万'
		]);
	});

	it('of career sites fill a line', () => {
		expect(parts('PM\n■ 仕事内容\n予算の管理\n■ 応募資格\nPM経験')).toEqual([
			'title: pm',
			'duties: 予算の管理',
			'requirements: pm経験'
		]);
	});

	it('may be followed by a colon or a gap', () => {
		expect(parts('業務内容：議事録\n■期間　長期')).toEqual(['duties: 議事録', 'conditions: 長期']);
	});

	it('may be English', () => {
		expect(parts('Responsibilities\n- Book rooms\nRequirements:\n- Excel')).toEqual([
			'duties: - book rooms',
			'requirements: - excel'
		]);
	});

	it('may be cells of a table', () => {
		const row = '<tr><th>業務内容</th><td>議事録</td></tr><tr><th>給与</th><td>20万</td></tr>';
		expect(parts(row)).toEqual(['duties: 議事録', 'conditions: 20万']);
	});

	it('are not the items of a list', () => {
		expect(parts('【内容】\n・電話応対業務\n・議事録作成などの作業')).toEqual([
			'duties: ・電話応対業務',
			'duties: ・議事録作成などの作業'
		]);
	});
});

describe('sentences within the duties', () => {
	it.each(['PM経験者歓迎です。', '顧客折衝ができる方。', '予算管理の経験がある方は尚可。'])(
		'「%s」 asks for something',
		(sentence) => {
			expect(parts(`【内容】${sentence}`)[0]).toMatch(/^requirements/);
		}
	);

	it('that praise the company are no duties', () => {
		expect(parts('【内容】当社は全社標準の策定を支援してきました。')[0]).toMatch(/^about/);
	});
});
