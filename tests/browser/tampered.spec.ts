/** Whoever changes a page before hydration has it mounted anew: with all that was picked and sent. */
import type { Page } from '@playwright/test';
import { attemptOf, draftOf, postingOf, seed, stored } from './database';
import { holdScripts } from './host';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, test, type Locale, type Quiz } from './quiz';
import { TAMPERINGS } from './tampering';

type Tamper = (body: Element) => void;

/** The whole page is there, and none of its scripts has run. */
async function isParsed(page: Page): Promise<void> {
	await page.waitForSelector('#stalled', { state: 'attached' });
}

/** Kit's own sign that the page is alive. */
async function isAlive(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await expect(page.locator('[data-error]')).toHaveCount(0);
}

/** Opens a page, changes it, and does something before its scripts come. */
async function openTampered(
	page: Page,
	address: string,
	tamper: Tamper,
	meanwhile?: () => Promise<void>
): Promise<void> {
	const release = await holdScripts(page);
	await page.goto(address, { waitUntil: 'commit' });
	await isParsed(page);
	await page.locator('body').evaluate(tamper);
	await meanwhile?.();
	release();
	await isAlive(page);
}

/** Picks, opens a fold and sends a form on changed pages. */
async function answerTampered(page: Page, quiz: Quiz, locale: Locale, tamper: Tamper) {
	const fold = page.locator('details[data-fold="examples"]');
	await openTampered(page, quiz.url('quiz/lead', locale), tamper, async () => {
		await quiz.answer('lead', 'team');
		await fold.locator('summary').click();
	});
	await quiz.isStored();
	expect(await quiz.picked()).toEqual(['team']);
	await expect(fold).toHaveAttribute('open');

	await openTampered(page, quiz.url('quiz/week', locale), tamper, () =>
		quiz.answer('week', ['show-risks', 'run-issues'])
	);
	await quiz.isStored();

	const release = await holdScripts(page);
	await page.goto(quiz.url('quiz/phase', locale), { waitUntil: 'commit' });
	await isParsed(page);
	await page.locator('body').evaluate(tamper);
	await quiz.answer('phase', 'design');
	await quiz.submit('lead');
	await isParsed(page);
	await page.locator('body').evaluate(tamper);
	release();
	await quiz.isStored();
	await quiz.isAt('lead', locale);
	expect(await quiz.picked()).toEqual(['team']);
	expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([
		{ phase: 'design', lead: 'team', week: ['show-risks', 'run-issues'] }
	]);
	await quiz.next();
	await quiz.isAt('accountability', locale);
}

for (const [what, tamper] of Object.entries(TAMPERINGS))
	for (const locale of LOCALES) {
		test(`whoever ${what} before hydration loses no answer, in ${locale}`, ({ page, quiz }) =>
			answerTampered(page, quiz, locale, tamper));

		test(`whoever ${what} before hydration sees other pages, in ${locale}`, async ({
			page,
			quiz
		}) => {
			await seed(page, {
				drafts: [draftOf('draft', { phase: 'build' })],
				attempts: [attemptOf('attempt', TEAM_LEAD.answers)],
				postings: [postingOf('posting', 'PMO')]
			});
			await openTampered(page, quiz.url('', locale), tamper);
			await expect(page.locator('main a.button').first()).toBeVisible();
			const field = page.locator('#posting');
			await openTampered(page, quiz.url('postings', locale), tamper, () => field.fill('PMO'));
			await expect(field).toHaveValue('PMO');
			await openTampered(page, quiz.url('result', locale), tamper);
			expect(await quiz.result()).toEqual(TEAM_LEAD.result);
			await openTampered(page, quiz.url('history', locale), tamper);
			await expect(page.locator('[data-attempt]')).toBeVisible();
		});
	}

for (const locale of LOCALES) {
	test(`a proxy that serves a changed page loses no answer, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.route(/\/quiz\/[\w-]+\/$/, async (route) => {
			const response = await route.fetch();
			const body = (await response.text())
				.replace(/<!--.*?-->/g, '')
				.replace(/<main[^>]*>/, '$&<p>A notice of the network</p>');
			await route.fulfill({ response, body });
		});
		await answerTampered(page, quiz, locale, () => undefined);
	});

	test(`an extension that marks each field as it comes loses no answer, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.addInitScript(() => {
			new MutationObserver(() => {
				for (const field of document.querySelectorAll('main input:not([data-marked])')) {
					field.setAttribute('data-marked', '');
					field.after(document.createElement('i'));
				}
			}).observe(document, { childList: true, subtree: true });
		});
		await answerTampered(page, quiz, locale, () => undefined);
	});
}
