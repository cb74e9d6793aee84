/**
 * Runs axe and checks widths and target sizes on every page in every state: in each language, light
 * and dark, on a phone and with text twice as large.
 */
import type { Page } from '@playwright/test';
import { samples } from '$lib/content/ja/posting-samples';
import { shareCode } from '$lib/storage/share-code';
import { findings } from './axe';
import { attemptOf, draftOf, postingOf, seed } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, failNextPress, LOCALES, Quiz, test } from './quiz';
import { cramped } from './reflow';

/** A note without any place to break the line. */
const UNBROKEN = 'https://wiki.example/projects/2024/relocation-of-the-data-centre/report.html';

/** Checks states of a page, and collects their problems. */
function examine(page: Page) {
	const found: Record<string, readonly string[]> = {};
	const look = async (state: string) => {
		const wrong = [...(await findings(page)), ...(await cramped(page))];
		if (wrong.length > 0) found[state] = wrong;
	};
	return { found, look };
}

for (const locale of LOCALES) {
	test(`without records no page has a problem, in ${locale}`, async ({ page, quiz, faults }) => {
		faults.allow(/status of 404|Not found: \//);
		test.slow();
		const { found, look } = examine(page);
		for (const [name, handle] of [
			['', '.start a'],
			['roles', '#F1'],
			['postings', '[data-sample]'],
			['method', '[data-statement="8"]'],
			['privacy', '#stored + p'],
			['result', 'a.button'],
			['history', 'a.button'],
			['talk', 'a.button'],
			['nonsense', 'a.button']
		] as const) {
			await page.goto(quiz.url(name, locale));
			await expect(page.locator(`main ${handle}`).first()).toBeVisible();
			await look(name);
		}
		await page.goto(quiz.url('postings', locale));
		for (const sample of ['assistant', 'several-projects', 'vague']) {
			await tryOut(page, sample);
			await quiz.allChapters();
			await look(`verdict on ${sample}`);
			await page.locator('main form button[type="button"]').click();
			await expect(page.locator('main [data-kind]')).toHaveCount(0);
		}
		await quiz.open('quiz/phase', locale);
		await look('empty question');
		await quiz.nextButton().click();
		await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
		await look('question with a problem');
		await quiz.answer('phase', 'design');
		await quiz.isStored();
		await look('answered question');
		expect(found).toEqual({});
	});

	test(`with answers and results no page has a problem, in ${locale}`, async ({ page, quiz }) => {
		test.slow();
		const { found, look } = examine(page);
		const { risk: _, ...rest } = PM_ONCE.answers;
		await seed(page, {
			drafts: [
				{ ...draftOf('draft', rest, ['risk']), notes: { lead: UNBROKEN } },
				{ id: 'garbage' }
			],
			attempts: [OPERATOR, TEAM_LEAD, VETERAN].map(({ answers, result }) => ({
				...attemptOf(result.role, answers),
				notes: { delivery: UNBROKEN }
			})),
			postings: [postingOf('saved', samples.coordination.text), postingOf('other', 'PMO')]
		});
		for (const role of ['support-pmo', 'pm', 'true-pmo']) {
			await page.goto(`${quiz.url('result', locale)}?attempt=${role}`);
			expect((await quiz.result()).role).toBe(role);
			await look(`result ${role}`);
			await quiz.allChapters();
			await expect(page.locator('[data-export="resume"] textarea')).toBeVisible();
			await look(`result ${role} with all chapters`);
		}
		await page.locator('#answer-budget button').click();
		await quiz.option('budget', 'none').check();
		await expect(page.locator('[data-trial]')).toBeVisible();
		await look('result with an answer tried out');
		await page.goto(`${quiz.url('result', locale)}#share=${shareCode(TEAM_LEAD.answers)}`);
		await expect(page.locator('main[data-shared]')).toBeVisible();
		await quiz.allChapters();
		await look('shared result');
		await page.goto(`${quiz.url('result', locale)}?#share=damaged`);
		await expect(page.locator('main a[data-sveltekit-reload]')).toBeVisible();
		await look('damaged share link');
		await page.goto(`${quiz.url('talk', locale)}#share=${shareCode(TEAM_LEAD.answers)}`);
		await quiz.answer('budget', 'many');
		await quiz.answer('week', ['run-issues', 'tie-teams', 'show-risks']);
		await quiz.option('week', 'take-calls').click();
		await look('questions about another person');
		await page.locator('[data-actions] button').click();
		await page.locator('[data-topic] textarea').first().fill(UNBROKEN);
		await look('two views side by side');
		await page.goto(quiz.url('history', locale));
		await expect(page.locator('[data-attempt]')).toHaveCount(3);
		await look('history');
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
		await look('history with everything');
		await page.locator('section[aria-labelledby="delete-all"] button').click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		await look('history with a dialog');
		await page.goto(quiz.url('postings', locale));
		await tryOut(page, 'renewal');
		await quiz.allChapters();
		await expect(page.locator('[data-place]')).toBeAttached();
		await page.locator('[data-posting="other"] button').last().click();
		await expect(page.locator('[data-posting="saved"][data-looks-like]')).toBeVisible();
		await look('posting with a result and a saved posting');
		await page.goto(quiz.url('', locale));
		await page.locator('main .start button').first().click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		await look('home with a dialog');
		await page.keyboard.press('Escape');
		await look('home with everything');
		await page.goto(quiz.url('privacy', locale));
		await expect(page.locator('[data-unreadable]')).toBeVisible();
		await look('privacy with everything');
		await page.locator('#stored ~ .actions button').last().click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		await look('privacy with a dialog');
		await quiz.open('quiz/review', locale);
		await expect(page.locator('main .unanswered')).toBeVisible();
		await look('review');
		await quiz.open('quiz/week', locale);
		await quiz.option('week', 'book-rooms').click();
		await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
		await look('week with one too many');
		expect(found).toEqual({});
	});

	test(`notices of other tabs and of errors have no problem, in ${locale}`, async ({
		page,
		quiz,
		context,
		faults
	}) => {
		faults.allow(/fault on purpose/);
		const { found, look } = examine(page);
		await quiz.open('quiz/phase', locale);
		await quiz.answer('phase', 'design');
		await quiz.isStored();
		const other = new Quiz(await context.newPage());
		await other.open('quiz/phase', locale);
		await other.answer('phase', 'build');
		await other.isStored();
		await page.bringToFront();
		await failNextPress(page);
		await quiz.nextButton().click();
		await expect(page.locator('[data-tab-conflict="changed"] button')).toBeVisible();
		await expect(page.locator('[data-error="notice"] button').first()).toBeVisible();
		await look('error notice');
		await quiz.next();
		await quiz.answer('lead', 'team');
		await expect(page.locator('[data-tab-conflict="apart"]')).not.toBeEmpty();
		await look('apart');
		await other.page.bringToFront();
		await other.page.goto(quiz.url('privacy', locale));
		await other.page.locator('#stored ~ .actions button').last().click();
		await other.page.locator('dialog[open] button').first().click();
		await page.bringToFront();
		await expect(page.locator('[data-tab-conflict="wiped"]')).not.toBeEmpty();
		await look('wiped');
		expect(found).toEqual({});
	});

	test(`without storage no page has a problem, in ${locale}`, async ({ page, quiz }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		});
		await quiz.open('quiz/phase', locale);
		await quiz.answer('phase', 'design');
		await expect(page.locator('[data-draft="failing"]')).toBeVisible();
		const { found, look } = examine(page);
		await look('failing');
		expect(found).toEqual({});
	});
}

/** Retries until the page is hydrated. */
const tryOut = (page: Page, sample: string) =>
	expect(async () => {
		await page.locator(`[data-sample="${sample}"]`).click();
		await expect(page.locator('main [data-kind]')).toBeVisible({ timeout: 1000 });
	}).toPass();
