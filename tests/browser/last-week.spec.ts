/** 'Last week' on the page of postings: hours are entered and judged at once. */
import type { Page } from '@playwright/test';
import { findings } from './axe';
import { attemptOf, databases, seed, stored, weekOf } from './database';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, test } from './quiz';
import { cramped } from './reflow';

const PHONE = { width: 390, height: 844 };

const week = (page: Page) => page.locator('[data-week]');
const result = (page: Page) => page.locator('[data-week-kind]');
const hours = (page: Page, task: string) => page.locator(`input[name="${task}"]`);
const deciders = (page: Page) => week(page).locator('fieldset').nth(3).getByRole('radio');
/** The two buttons beside a field. */
const less = (page: Page, task: string) =>
	hours(page, task).locator('xpath=preceding-sibling::button');
const more = (page: Page, task: string) =>
	hours(page, task).locator('xpath=following-sibling::button');

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await week(page).locator('> summary').press('Enter');
	await expect(result(page)).toHaveAttribute('data-week-kind', 'cannot-tell');
}

test.use({ viewport: PHONE });

for (const locale of LOCALES)
	test(`hours are entered by keyboard and by press, and the kind follows, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await open(page, quiz.url('postings', locale));
		await hours(page, 'book-rooms').focus();
		await page.keyboard.type('6.5');
		await page.keyboard.press('ArrowUp');
		await expect(hours(page, 'book-rooms')).toHaveValue('7');
		await expect(result(page)).toHaveAttribute('data-week-kind', 'pso');

		await more(page, 'run-issues').click();
		await more(page, 'run-issues').click();
		await less(page, 'run-issues').click();
		await expect(hours(page, 'run-issues')).toHaveValue('0.5');
		await hours(page, 'run-issues').fill('12.3');
		await page.keyboard.press('Tab');
		await expect(hours(page, 'run-issues')).toHaveValue('12.5');
		await expect(result(page)).toHaveAttribute('data-week-kind', 'support-pmo');
		await expect(page.locator('[data-week-share]')).toHaveCount(2);
		await expect(page.locator('[data-week-next]')).toHaveAttribute('data-week-next', 'kind');
	});

test('who decides tells a PM from a support PMO', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await hours(page, 'run-issues').fill('15');
	await hours(page, 'direct-team').fill('10');
	await expect(result(page)).toHaveAttribute('data-week-leaning', 'support-pmo');
	await deciders(page).nth(0).check();
	await expect(result(page)).toHaveAttribute('data-week-kind', 'pm');
	await deciders(page).nth(1).check();
	await expect(result(page)).toHaveAttribute('data-week-kind', 'support-pmo');
});

test('what to ask for comes from the plan of the newest result', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('a', TEAM_LEAD.answers)] });
	await open(page, quiz.url('postings'));
	await hours(page, 'run-issues').fill('15');
	await expect(page.locator('[data-week-next]')).toHaveAttribute('data-week-next', 'plan');
});

test('the wheel over a focused field scrolls the page and changes no hours', async ({
	page,
	quiz
}) => {
	await open(page, quiz.url('postings'));
	await hours(page, 'run-issues').fill('15');
	await hours(page, 'run-issues').hover();
	await page.mouse.wheel(0, 120);
	await page.mouse.wheel(0, 120);
	await expect(hours(page, 'run-issues')).not.toBeFocused();
	await expect(hours(page, 'run-issues')).toHaveValue('15');
});

test('a link to the week opens it', async ({ page, quiz }) => {
	await page.goto(`${quiz.url('postings')}#week`);
	await expect(result(page)).toBeVisible();
});

const keptWeeks = (page: Page) => page.locator('[data-kept-week]');

test('a kept week is there after a reload, judged anew, until it is deleted', async ({
	page,
	quiz
}) => {
	await open(page, quiz.url('postings'));
	await expect(page.locator('[data-kept="0"]')).toBeVisible();
	await hours(page, 'book-rooms').fill('7.5');
	expect(await stored(page), 'nothing is stored unasked').toMatchObject({ weeks: [] });
	await page.locator('[data-week-keep]').press('Enter');
	await expect(page.locator('[data-week-keep]')).toHaveCount(0);
	await expect(keptWeeks(page)).toHaveAttribute('data-kept-kind', 'pso');
	expect((await stored(page)).weeks).toMatchObject([{ hours: { 'book-rooms': 7.5 } }]);
	// Other hours are another week.
	await hours(page, 'run-issues').fill('20');
	await page.locator('[data-week-keep]').click();
	await expect(keptWeeks(page)).toHaveCount(2);

	// The fold opens again by itself.
	await page.reload();
	await expect(keptWeeks(page).first()).toHaveAttribute('data-kept-kind', 'support-pmo');
	await keptWeeks(page).last().getByRole('button').first().click();
	await expect(hours(page, 'book-rooms')).toHaveValue('7.5');
	await expect(hours(page, 'run-issues')).toHaveValue('');
	await expect(result(page)).toHaveAttribute('data-week-kind', 'pso');

	await keptWeeks(page).last().getByRole('button').last().click();
	await expect(keptWeeks(page)).toHaveCount(1);
	await expect(page.locator('#kept-weeks')).toBeFocused();
	await page.locator('[data-kept] [role="status"] button').click();
	await expect(keptWeeks(page)).toHaveCount(2);
	await keptWeeks(page).last().getByRole('button').last().click();
	await expect.poll(async () => (await stored(page)).weeks).toHaveLength(1);
});

