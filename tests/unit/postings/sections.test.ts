import { describe, expect, it } from 'vitest';
import { normalise } from '$lib/postings/normalise';
import { lines } from '$lib/postings/sections';
import { clauseEnds, sentences } from '$lib/postings/sentences';

/** Each sentence with its section, as `section: words`. */
function sectionsOf(source: string): string[] {
	const normal = normalise(source);
	return Array.from(
		sentences(normal.text, lines(normal)),
		({ section, start, end }) => `${section}: ${normal.text.slice(start, end)}`
	);
}

describe('labels', () => {
	it('of mails are in brackets, even within a line', () => {
		expect(sectionsOf('【案件名】PMO 【内容】進捗管理 【必須】PMO経験 【単価】80万')).toEqual([
			'title: pmo',
			'duties: 進捗管理',
			'requirements: pmo経験',
			'conditions: 80万'
		]);
	});

	it('of career sites fill a line', () => {
		expect(sectionsOf('PM\n■ 仕事内容\n予算の管理\n■ 応募資格\nPM経験')).toEqual([
			'title: pm',
			'duties: 予算の管理',
			'requirements: pm経験'
		]);
	});

	it('may be followed by a colon or a gap', () => {
		expect(sectionsOf('業務内容：議事録\n■期間　長期')).toEqual([
			'duties: 議事録',
			'conditions: 長期'
		]);
	});

	it('may be English', () => {
		expect(sectionsOf('Responsibilities\n- Book rooms\nRequirements:\n- Excel')).toEqual([
			'duties: - book rooms',
			'requirements: - excel'
		]);
	});

	it('may be cells of a table', () => {
		const row = '<tr><th>業務内容</th><td>議事録</td></tr><tr><th>給与</th><td>20万</td></tr>';
		expect(sectionsOf(row)).toEqual(['duties: 議事録', 'conditions: 20万']);
	});

	it('are not the items of a list', () => {
		expect(sectionsOf('【内容】\n・電話応対業務\n・議事録作成などの作業')).toEqual([
			'duties: ・電話応対業務',
			'duties: ・議事録作成などの作業'
		]);
	});
});

describe('a title', () => {
	it('is the first line if it is short and not a sentence', () => {
		expect(sectionsOf('PMの募集\n予算の管理')).toEqual(['title: pmの募集', 'lead: 予算の管理']);
		expect(sectionsOf('PMを募集します。\n予算の管理')[0]).toBe('lead: pmを募集します。');
		expect(sectionsOf(`${'あ'.repeat(60)}\n・管理`)[0]).toMatch(/^title/);
		expect(sectionsOf(`${'あ'.repeat(61)}\n・管理`)[0]).toMatch(/^lead/);
		expect(sectionsOf('PMの募集')).toEqual(['lead: pmの募集']);
		expect(sectionsOf('')).toEqual([]);
	});

	it('is one sentence of one line; prose follows', () => {
		expect(sectionsOf('【案件名】PMO。予算の管理。\n議事録')).toEqual([
			'title: pmo。',
			'lead: 予算の管理。',
			'lead: 議事録'
		]);
		expect(sectionsOf('【案件名】PMO。')).toEqual(['title: pmo。']);
		expect(sectionsOf('Title: PMO. Keep minutes')).toEqual(['title:  pmo. ', 'lead: keep minutes']);
		expect(sectionsOf('Title: PMO.NET')).toEqual(['title:  pmo.net']);
	});
});

describe('not a label is', () => {
	it.each([
		['a colon after a comma', '予算、期間：応相談'],
		['a sentence', '業務内容は、予算です'],
		['a bullet', '・業務内容'],
		['a bare ending', '現場の業務']
	])('%s', (_, line) => {
		expect(
			sectionsOf(`【必須】経験\n${line}`).every((section) => section.startsWith('requirements'))
		).toBe(true);
	});

	it('a decoration or bullet within the line', () => {
		expect(sectionsOf('【必須】経験\n現場■の業務')[1]).toMatch(/^requirements/);
		expect(sectionsOf('【必須】経験\nPM・業務')[1]).toMatch(/^requirements/);
		expect(sectionsOf('【必須】経験\n業務内容・')).toEqual(['requirements: 経験']);
	});

	it('a line longer than eighty letters', () => {
		const long = (length: number) => `■${'あ'.repeat(length - 3)}業務`;
		expect(sectionsOf(`【必須】経験\n${long(81)}`)[1]).toMatch(/^requirements/);
	});
});

