/** Unknown addresses, questions and attempts: a page in the reader's language with links on. */
import { attemptOf, seed, stored } from './database';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, test } from './quiz';

/** Console messages of the browser and of Kit. */
const NOT_FOUND = /status of 404|Not found: \//;

for (const locale of LOCALES) {
	test(`unknown addresses and questions have a page that links to the quiz, in ${locale}`, async ({
		page,
		quiz,
		faults
	}) => {
		faults.allow(NOT_FOUND);
		for (const address of ['nonsense', 'quiz/nonsense', 'quiz/phase/nonsense', 'quiz/%E0%A4%A']) {
			const response = await page.goto(quiz.url(address, locale));
			expect(response?.status()).toBe(404);
			await expect(page.locator('main h1')).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page, 'a title').toHaveTitle(/.+/);
			await expect(page.locator(`main a[href="${quiz.url('', locale)}"]`)).toBeVisible();
			await quiz.follow(page.locator(`main a[href="${quiz.url('quiz', locale)}"]`));
			await quiz.isAt('phase', locale);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
		}
	});

	test(`without an attempt the result page links to the quiz, in ${locale}`, async ({
		page,
		quiz
	}) => {
		for (const search of ['', '?attempt=nope']) {
			await page.goto(quiz.url('result', locale) + search);
			const on = page.locator(`main a.button[href$="${quiz.url('quiz', locale)}"]`);
			await expect(on).toBeVisible();
			await expect(page.locator('main[data-role]')).toHaveCount(0);
			await quiz.follow(on);
			await quiz.isAt('phase', locale);
		}
	});

	test(`an unknown attempt links to the newest, in ${locale}`, async ({ page, quiz }) => {
		await seed(page, { attempts: [attemptOf('only', TEAM_LEAD.answers)] });
		await page.goto(`${quiz.url('result', locale)}?attempt=nope`);
		const on = page.locator(`main a.button[href$="${quiz.url('result', locale)}"]`);
		await expect(on).toBeVisible();
		await expect(page.locator('main[data-role]')).toHaveCount(0);
		await on.click();
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
		expect((await stored(page)).attempts).toHaveLength(1);
	});
}