test('a week kept in another tab appears, and is gone once all is deleted there', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { weeks: [weekOf('before', { 'show-risks': 12 })] });
	await open(page, quiz.url('postings'));
	await expect(keptWeeks(page)).toHaveCount(1);
	const other = await context.newPage();
	await open(other, quiz.url('postings'));
	await hours(other, 'run-issues').fill('8');
	await other.locator('[data-week-keep]').click();
	await expect(keptWeeks(page)).toHaveCount(2);
	await keptWeeks(page).last().getByRole('button').last().click();
	await expect(page.locator('[data-kept] [role="status"] button')).toBeVisible();

	await other.goto(quiz.url('privacy'));
	await expect(other.locator('[data-weeks="1"]')).toBeVisible();
	await other.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await other.locator('dialog[open] button').first().click();
	await expect(page.locator('[data-kept="0"]')).toBeVisible();
	await expect(page.locator('[data-kept] [role="status"] button')).toHaveCount(0);
	expect(await databases(other)).toEqual([]);
});

test('a week that cannot be stored stays in memory, and the page says so', async ({
	page,
	quiz
}) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
	});
	await open(page, quiz.url('postings'));
	await hours(page, 'run-issues').fill('8');
	await page.locator('[data-week-keep]').click();
	await expect(week(page).locator('> div > [role="alert"]')).not.toBeEmpty();
	await expect(keptWeeks(page)).toHaveCount(1);
});

test('many weeks are shown twelve at a time, newest first', async ({ page, quiz }) => {
	const weeks = Array.from({ length: 30 }, (_, at) => {
		const day = new Date(Date.UTC(2025, 0, 1 + 7 * at)).toISOString();
		return weekOf(`week-${at}`, { 'run-issues': 1 + at }, day);
	});
	await seed(page, { weeks });
	await open(page, quiz.url('postings'));
	await expect(keptWeeks(page)).toHaveCount(12);
	await expect(keptWeeks(page).first()).toHaveAttribute('data-kept-week', 'week-29');
	for (const count of [24, 30]) {
		await page.locator('[data-kept] > button').click();
		await expect(keptWeeks(page)).toHaveCount(count);
	}
	await expect(page.locator('[data-kept] > button')).toHaveCount(0);
});

test('hours are there after a look at another page, though nothing is stored', async ({
	page,
	quiz
}) => {
	await open(page, quiz.url('postings'));
	await hours(page, 'run-issues').fill('15.5');
	await deciders(page).nth(1).check();
	await week(page).locator('.sources a').first().click();
	await expect(page).toHaveURL(/roles/);
	await page.goBack();
	await expect(hours(page, 'run-issues')).toHaveValue('15.5');
	await expect(deciders(page).nth(1)).toBeChecked();
	expect(await stored(page)).toMatchObject({ weeks: [] });
	expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
		'15.5'
	);
});

test('hours stay when the language changes', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await hours(page, 'run-issues').fill('15');
	await page.locator('header a[hreflang="en"]').click();
	await expect(page).toHaveURL(/\/en\/postings/);
	await expect(hours(page, 'run-issues')).toHaveValue('15');
});

for (const locale of LOCALES)
	test(`the week is accessible, and fits the narrowest phone, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await open(page, quiz.url('postings', locale));
		// A kept week is shown as well.
		await hours(page, 'direct-team').fill('20');
		await page.locator('[data-week-keep]').click();
		for (const task of ['book-rooms', 'run-issues', 'direct-team', 'show-risks'])
			await hours(page, task).fill('9.5');
		await expect(page.locator('[data-week-next]')).toBeVisible();
		expect(await findings(page)).toEqual([]);
		expect(await cramped(page)).toEqual([]);
	});