describe('a label by its ending', () => {
	it('opens a section if it is decorated or ends in a colon, and is content itself', () => {
		expect(sectionsOf('■現場の業務\n予約')).toEqual(['duties: ■現場の業務', 'duties: 予約']);
		expect(sectionsOf('現場の業務：\n予約')).toEqual(['duties: 現場の業務:', 'duties: 予約']);
		expect(sectionsOf('【必須】経験\n:現場の業務\n予約')[2]).toMatch(/^requirements/);
	});
});

describe('a label and its gap', () => {
	it.each([
		['期間　　長期', 'conditions: 長期'],
		['■期間 長期', 'conditions: 長期'],
		['期間/長期', 'conditions: /長期'],
		['採用人数についての　　備考', undefined],
		['■入社後のキャリアパス 昇進', undefined]
	])('「%s」', (line, expected) => {
		const [, second] = sectionsOf(`【内容】管理\n${line}`);
		if (expected) expect(second).toBe(expected);
		else expect(second).toBeDefined();
	});

	it('may be of several words', () => {
		expect(sectionsOf('【必須】経験\nwhat we offer\u3000\u3000予約')[1]).toBe('conditions: 予約');
	});
});

describe('a sentence', () => {
	it('is no longer than four hundred letters, a line no longer than four thousand', () => {
		expect(sectionsOf('あ'.repeat(800)).map(({ length }) => length - 'lead: '.length)).toEqual([
			400, 400
		]);
		const normal = normalise('あ'.repeat(8000));
		expect(lines(normal).map(({ start, end }) => end - start)).toEqual([4000, 4000]);
	});
});

describe('clauses', () => {
	const cut = (sentence: string) => {
		const ends = clauseEnds(sentence);
		return ends.map((end, at) => sentence.slice(ends[at - 1] ?? 0, end));
	};

	it.each([
		'予算を管理し、|議事録を作る',
		'議事録のほか、|予約',
		'議事録だけでなく|予約',
		'議事録だけではなく|予約',
		'議事録のみならず|予約',
		'議事録ではなく|予約',
		'議事録に加え|予約',
		'議事録に加えて|予約',
		'予算を行い|支援',
		'予算を適切に行い|支援',
		'予算を管理しつつ|予約',
		'minutes; |rooms'.replace('; |', ';| '),
		'no minutes but| rooms'
	])('「%s」', (marked) => {
		expect(cut(marked.replace('|', ''))).toEqual(marked.split('|'));
	});

	it.each(['予算、課題の管理', '予算を、行い支援', '予算を行いました', '予算と行い支援'])(
		'none in 「%s」',
		(sentence) => {
			expect(cut(sentence)).toEqual([sentence]);
		}
	);
});

describe('sentences within the overview and the lead', () => {
	it('may be requirements, too', () => {
		expect(sectionsOf('【概要】PM経験者歓迎です。')[0]).toMatch(/^requirements/);
		expect(sectionsOf('PM経験者歓迎です。')[0]).toMatch(/^requirements/);
	});
});

describe('sentences within the duties', () => {
	it.each([
		'経験をお持ちの人',
		'経験ある人',
		'経験3年以上',
		'経験10年以上',
		'経験年以上',
		'意欲のある方',
		'意欲のある方を',
		'出来る方'
	])('「%s」 is a requirement, too', (sentence) => {
		expect(sectionsOf(`【内容】${sentence}`)[0]).toMatch(/^requirements/);
	});

	it.each(['困っている方を探し', '担当の方々', '経験豊か年以上'])(
		'「%s」 is a duty',
		(sentence) => {
			expect(sectionsOf(`【内容】${sentence}`)[0]).toMatch(/^duties/);
		}
	);

	it.each([
		'将来は部長',
		'将来的には部長',
		'身につきます',
		'身につけます',
		'活躍しています',
		'活躍しており'
	])('「%s」 is advertising', (sentence) => {
		expect(sectionsOf(`【内容】${sentence}`)[0]).toMatch(/^about/);
	});

	it.each([
		'将来の計画',
		'身につまされる',
		'将来は予算をお任せ',
		'将来は頂く',
		'将来は頂きます',
		'議事録、当社は顧客'
	])('「%s」 is a duty', (sentence) => {
		expect(sectionsOf(`【内容】${sentence}`)[0]).toMatch(/^duties/);
	});

	it.each(['PM経験者歓迎です。', '顧客折衝ができる方。', '予算管理の経験がある方は尚可。'])(
		'「%s」 is a requirement',
		(sentence) => {
			expect(sectionsOf(`【内容】${sentence}`)[0]).toMatch(/^requirements/);
		}
	);

	it('that praise the company are not duties', () => {
		expect(sectionsOf('【内容】当社は全社標準の策定を支援してきました。')[0]).toMatch(/^about/);
	});
});
