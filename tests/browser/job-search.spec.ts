/** Search words of a result as links to a job site. */
import { attemptOf, seed } from './database';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, test } from './quiz';

for (const locale of LOCALES)
	test(`a search word opens the job site that the user has named, when pressed, in ${locale}`, async ({
		page,
		context,
		quiz,
		faults
	}) => {
		const asked: { url: URL; referrer: string | undefined }[] = [];
		await context.route('https://jobs.example/**', async (route) => {
			const request = route.request();
			asked.push({ url: new URL(request.url()), referrer: request.headers().referer });
			await route.fulfill({
				contentType: 'text/html',
				body: '<link rel="icon" href="data:,">'
			});
		});
		await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
		await page.goto(quiz.url('result', locale));
		await page.locator('details.week > summary').click();
		await page.locator('[data-fold="job-site"] > summary').click();
		await page
			.locator('[data-fold="job-site"]')
			.getByRole('textbox')
			.fill('https://jobs.example/?q=PMO&area=tokyo');
		const term = page.locator('.terms a').first();
		await expect(term).toBeVisible();
		expect(asked).toEqual([]);

		faults.allow(/jobs\.example/);
		const opened = page.waitForEvent('popup');
		await term.click();
		await (await opened).waitForLoadState();
		expect(asked).toHaveLength(1);
		expect(asked[0]?.url.searchParams.get('q')).toBe(await term.textContent());
		expect(asked[0]?.url.searchParams.get('area')).toBe('tokyo');
		expect(asked[0]?.referrer).toBeUndefined();
	});
