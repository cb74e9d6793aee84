/** With the keyboard alone. */
import type { Page } from '@playwright/test';
import { attemptOf, draftOf, seed, stored } from './database';
import { PM_AT_LARGE, TEAM_LEAD } from './people';
import { expect, test } from './quiz';

/** Presses Tab until the element that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((css) => document.activeElement?.matches(css), selector)) return;
	}
	throw new Error(`Tab does not lead to ${selector}`);
}

test('number keys pick and Enter goes on, through the whole quiz to the result', async ({
	page,
	quiz
}) => {
	// Somebody who comes back: what is offered then is there only once the script has run.
	await seed(page, { attempts: [attemptOf('earlier', TEAM_LEAD.answers)] });
	await page.goto(quiz.url(''));
	await expect(page.locator('main .start button').first()).toBeVisible();
	await tabTo(page, 'main .start button');
	await page.keyboard.press('Enter');
	await quiz.isAt('phase');
	await quiz.isAlive();

	while (quiz.place !== 'review') {
		const question = quiz.place as keyof typeof PM_AT_LARGE.answers;
		await expect(page.locator('main h1'), `the heading of ${question}`).toBeFocused();
		const values = await page
			.locator(`main input[name="${question}"]`)
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		await quiz.isPainted();
		for (const option of [PM_AT_LARGE.answers[question] ?? []].flat())
			await page.keyboard.press(String((values.indexOf(option) + 1) % 10));
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => !url.pathname.endsWith(`/quiz/${question}/`));
		if (quiz.place !== 'review') await quiz.isAt(quiz.place);
	}
	await expect(page.locator('main h1')).toBeFocused();
	await tabTo(page, 'main > button.button');
	await page.keyboard.press('Enter');
	expect(await quiz.result()).toEqual(PM_AT_LARGE.result);
	await expect(page.locator('main h1')).toBeFocused();
});

test('Enter without an answer keeps the question and its complaint within reach', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await tabTo(page, 'main form button[type="submit"]:not([name])');
	await page.keyboard.press('Enter');
	await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
	await quiz.isAt('phase');
	await quiz.isPainted();
	await page.keyboard.press('9');
	expect(await quiz.picked(), 'there is no ninth option').toEqual([]);
	await page.keyboard.press('2');
	expect(await quiz.picked()).toEqual(['build']);
	await expect(quiz.option('phase', 'build')).toBeFocused();
});

test('the first Tab leads past the header to the content', async ({ page, quiz }) => {
	await quiz.open('quiz/phase');
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main#content')).toBeFocused();
});

test('starting over is asked in a dialog: Escape keeps the answers, Enter gives them up', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'design' })] });
	await page.goto(quiz.url(''));
	const again = page.locator('main .start button').first();
	await expect(again).toBeVisible();
	await tabTo(page, 'main .start button');
	await page.keyboard.press('Enter');
	await expect(page.locator('dialog[open] button').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await expect(again).toBeFocused();
	expect((await stored(page)).drafts).toMatchObject([{ id: 'draft' }]);

	await page.keyboard.press('Enter');
	await expect(page.locator('dialog[open]')).toBeVisible();
	await page.locator('dialog[open] button').first().focus();
	await page.keyboard.press('Enter');
	await quiz.isAt('phase');
	await expect(page.locator('main h1')).toBeFocused();
	expect(await quiz.picked()).toEqual([]);
});

test('a number pressed after Enter and before the next question is painted answers nothing', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await quiz.option('phase', 'operations').focus();
	const keys = await page.context().newCDPSession(page);
	const press = (key: string, windowsVirtualKeyCode: number, text = key) =>
		['keyDown', 'keyUp'].map((type) =>
			keys.send('Input.dispatchKeyEvent', {
				type: type as 'keyDown' | 'keyUp',
				key,
				text,
				windowsVirtualKeyCode
			})
		);
	// All three are pressed while the page is busy.
	const busy = page.evaluate(() => {
		const end = performance.now() + 500;
		while (performance.now() < end);
	});
	await Promise.all([...press('3', 51), ...press('Enter', 13, '\r'), ...press('1', 49), busy]);
	await quiz.isAt('lead');
	await quiz.isStored();
	expect(await quiz.picked()).toEqual([]);
	expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
	await quiz.isPainted();
	await page.keyboard.press('2');
	expect(await quiz.picked()).toEqual(['small']);
});

test('five quick presses of skip leave one question behind', async ({ page, quiz }) => {
	await quiz.open('quiz/phase');
	const box = await quiz.skipButton().boundingBox();
	if (!box) throw new Error('No skip button');
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: 5 });
	await quiz.isAt('lead');
	await quiz.isStored();
	expect((await stored(page)).drafts).toMatchObject([{ skipped: ['phase'] }]);
});
