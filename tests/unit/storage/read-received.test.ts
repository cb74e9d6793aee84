import { describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { MAX_TEXT_LENGTH } from '$lib/storage/find-links';
import { newDraft } from '$lib/storage/new-draft';
import { MAX_FILE_SIZE } from '$lib/storage/read-import';
import { readReceivedFile, readReceivedText, type ReceivedItem } from '$lib/storage/read-received';
import { toAttempt, type Attempt } from '$lib/storage/records';
import { SCHEMA } from '$lib/storage/schema';
import { shareCode, shareFragment } from '$lib/storage/share-code';

const PM: Answers = { lead: 'team', accountability: 'once', stance: 'drive' };
const EARLIER: Answers = { lead: 'none', stance: 'drive' };
const LINK = `https://quiz.example/result/${shareFragment(PM)}`;

const attempt = (answers: Answers, day: string, plan: Attempt['plan'] = []): Attempt => ({
	...toAttempt({ ...newDraft(new Date(day)), answers }, new Date(day)),
	plan
});

const exported = (attempts: readonly Attempt[], drafts: readonly unknown[] = []) =>
	JSON.stringify({
		schema: SCHEMA,
		exportedFrom: 'pm-pmo-career-quiz',
		drafts,
		attempts,
		postings: [],
		unreadable: []
	});

const read = (name: string, ...content: BlobPart[]) => readReceivedFile(new File(content, name));
const problems = (items: readonly ReceivedItem[]) =>
	items.map((item) => (item.ok ? 'read' : item.problem.code));

test('a text has an item for each link, in its order', async () => {
	const items = await readReceivedText(`田中 ${LINK}\nhttps://quiz.example/result/\n${LINK}`);
	expect(items).toMatchObject([
		{ ok: true, line: 1, received: { name: '田中', key: shareCode(PM), plan: [] } },
		{ ok: false, line: 2, problem: { code: 'link-without-answers' } },
		{ ok: true, line: 3, received: { name: '' } }
	]);
	expect(items.every((item) => item.file === undefined)).toBe(true);
});

test('a text without a link, or too long to search, is told', async () => {
	expect(problems(await readReceivedText('Hello'))).toEqual(['no-link']);
	expect(await readReceivedText('x'.repeat(MAX_TEXT_LENGTH + 1))).toMatchObject([
		{ problem: { code: 'too-long', limit: MAX_TEXT_LENGTH } }
	]);
});

describe('an export', () => {
	const first = attempt(EARLIER, '2026-01-05T01:00:00.000Z');
	const second = attempt(PM, '2026-03-05T01:00:00.000Z', [{ item: 'lead:3', state: 'planned' }]);

	test('gives its newest attempt with the plan, and the one before it', async () => {
		const items = await read('鈴木.json', exported([first, second]));
		expect(items).toMatchObject([
			{
				ok: true,
				file: '鈴木.json',
				received: {
					name: '鈴木',
					key: second.id,
					answers: PM,
					finishedAt: second.finishedAt,
					plan: second.plan,
					before: { id: first.id }
				}
			}
		]);
	});

	test.each([
		'pm-pmo-career-check.json',
		'pm-pmo-career-check (2).json',
		'pm-pmo-career-check-3.json'
	])('%s names nobody, since every export is called so', async (name) => {
		expect(await read(name, exported([first]))).toMatchObject([{ received: { name: '' } }]);
	});

	test('without a finished check is told', async () => {
		const { skipped: _, ...draft } = { ...newDraft(new Date()), skipped: [] };
		expect(problems(await read('a.json', exported([], [{ ...draft, skipped: [] }])))).toEqual([
			'no-result'
		]);
	});

	test('in UTF-16, as Windows saves it, is read', async () => {
		const text = Buffer.from(`\ufeff${exported([first])}`, 'utf16le');
		expect(problems(await read('a.json', text))).toEqual(['read']);
	});
});

test.each([
	['a list in UTF-8', 'a.csv', `田中,${LINK}`, ['read']],
	['a mail', 'a.eml', `Subject: x\n\n${LINK}\n${LINK}`, ['read', 'read']],
	['a cut export', 'a.json', '{"schema":5', ['not-json']],
	['an export by another name', 'a.txt', '\n {"schema":5', ['not-json']],
	['deep JSON', 'a.json', '['.repeat(200_000), ['not-json']],
	[
		'JSON with a prototype',
		'a.json',
		'{"__proto__":{"exportedFrom":"pm-pmo-career-quiz"}}',
		['not-ours']
	],
	['an empty file', 'a.txt', '', ['no-link']],
	['a text without links', 'a.txt', 'Hello', ['no-link']]
])('%s', async (_, name, content, found) => {
	expect(problems(await read(name, content))).toEqual(found);
});

test('a list in Shift_JIS, as spreadsheets save it in Japan, has its names', async () => {
	const items = await read('a.csv', new Uint8Array([0x93, 0x63, 0x92, 0x86]), `,${LINK}`);
	expect(items).toMatchObject([{ received: { name: '田中' } }]);
});

test('a picture is no text', async () => {
	expect(problems(await read('a.png', new Uint8Array([0x89, 0x50, 0, 0xff])))).toEqual(['no-link']);
});

test('a huge file is refused before it is read', async () => {
	const file = new File(['{'], 'a.json');
	Object.defineProperty(file, 'size', { value: MAX_FILE_SIZE + 1 });
	file.arrayBuffer = () => Promise.reject(new Error('read'));
	expect(problems(await readReceivedFile(file))).toEqual(['too-large']);
});

test('a file that cannot be read, such as a folder, is told', async () => {
	const file = new File(['{'], 'a');
	file.slice = () => {
		throw new DOMException('', 'NotFoundError');
	};
	expect(problems(await readReceivedFile(file))).toEqual(['not-read']);
});
