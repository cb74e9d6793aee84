/** Files within another app, whose browser saves none. */
import type { Page } from '@playwright/test';
import { attemptOf, seed } from './database';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, test, type Locale, type Quiz } from './quiz';

test.use({
	userAgent:
		'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 Line/14.9.0/IAB'
});

const dialog = (page: Page, name: string) => page.locator(`dialog[open][data-file="${name}"]`);

async function open(page: Page, quiz: Quiz, locale: Locale = 'ja'): Promise<void> {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result', locale));
	await quiz.chapter('save');
}

for (const locale of LOCALES)
	test(`a file is offered as a text to copy, and a picture in another browser, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const downloads: unknown[] = [];
		page.on('download', (download) => downloads.push(download));
		await open(page, quiz, locale);
		const everything = page.locator('[data-export="everything"] button');
		await everything.click();
		const records = dialog(page, 'pm-pmo-career-check.json');
		await expect(records.locator('h2')).toBeFocused();
		const { attempts } = JSON.parse(await records.locator('textarea').inputValue()) as {
			attempts: unknown[];
		};
		expect(attempts).toMatchObject([{ answers: TEAM_LEAD.answers }]);
		await records.locator('textarea + * + .actions button').click();
		await expect(records.locator('[role="status"]')).not.toBeEmpty();
		await records.locator('form button').click();
		await expect(page.locator('dialog[data-file]')).toHaveCount(0);
		await expect(everything).toBeFocused();

		await page.locator('[data-export="picture"] button').first().click();
		const picture = dialog(page, 'pm-pmo-result.png');
		await expect(picture.locator('textarea')).toHaveCount(0);
		await expect(picture.locator('p')).toHaveCount(2);
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog[data-file]')).toHaveCount(0);
		expect(downloads).toEqual([]);
	});

test('a file is handed to another app where the device can', async ({ page, quiz }) => {
	await page.addInitScript(() => {
		const results = [new DOMException('thought better of it', 'AbortError'), undefined];
		Object.assign(navigator, {
			canShare: ({ files = [] }: ShareData) => files[0]?.name === 'pm-pmo-plan.ics',
			share: ({ files = [] }: ShareData) => {
				Object.assign(window, { sent: files[0]?.type });
				const result = results.shift();
				return result ? Promise.reject(result) : Promise.resolve();
			}
		});
	});
	await open(page, quiz);
	await page.locator('[data-export="calendar"] button').click();
	const plan = dialog(page, 'pm-pmo-plan.ics');
	await plan.locator('button').first().click();
	await expect.poll(() => page.evaluate('window.sent')).toBe('text/calendar');
	await plan.locator('button').first().click();
	await expect(plan).toHaveCount(0);
});

test('a file is offered on every page that saves one', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	for (const place of ['history', 'privacy']) {
		await page.goto(quiz.url(place));
		await page.locator('main button', { hasText: 'JSON' }).click();
		await expect(dialog(page, 'pm-pmo-career-check.json')).toBeVisible();
	}
});
