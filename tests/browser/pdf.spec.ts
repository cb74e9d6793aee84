/** PDF files that are opened as postings. Each is made here. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { onePage, pdfOf, WITHOUT_FONT } from '../pdf-file';
import { expect, test } from './quiz';

const POSTING = `<h1>PMO補助</h1>
	<table>
		<tr><td style="width: 10em">業務内容</td><td>会議室の予約、電話の応対、備品の発注</td></tr>
		<tr><td>必須スキル</td><td>表計算ソフトの操作</td></tr>
	</table>`;

const field = (page: Page) => page.getByRole('textbox');
const problem = (page: Page) => page.locator('#posting-problem');

async function open(page: Page, buffer: Buffer): Promise<void> {
	const file = page.locator('main input[type="file"]');
	// Before hydration nobody listens to the input.
	await expect(async () => {
		await file.setInputFiles({ name: 'posting.pdf', mimeType: 'application/pdf', buffer });
		const outcome = page.locator('#posting-problem:not(:empty), [data-kind]').first();
		await expect(outcome).toBeVisible({ timeout: 3000 });
	}).toPass();
}

async function printed(context: BrowserContext, html: string): Promise<Buffer> {
	const page = await context.newPage();
	await page.setContent(html);
	const pdf = await page.pdf();
	await page.close();
	return pdf;
}

test('a PDF is read page by page, and the rows of its table stay rows', async ({
	page,
	context,
	quiz
}) => {
	const second = '<p style="break-before: page">単価：45万円</p>';
	const pdf = await printed(context, POSTING + second);
	await page.goto(quiz.url('postings'));
	await open(page, pdf);
	await expect(page.locator('main [data-kind]')).toHaveAttribute('data-kind', 'pso');
	expect((await field(page).inputValue()).trim().split(/\n+/)).toEqual([
		'PMO補助',
		'業務内容\t会議室の予約、電話の応対、備品の発注',
		'必須スキル\t表計算ソフトの操作',
		'単価：45万円'
	]);
});

test('a PDF without its fonts is read by the tables of their encodings', async ({ page, quiz }) => {
	await page.goto(quiz.url('postings'));
	await open(page, WITHOUT_FONT);
	await expect(field(page)).toHaveValue(/^会議室予約\s*$/);
});

test('a scanned, an encrypted and a broken PDF are each said to be one', async ({
	page,
	context,
	quiz
}) => {
	const picture = await context.newPage();
	const png = (await picture.screenshot()).toString('base64');
	await picture.close();
	const files = {
		scanned: await printed(context, `<img src="data:image/png;base64,${png}">`),
		encrypted: pdfOf(
			onePage('BT /F 20 Tf (PMO) Tj ET', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
			`/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'12'.repeat(32)}> /U <${'34'.repeat(32)}> >>
				/ID [<${'56'.repeat(16)}> <${'56'.repeat(16)}>]`
		),
		broken: Buffer.from(`%PDF-1.7\n${'broken '.repeat(100)}`)
	};
	const sentences = new Set<string>();
	for (const file of Object.values(files)) {
		await page.goto(quiz.url('postings'));
		await open(page, file);
		sentences.add(await problem(page).innerText());
		await expect(field(page)).toHaveValue('');
	}
	expect(sentences.size).toBe(3);
});

test('without the network the reader cannot be loaded, and the page says so', async ({
	page,
	context,
	quiz,
	faults
}) => {
	faults.allow(/ERR_FAILED/);
	const pdf = await printed(context, POSTING);
	await context.route(/pdf\.worker/, (route) => route.abort());
	await page.goto(quiz.url('postings'));
	await open(page, pdf);
	await expect(problem(page)).not.toBeEmpty();
	await context.unroute(/pdf\.worker/);
	await open(page, pdf);
	await expect(problem(page)).toBeEmpty();
});

test('the reader runs without what the oldest browsers lack', async ({ page, context, quiz }) => {
	const LATER = [
		'Promise.withResolvers',
		'Promise.try',
		'Object.groupBy',
		'Map.groupBy',
		'Array.fromAsync',
		'URL.canParse',
		'URL.parse',
		'AbortSignal.any',
		'RegExp.escape',
		'Set.prototype.union',
		'Set.prototype.isSubsetOf',
		'Uint8Array.fromBase64',
		'Uint8Array.prototype.toHex',
		'ArrayBuffer.prototype.transfer',
		'Math.sumPrecise',
		'Map.prototype.getOrInsert',
		'Map.prototype.getOrInsertComputed'
	];
	await context.route(/pdf\.worker/, async (route) => {
		const response = await route.fetch();
		const deleted = LATER.map((name) => `delete ${name};`).join('');
		const helpers = `for (const key of Reflect.ownKeys(Iterator.prototype))
			if (key !== Symbol.iterator) delete Iterator.prototype[key];
			delete globalThis.Iterator;`;
		await route.fulfill({ response, body: deleted + helpers + (await response.text()) });
	});
	const pdf = await printed(context, POSTING);
	await page.goto(quiz.url('postings'));
	await open(page, pdf);
	await expect(field(page)).toHaveValue(/業務内容\t会議室の予約/);
});

test('only who opens a PDF loads its reader', () => {
	const worker = readFileSync('build/service-worker.js', 'utf8');
	expect(worker).toContain('judge.worker');
	expect(worker).not.toMatch(/pdf\.worker|bcmap/);
});
