/** Share links as they arrive, and what must not take their answers out of the address. */
import { shareCode, shareFragment } from '$lib/storage/share-code';
import { attemptOf, seed, stored } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD } from './people';
import { expect, LOCALES, test } from './quiz';

const CODE = shareCode(PM_ONCE.answers);

// An own result must never be taken for somebody's.
test.beforeEach(({ page }) => seed(page, { attempts: [attemptOf('mine', OPERATOR.answers)] }));

for (const fragment of [
	`#share%3D${CODE}`,
	`#share%253D${CODE}`,
	`#share=${CODE.slice(0, 6)} ${CODE.slice(6)}`,
	`#share=${CODE}」を見てください`
])
	test(`${fragment} shows its result, in the other language too`, async ({ page, quiz }) => {
		await page.goto(quiz.url('result') + fragment);
		expect(await quiz.result()).toEqual(PM_ONCE.result);
		await page.locator('header a.language').click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.reload();
		expect(await quiz.result()).toEqual(PM_ONCE.result);
	});

for (const cut of ['#sha', '#share', '#share=2.F4L'])
	test(`${cut} is a damaged link, not the reader’s own result`, async ({ page, quiz }) => {
		await page.goto(quiz.url('result') + cut);
		await expect(page.locator('main a[data-sveltekit-reload]')).toBeVisible();
		await expect(page.locator('main[data-role]')).toHaveCount(0);
	});

for (const locale of LOCALES)
	for (const hash of ['%23', '%2523'])
		test(`a link whose # has become ${hash} shows its result, in ${locale}`, async ({
			page,
			quiz,
			faults
		}) => {
			faults.allow(/status of 404|Not found: \//);
			await page.goto(`${quiz.url('result', locale)}${hash}share=${CODE}`);
			expect(await quiz.result()).toEqual(PM_ONCE.result);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			expect(new URL(page.url()).pathname).toBe(quiz.url('result', locale));
		});

test('an address that names another host leads to none', async ({ page, faults, baseURL }) => {
	faults.allow(/status of 404|Not found: \//);
	await page.goto(`${baseURL}//elsewhere.example/%23share=`);
	await expect(page.locator('main h1')).toBeVisible();
});

test('the skip link leaves the link in the address, before any script has run as well', async ({
	page,
	quiz
}) => {
	const skip = async () => {
		await page.locator('a.skip').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('main#content')).toBeFocused();
		await expect(page).toHaveURL(/#share=/);
	};
	await page.goto(quiz.url('result') + shareFragment(PM_ONCE.answers));
	await quiz.result();
	await skip();
	await page.route(/\.js$/, () => undefined);
	await page.reload({ waitUntil: 'commit' });
	await skip();
	await page.unroute(/\.js$/);
	await page.reload();
	expect(await quiz.result()).toEqual(PM_ONCE.result);
});

test('a chapter of a shared result leaves the link in the address', async ({ page, quiz }) => {
	await page.goto(quiz.url('result') + shareFragment(PM_ONCE.answers));
	await page.locator('nav.contents a[href="#why"]').click();
	await expect(page.locator('[data-chapter="why"][open]')).toBeVisible();
	await expect(page).toHaveURL(/#share=/);
	await page.locator('header a.language').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(await quiz.result()).toEqual(PM_ONCE.result);
	await page.reload();
	expect(await quiz.result()).toEqual(PM_ONCE.result);
});

test('Back comes back to a link that was pasted into the address', async ({ page, quiz }) => {
	await page.goto(quiz.url('result') + shareFragment(TEAM_LEAD.answers));
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	await page.evaluate((hash) => {
		location.hash = hash;
	}, shareFragment(PM_ONCE.answers));
	await expect.poll(() => quiz.result()).toEqual(PM_ONCE.result);
	await quiz.follow(page.locator('footer a[href$="/method/"]'));
	await page.goBack();
	await expect.poll(() => quiz.result()).toEqual(PM_ONCE.result);
	await page.goBack();
	await expect.poll(() => quiz.result()).toEqual(TEAM_LEAD.result);
});

test('from a shared result to the own one, and back', async ({ page, quiz }) => {
	await page.goto(quiz.url('result') + shareFragment(PM_ONCE.answers));
	await quiz.result();
	await page.locator('header nav a[href$="/result/"]').click();
	await expect(page.locator('main[data-shared]')).toHaveCount(0);
	expect(await quiz.result()).toEqual(OPERATOR.result);
	await page.goBack();
	await expect(page.locator('main[data-shared]')).toBeVisible();
	expect(await quiz.result()).toEqual(PM_ONCE.result);
});

for (const locale of LOCALES)
	test(`a retake starts from the answers of a link, in ${locale}`, async ({ page, quiz }) => {
		await page.goto(quiz.url('result', locale) + shareFragment(TEAM_LEAD.answers));
		await page.locator('.retake button').first().click();
		await quiz.isAt('review', locale);
		await quiz.conclude();
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
		expect((await stored(page)).attempts).toHaveLength(2);
	});
