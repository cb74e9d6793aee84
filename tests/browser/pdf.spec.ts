/** PDF files that are opened as postings. Each is made here. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
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

/** A PDF of these objects; the first is its catalog. */
function pdfOf(objects: readonly string[], trailer = ''): Buffer {
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, at) => {
		const offset = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, '0')} 00000 n \n`;
	});
	const size = objects.length + 1;
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
	const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
	return Buffer.from(file + table + end, 'latin1');
}

/** One page with this content, in the font F of the last object. */
const onePage = (content: string, ...others: readonly string[]) => [
	'<< /Type /Catalog /Pages 2 0 R >>',
	'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
	`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
		/Resources << /Font << /F ${4 + others.length} 0 R >> >> >>`,
	`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
	...others
];

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
	// 「会議室予約」 in Shift_JIS
	const pdf = pdfOf(
		onePage(
			'BT /F 20 Tf 50 700 Td <89ef8b638eba975c96f1> Tj ET',
			'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000 /FontDescriptor 6 0 R\n/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
			'<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
			'<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light-H /Encoding /90ms-RKSJ-H /DescendantFonts [5 0 R] >>'
		)
	);
	await page.goto(quiz.url('postings'));
	await open(page, pdf);
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
