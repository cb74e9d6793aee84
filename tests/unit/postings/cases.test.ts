import { describe, expect, it } from 'vitest';
import { casesIn, casesInBatches } from '$lib/postings/cases';
import { normalise, spanInSource } from '$lib/postings/normalise';
import { postings } from './labelled-postings';

const textsOf = (source: string) => casesIn(normalise(source)).map(({ normal }) => normal.text);
const count = (source: string) => textsOf(source).length;

const OFFICE = '会議室の予約と備品の発注、議事録の作成をお願いします。';
const RULES = '全社の標準を定め、各プロジェクトの計画を審査していただきます。';

describe('cases in one text', () => {
	it.each([
		['titles', `【案件名】PMO補助\n【内容】${OFFICE}\n【案件名】PMO\n【内容】${RULES}`],
		[
			'titles of flattened text',
			`【案件名】PMO補助 【内容】${OFFICE} 【案件名】PMO 【内容】${RULES}`
		],
		[
			'titles without duties',
			`職種：PMO補助\n${OFFICE}\n単価：45万円\n職種：PMO\n${RULES}\n単価：120万円`
		],
		['numbers', `案件1\n${OFFICE}\n\n案件2\n${RULES}`],
		['numbers in circles', `■案件①\u3000PMO補助\n${OFFICE}\n■案件②\u3000PMO\n${RULES}`],
		['numbers in English', `No.1 ${OFFICE}\nNo.2 ${RULES}`],
		['numbers in brackets', `【1】PMO補助\n${OFFICE}\n45万円\n【2】PMO\n${RULES}\n120万円`],
		['dashes', `PMO補助\n${OFFICE}\n----------\n全社PMO\n${RULES}`],
		['equals signs', `PMO補助\n業務内容：${OFFICE}\n＝＝＝＝＝＝\n全社PMO\n業務内容：${RULES}`],
		['asterisks', `PMO補助\n${OFFICE}\n********\n【職種】全社PMO\n${RULES}`],
		['lines', `PMO補助\n${OFFICE}\n―――――――\n全社PMO\n${RULES}`],
		['three dashes', `PMO補助\n${OFFICE}\n---\n全社PMO\n${RULES}`],
		[
			'a sentence that seeks somebody',
			`PMO補助の募集です。${OFFICE}\n\n全社のPMOを探しています。${RULES}`
		],
		['a name after an empty line', `PMO補助\n${OFFICE}\n\n全社PMO\n${RULES}`],
		[
			'a name after the conditions',
			`PMO補助（保険）\n${OFFICE}\n45万円\u3000豊洲\u3000長期\n全社PMO（製造）\n${RULES}\n120万円\u3000大手町`
		]
	])('are told apart by %s', (_, source) => {
		expect(count(source)).toBe(2);
	});

	it('are the rows of a table', () => {
		const rows = ['PMO補助　保険　会議室の予約　45万円', '全社PMO　製造　標準化と審査　120万円'];
		const list = ['案件の一覧です。', ...rows, 'PM　流通　予算の管理と折衝　110万円'].join('\n');
		expect(count(list)).toBe(3);
	});

	it('have their own lines and titles, which lead to the whole text', () => {
		const source = `【案件名】PMO補助\n【内容】${OFFICE}\n【案件名】全社PMO\n【内容】${RULES}`;
		const [, second] = casesIn(normalise(source));
		const { normal, title, lines } = second!;
		const { start, end } = spanInSource(normal, title!.start, title!.end);
		expect(source.slice(start, end).trim()).toBe('全社PMO');
		expect(lines.map(({ section }) => section)).toEqual(['title', 'duties']);
	});

	it('are thirty at most', () => {
		expect(count(`案件1\n${OFFICE}\n`.repeat(40))).toBe(30);
	});

	it('are found in batches', () => {
		const steps = casesInBatches(normalise('PMO\n\n'.repeat(10_000)));
		let batches = 0;
		for (let step = steps.next(); !step.done; step = steps.next()) batches++;
		expect(batches).toBeGreaterThan(20);
	});
});

describe('a single case', () => {
	const SEVERAL = ['mailing-list-of-many-cases'];
	const all = postings.filter(({ id }) => !SEVERAL.includes(id));

	it.each<[string, (text: string) => string]>([
		['as it is', (text) => text],
		['on one line', (text) => text.replace(/\n+/g, ' ')],
		['with an empty line after each line', (text) => text.replace(/\n+/g, '\n\n')]
	])('is every posting of the sets, %s', (_, changed) => {
		const cut = all.filter(({ text }) => count(changed(text)) > 1);
		expect(cut.map(({ id }) => id)).toEqual([]);
	});

	it.each([
		['no text', ''],
		[
			'numbered headings',
			'【1】業務内容\n' + OFFICE + '\n【2】応募資格\n経験不問です。未経験の方も歓迎します。'
		],
		['numbered duties', `業務内容\n[1] ${OFFICE}\n[2] ${OFFICE}`],
		[
			'dashes around its headings',
			`PMO補助\n-----\n業務内容\n-----\n${OFFICE}\n-----\n応募資格\n経験不問`
		],
		[
			'a greeting before dashes',
			`お世話になっております。案件をご紹介します。\n-----\nPMO補助\n${OFFICE}`
		],
		['a team in its second paragraph', `PMO補助\n業務内容：${OFFICE}\n\nPMOチーム\n${RULES}`]
	])('has %s', (_, source) => {
		expect(count(source)).toBe(1);
	});
});

describe('the furniture of a page', () => {
	const POSTING = `PMO補助\n業務内容\n${OFFICE}`;

	it.each([
		'ログイン',
		'ログイン　会員登録　お気に入り',
		'ホーム ＞ 求人検索 ＞ 応募する',
		'プライバシーポリシー | 利用規約 | お問い合わせ',
		'Copyright 2024 Example Inc.',
		'© Example',
		'All Rights Reserved.',
		'Apply now'
	])('is left out: %s', (line) => {
		expect(textsOf(`${POSTING}\n${line}`).join('').trim()).toBe(normalise(POSTING).text);
		expect(textsOf(`${line}\n${POSTING}`).join('').trim()).toBe(normalise(POSTING).text);
	});

	it.each([
		'■関連する求人',
		'この求人を見た人はこんな求人も見ています',
		'類似案件',
		'あなたにおすすめの求人',
		'Similar jobs'
	])('is everything after: %s', (heading) => {
		const others = `${heading}\n全社PMO\n${RULES}\n業務内容\n${RULES}`;
		expect(textsOf(`${POSTING}\n${others}`).join('').trim()).toBe(normalise(POSTING).text);
	});

	it('ends at the posting where it stands before it', () => {
		const [text] = textsOf(`求人サイト\n関連する求人\n全社PMO\n仕事内容\n${OFFICE}`);
		expect(text).toContain('仕事内容');
		expect(text).not.toContain('全社pmo');
	});

	it.each([
		'おすすめ案件のご紹介です。',
		'応募するには面談が必要です。',
		'(c)各種会議の準備',
		'検索機能の開発'
	])('is not: %s', (line) => {
		expect(textsOf(`${line}\n${POSTING}`)[0]).toContain(normalise(line).text);
	});
});
