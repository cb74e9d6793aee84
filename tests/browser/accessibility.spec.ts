/** axe finds nothing: on every page, in every state, in both languages, light and dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { shareCode } from '../../src/lib/attempts/share-code';
import { attemptOf, draftOf, seed } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, test } from './quiz';

// Run past the page's CSP, which would refuse it as a script of the page.
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, in light and in dark: colours are all that differs between the two. */
async function findings(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const found: string[] = [];
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		const options: RunOptions =
			scheme === 'light'
				? { resultTypes: ['violations'] }
				: { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };
		const violations = await page.evaluate(async (options) => {
			const { axe } = window as unknown as {
				axe: { run(at: Document, options: RunOptions): Promise<AxeResults> };
			};
			return (await axe.run(document, options)).violations.map(
				({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
		}, options);
		found.push(...violations.map((violation) => `${scheme}: ${violation}`));
	}
	return found;
}

for (const locale of LOCALES) {
	test(`axe finds nothing where nothing is stored yet, in ${locale}`, async ({
		page,
		quiz,
		faults
	}) => {
		faults.allow(/status of 404|Not found: \//);
		test.slow();
		const found: Record<string, string[]> = {};
		for (const [name, handle] of [
			['', '.start a'],
			['roles', '#F1'],
			['postings', '[data-sample]'],
			['method', '[data-statement="8"]'],
			['privacy', '#stored + p'],
			['result', 'a.button'],
			['history', 'a.button'],
			['nonsense', 'a.button']
		] as const) {
			await page.goto(quiz.url(name, locale));
			await expect(page.locator(`main ${handle}`).first()).toBeVisible();
			found[name] = await findings(page);
		}
		await page.goto(quiz.url('postings', locale));
		for (const sample of ['assistant', 'several-projects', 'vague']) {
			await tryOut(page, sample);
			await expect(page.locator('[data-fit] a.button')).toBeVisible();
			found[`verdict on ${sample}`] = await findings(page);
			await page.locator('main form button[type="button"]').click();
			await expect(page.locator('main [data-kind]')).toHaveCount(0);
		}
		await quiz.open('quiz/phase', locale);
		found['empty question'] = await findings(page);
		await quiz.nextButton().click();
		await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
		found['question with a problem'] = await findings(page);
		await quiz.answer('phase', 'design');
		await quiz.isStored();
		found['answered question'] = await findings(page);
		expect(clean(found)).toEqual({});
	});

	test(`axe finds nothing where there are answers and results, in ${locale}`, async ({
		page,
		quiz
	}) => {
		test.slow();
		const found: Record<string, string[]> = {};
		const { risk: _, ...rest } = PM_ONCE.sheet;
		await seed(page, {
			drafts: [draftOf('draft', rest, ['risk']), { id: 'garbage' }],
			attempts: [OPERATOR, TEAM_LEAD, VETERAN].map(({ sheet, result }) =>
				attemptOf(String(result.role), sheet)
			)
		});
		for (const role of ['support-pmo', 'pm', 'true-pmo']) {
			await page.goto(`${quiz.url('result', locale)}?attempt=${role}`);
			expect((await quiz.result()).role).toBe(role);
			await expect(page.locator('[data-take="resume"] textarea')).toBeVisible();
			for (const fold of await page.locator('main details').all())
				await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
			found[`result ${role}`] = await findings(page);
		}
		await page.locator('#answer-budget button').click();
		await quiz.option('budget', 'none').check();
		await expect(page.locator('[data-trial]')).toBeVisible();
		found['result with an answer tried'] = await findings(page);
		await page.goto(`${quiz.url('result', locale)}#share=${shareCode(TEAM_LEAD.sheet)}`);
		await expect(page.locator('section[aria-labelledby="both"]')).toBeVisible();
		await expect(page.locator('section[aria-labelledby="profile"] svg').first()).toBeVisible();
		found['somebody’s result'] = await findings(page);
		await page.goto(`${quiz.url('result', locale)}?#share=torn`);
		await expect(page.locator('main a[data-sveltekit-reload]')).toBeVisible();
		found['a torn link'] = await findings(page);
		await page.goto(quiz.url('history', locale));
		await page.locator('[data-attempt="pm"] button').click();
		await expect(page.locator('[data-attempt]')).toHaveCount(2);
		for (const box of await page.locator('[data-attempt] input').all()) await box.check();
		await expect(page.locator('[data-comparison]')).toBeVisible();
		for (const folded of await page.locator('main details summary').all()) await folded.click();
		await page.locator('input[type="file"]').setInputFiles({
			name: 'wrong.json',
			mimeType: 'application/json',
			buffer: Buffer.from('wrong')
		});
		await expect(page.locator('[data-import="refused"]')).not.toBeEmpty();
		found['history with everything'] = await findings(page);
		await page.locator('section[aria-labelledby="delete-all"] button').click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		found['history with a dialog'] = await findings(page);
		await page.goto(quiz.url('postings', locale));
		await tryOut(page, 'renewal');
		await expect(page.locator('[data-place]')).toBeVisible();
		found['posting beside a result'] = await findings(page);
		await page.goto(quiz.url('', locale));
		await page.locator('main .start button').first().click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		found['home with a dialog'] = await findings(page);
		await page.keyboard.press('Escape');
		for (const fold of await page.locator('main details').all())
			await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
		found['home with everything'] = await findings(page);
		await page.goto(quiz.url('privacy', locale));
		await expect(page.locator('[data-set-aside]')).toBeVisible();
		found['privacy with everything'] = await findings(page);
		await quiz.open('quiz/review', locale);
		await expect(page.locator('main .unanswered')).toBeVisible();
		found.review = await findings(page);
		await quiz.open('quiz/week', locale);
		await quiz.option('week', 'book-rooms').click();
		await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
		found['week with one too many'] = await findings(page);
		expect(clean(found)).toEqual({});
	});

	test(`axe finds nothing where nothing can be stored, in ${locale}`, async ({ page, quiz }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		});
		await quiz.open('quiz/phase', locale);
		await quiz.answer('phase', 'design');
		await expect(page.locator('[data-draft="failing"]')).toBeVisible();
		expect(await findings(page)).toEqual([]);
	});
}

/** Again until the page's script runs. */
const tryOut = (page: Page, sample: string) =>
	expect(async () => {
		await page.locator(`[data-sample="${sample}"]`).click();
		await expect(page.locator('main [data-kind]')).toBeVisible({ timeout: 1000 });
	}).toPass();

const clean = (found: Record<string, string[]>) =>
	Object.fromEntries(Object.entries(found).filter(([, findings]) => findings.length > 0));
