/** Files of records as unusual as the schemas allow are imported, and every page shows them. */
import fc from 'fast-check';
import { readImport } from '$lib/storage/read-import';
import { extremeFile } from '../unit/untrusted-input/extreme';
import { stored } from './database';
import { expect, LOCALES, PAGES, test } from './quiz';

const SHOWN = PAGES.filter((page) => !page.startsWith('quiz/') || page === 'quiz/review');

for (const [at, most] of [1, 3, 60].entries())
	test(`every page shows an imported file of up to ${most} attempts`, async ({ page, quiz }) => {
		test.slow();
		const [file] = fc.sample(
			extremeFile(most).filter(
				({ drafts, attempts, postings }) => drafts.length * attempts.length * postings.length > 0
			),
			{ seed: 19 + at, numRuns: 1 }
		);
		const text = JSON.stringify(file);
		expect(await readImport(text)).toMatchObject({ ok: true });
		await page.goto(quiz.url('history'));
		await page.locator('input[type="file"]').setInputFiles({
			name: 'export.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
		await expect(page.locator('[data-import="done"] p').first()).toBeVisible();
		const { attempts, postings } = await stored(page);
		const results = attempts.slice(0, 3).map(({ id }) => `result/?attempt=${String(id)}`);

		const locale = LOCALES[at % LOCALES.length]!;
		for (const each of [...SHOWN, ...results]) {
			await page.goto(quiz.url(each, locale).replace(/\/\?(.*)\/$/, '/?$1'));
			await expect(page.locator('main h1').first()).toBeVisible();
			const { pathname } = new URL(page.url());
			if (pathname.includes('/quiz/')) await quiz.isAlive();
			if (pathname.endsWith('/history/'))
				await expect(page.locator('[data-attempt]')).toHaveCount(Math.min(50, attempts.length));
			if (pathname.endsWith('/postings/'))
				await expect(page.locator('[data-looks-like]')).toHaveCount(postings.length);
			if (pathname.endsWith('/result/')) await quiz.allChapters();
			await expect(page.locator('[data-error]')).toHaveCount(0);
		}
	});
