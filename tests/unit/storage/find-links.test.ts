import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { findLinks, personName } from '$lib/storage/find-links';
import { shareCode } from '$lib/storage/share-code';
import { anyAnswers } from '../assessment/people';

const PM: Answers = { lead: 'team', accountability: 'once', scale: 'large', stance: 'drive' };
const OPERATOR: Answers = { phase: 'operations', risk: 'assisted', stance: 'beside' };
const linkOf = (answers: Answers, host = 'https://quiz.example/') =>
	`${host}result/#share=${shareCode(answers)}`;
const [ONE, TWO] = [linkOf(PM), linkOf(OPERATOR, 'https://quiz.example/career/en/')];

/** Names, and 'pm', 'operator' or the problem. */
async function found(text: string) {
	return (await findLinks(text)).map(({ line, name, reading }) => [
		line,
		name,
		!reading.ok
			? reading.problem
			: shareCode(reading.answers) === shareCode(PM)
				? 'pm'
				: shareCode(reading.answers) === shareCode(OPERATOR)
					? 'operator'
					: 'somebody else'
	]);
}

describe('links in a text', () => {
	test.each([
		['a row of a spreadsheet', `田中\t${ONE}`, '田中'],
		['a row with a number', `12\t田中 太郎\t${ONE}\t2026-05-01`, '田中 太郎'],
		['a row whose name comes behind', `${ONE}\t田中`, '田中'],
		['a list', `Tanaka, ${ONE}`, 'Tanaka'],
		['a name with a comma', `"Tanaka, Taro",${ONE}`, 'Tanaka, Taro'],
		['a column between name and link', `佐藤 健\t開発部\t${ONE}`, '佐藤 健'],
		['an e-mail address between', `佐藤 健,sato@example.com,${ONE}`, '佐藤 健'],
		['an e-mail address alone', `1\tsato@example.com\t${ONE}`, 'sato@example.com'],
		['a number and a date before', `E001\t5/1/2026 10:00 AM\t佐藤 健\t${ONE}`, '佐藤 健'],
		['a remark between', `佐藤 健\t面談済み。次は6月！\t${ONE}`, '佐藤 健'],
		['columns behind', `${ONE}\tsato@example.com\t佐藤 健\t開発部`, '佐藤 健'],
		['a comma in a row of a spreadsheet', `Sato, Ken\t${ONE}`, 'Sato, Ken'],
		['quotes in a quoted cell', `"Sato ""Ken"" K.",Sales,${ONE}`, 'Sato "Ken" K.'],
		['quotes in a row of a spreadsheet', `Sato "Ken" K.\tSales\t${ONE}`, 'Sato "Ken" K.'],
		['a greeting and a sentence', `佐藤です、結果が出ました。${ONE}`, ''],
		['a colon', `- 佐藤（営業）：${ONE}`, '佐藤（営業）'],
		['brackets', `佐藤（${ONE}）`, '佐藤'],
		['a quoted mail', `>> Tanaka: <${ONE}>`, 'Tanaka'],
		['Markdown', `* [Tanaka](${ONE})`, 'Tanaka'],
		['a sentence', `結果が出ました。こちらです ${ONE}`, ''],
		[
			'a long sentence',
			`Hello, this is what came out of it when I took the check today ${ONE}`,
			''
		],
		['nothing else', ONE, ''],
		['no protocol', `田中 quiz.example/career/result/#share=${shareCode(PM)}`, '田中'],
		['a fragment alone', `田中\t#share=${shareCode(PM)}`, '田中'],
		['a bare code', `田中\t${shareCode(PM)}`, '田中'],
		['a bare code behind a sign', `田中\t#${shareCode(PM)}`, '田中'],
		['controls that turn the line round', `\u202e田\u2066中\t${ONE}`, '田中'],
		['a formula', `=HYPERLINK(1)\t${ONE}`, '=HYPERLINK(1)'],
		['markup', `<b>田中</b>\t${ONE}`, '<b>田中</b>']
	])('%s', async (_, text, name) => {
		expect(await found(text)).toEqual([[1, name, 'pm']]);
	});

	test('several on one line have the name before them, or all the one behind', async () => {
		expect(await found(`A, ${ONE}, B, ${TWO}`)).toEqual([
			[1, 'A', 'pm'],
			[1, 'B', 'operator']
		]);
		expect(await found(`${ONE}, A, ${TWO}, B`)).toEqual([
			[1, 'A', 'pm'],
			[1, 'B', 'operator']
		]);
	});

	test.each([
		['behind', '佐藤\t開発部', '鈴木\t開発部'],
		['before', '開発部\t佐藤', '開発部\t鈴木']
	])('people of one department, which stands %s their names, keep these', async (_, one, two) => {
		expect(await found(`${one}\t${ONE}\n${two}\t${TWO}`)).toEqual([
			[1, '佐藤', 'pm'],
			[2, '鈴木', 'operator']
		]);
	});

	test('a whole mail with a second link', async () => {
		const text = `Subject: results\r\n\r\nPlease see https://other.example/page#top first.\r\nTanaka ${ONE}\r\n\r\n${TWO}\r\n-- \r\nhttps://www.example/`;
		expect(await found(text)).toEqual([
			[4, 'Tanaka', 'pm'],
			[6, '', 'operator']
		]);
	});

	const code = shareCode(PM);
	test.each([
		['escaped once', `https://safe.example/?url=${encodeURIComponent(ONE)}&data=05.7C01`],
		['escaped twice', `https://safe.example/?url=${encodeURIComponent(encodeURIComponent(ONE))}`],
		['as the source of a mail', ONE.replace('=', '=3D')],
		['in full-width letters', `＃ｓｈａｒｅ＝${code.replace('.', '．')}`],
		['with text right behind', `${ONE}を見てください`],
		['without the name of the code', ONE.replace('share=', '')],
		['broken within the code', ONE.slice(0, -6) + '=\r\n> ' + ONE.slice(-6)],
		['broken before the code', ONE.replace('=', '=\r\n')],
		['broken before the code, in a quoted mail', ONE.replace('=', '=\r\n> > ')],
		['broken before the code, as the source of a mail', ONE.replace('=', '=3D=\r\n')],
		['broken before the fragment', ONE.replace('#', '\r\n#')],
		['within another query', `https://safe.example/?url=${ONE}`]
	])('%s', async (_, text) => {
		expect((await found(text)).map(([, , answers]) => answers)).toEqual(['pm']);
	});

	test.each([
		['cut', ONE.slice(0, -3), 'damaged'],
		['cut in the name of the code', ONE.slice(0, ONE.indexOf('#') + 4), 'damaged'],
		['without its fragment', 'https://quiz.example/result/', 'without-answers'],
		[
			'of an attempt on the own device',
			'https://quiz.example/result/?attempt=1f',
			'without-answers'
		],
		['of a later version', `https://quiz.example/result/#share=9.${'A'.repeat(30)}`, 'newer'],
		[
			'a bare code with another letter',
			code.slice(0, -1) + (code.endsWith('x') ? 'y' : 'x'),
			'damaged'
		]
	])('a link that is %s is told', async (_, link, problem) => {
		const links = await found(`田中\t${link}\n佐藤\t${TWO}`);
		expect(links).toEqual([
			[1, '田中', problem],
			[2, '佐藤', 'operator']
		]);
	});

	test('a text without any has none', async () => {
		for (const text of ['', '\n\n', 'Version 2.0 of quiz.example 3.14159265358979', '#share', '2.'])
			expect(await found(text)).toEqual([]);
	});

	test('of any answers are found in any text around', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyAnswers,
				fc.string({ unit: 'binary', maxLength: 30 }),
				fc.string({ unit: 'binary', maxLength: 30 }),
				async (answers, before, after) => {
					const links = await findLinks(`${before} ${linkOf(answers)} ${after}`);
					const code = shareCode(answers);
					expect(
						links.some(({ reading }) => reading.ok && shareCode(reading.answers) === code)
					).toBe(true);
				}
			)
		);
	});
});

test('long hostile lines take no longer than others', async () => {
	const hostile = [
		'#share=',
		'https://',
		'%25',
		'"',
		'#share=2.',
		'1.aaaaaaaaaaaaaaaaaaaaaaaaa',
		'/',
		'\u202e'
	];
	for (const part of hostile) await findLinks(part.repeat(200_000 / part.length));
}, 20_000);

test('a name is one line without controls', () => {
	expect(personName(' \u202eTa\nna\tka\u0000 ')).toBe('Ta na ka');
	expect(personName('𠮷'.repeat(200)).length).toBeLessThanOrEqual(100);
});
