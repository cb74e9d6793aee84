/** Japanese on the smallest phone breaks lines between phrases, not inside words. */
import { path } from '$lib/assessment/answers';
import { QUESTION_IDS } from '$lib/assessment/questions';
import { cutWords } from './cut-words';
import { attemptOf, seed } from './database';
import { COORDINATOR, OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { shareFragment } from '$lib/storage/share-code';
import { expect, test } from './quiz';

test.use({ viewport: { width: 320, height: 720 } });

const PAGES = ['', 'roles', 'sources', 'method', 'privacy', 'postings', 'advise'];

test.describe('without scripts, which show every question', () => {
	test.use({ javaScriptEnabled: false });

	for (const page of [...PAGES, ...QUESTION_IDS.map((question) => `quiz/${question}`)]) {
		test(`no word is broken on /${page}`, async ({ quiz }) => {
			await quiz.page.goto(quiz.url(page));
			expect(await quiz.page.evaluate(cutWords)).toEqual([]);
		});
	}
});

for (const { who, answers } of [COORDINATOR, OPERATOR, TEAM_LEAD, PM_ONCE, VETERAN]) {
	test(`no word is broken in the result of ${who}, with answers tried out, nor in their history`, async ({
		quiz
	}) => {
		await seed(quiz.page, { attempts: [attemptOf('attempt', answers)] });
		await quiz.page.goto(quiz.url('result'));
		await quiz.allChapters();
		await quiz.page.locator('[data-export="resume"] textarea').waitFor();
		for (const width of [390, 320]) {
			await quiz.page.setViewportSize({ width, height: 720 });
			expect(await quiz.page.evaluate(cutWords), `${width} px`).toEqual([]);
		}
		const terms = await quiz.page.locator('ul.terms > li').allTextContents();
		expect(terms, 'a search would take a mark for a letter').not.toEqual([]);
		expect(terms.filter((term) => term.includes('\u200b'))).toEqual([]);
		for (const row of ['#answer-phase', '#answer-stance']) {
			await quiz.page.locator(`${row} .change button`).click();
			await quiz.page.locator(`${row} input[type="radio"]:not(:checked)`).first().check();
		}
		await expect(quiz.page.locator('[data-trial-comparison]')).toBeVisible();
		expect(await quiz.page.evaluate(cutWords), 'with answers tried out').toEqual([]);
		await quiz.page.goto(quiz.url('history'));
		await quiz.page.locator('[data-attempt]').waitFor();
		expect(await quiz.page.evaluate(cutWords)).toEqual([]);
	});
}

test('no word is broken between two views of a person', async ({ quiz, page }) => {
	await page.goto(quiz.url('talk') + shareFragment(VETERAN.answers));
	await page.locator('[data-actions] button').waitFor();
	expect(await page.evaluate(cutWords)).toEqual([]);
	for (const question of path(COORDINATOR.answers)) {
		const answer = COORDINATOR.answers[question];
		if (answer) await quiz.answer(question, answer);
	}
	await page.locator('[data-actions] button').click();
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 720 });
		expect(await page.evaluate(cutWords), `${width} px`).toEqual([]);
	}
});
