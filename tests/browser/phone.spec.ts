/** The quiz on a phone: a question is answered without scrolling wherever its options allow it. */
import type { Page } from '@playwright/test';
import { NOTE_LENGTH } from '$lib/assessment/answers';
import { QUESTION_IDS, type QuestionId } from '$lib/assessment/questions';
import { draftOf, seed, stored } from './database';
import { PM_AT_LARGE, TEAM_LEAD } from './people';
import { expect, LOCALES, test } from './quiz';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** The questions whose options are longer than the window. Before the folds there were 15 in Japanese, 16 in English. */
const SCROLLED: readonly QuestionId[] = ['week'];

/** Pixels of the options that lie under the bar with the actions, or of the bar that lie below the window. */
function hidden(): number {
	const bar = document.querySelector('[data-actions]')!.getBoundingClientRect();
	const { bottom } = document.querySelector('main fieldset')!.getBoundingClientRect();
	return Math.max(bottom - bar.top, bar.bottom - innerHeight, 0);
}

/** The option that has the focus, if the window or the bar hides a part of it. */
function coveredFocus(): string | undefined {
	const bar = document.querySelector('[data-actions]')!;
	const focused = document.activeElement!;
	if (bar.contains(focused)) return undefined;
	const { top, bottom } = (focused.closest('label') ?? focused).getBoundingClientRect();
	const isClear = top >= 0 && bottom <= bar.getBoundingClientRect().top;
	return isClear ? undefined : focused.outerHTML.slice(0, 80);
}

const actions = (page: Page) => page.locator('[data-actions]');
const examples = (page: Page) => page.locator('details[data-fold="examples"]');
const noteFold = (page: Page) => page.locator('details[data-fold="note"]');

for (const locale of LOCALES)
	test(`the whole quiz is scrolled at ${SCROLLED.length} of its questions, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await quiz.open('quiz/phase', locale);
		const scrolled: QuestionId[] = [];
		for (const question of QUESTION_IDS) {
			await quiz.isAt(question, locale);
			await expect(quiz.nextButton(), question).toBeInViewport({ ratio: 1 });
			await expect(page.locator('main h1'), question).toBeInViewport({ ratio: 1 });
			if ((await page.evaluate(hidden)) > 0) scrolled.push(question);
			await quiz.answer(question, PM_AT_LARGE.answers[question] ?? []);
			await quiz.next();
		}
		expect(scrolled).toEqual(SCROLLED);
	});

test('a first result takes 40 taps, and a retake with one changed answer 5', async ({
	page,
	quiz
}) => {
	await page.addInitScript(() => {
		const count = () => (sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1);
		addEventListener('pointerdown', count, true);
	});
	const taps = () =>
		page.evaluate(() => {
			const count = Number(sessionStorage.taps);
			sessionStorage.taps = 0;
			return count;
		});
	await page.goto(quiz.url(''));
	await quiz.follow(page.locator('main .start a.button'));
	await quiz.isAlive();
	await quiz.walk(TEAM_LEAD.answers);
	await quiz.conclude();
	expect(await taps()).toBe(40);

	const change = async (question: QuestionId, option: string) => {
		await quiz.isAt('review');
		await quiz.follow(page.locator(`main [data-question="${question}"] a`));
		await quiz.answer(question, option);
		await quiz.next();
		await quiz.conclude();
	};
	await page.locator('section[aria-labelledby="retake"] button').first().click();
	await change('delivery', 'many');
	expect(await taps(), 'from the result').toBe(5);
	await page.goto(quiz.url(''));
	await quiz.follow(page.locator('main .start a[href$="/quiz/review/"]'));
	await change('budget', 'many');
	expect(await taps(), 'from the home page').toBe(5);
});

for (const locale of LOCALES)
	test(`the actions stay in sight at a long question, and cover no focused option, in ${locale}`, async ({
		page,
		quiz
	}) => {
		for (const question of SCROLLED) {
			const { [question]: _, ...before } = PM_AT_LARGE.answers;
			await seed(page, { drafts: [draftOf('draft', before)] });
			await quiz.open(`quiz/${question}`, locale);
			for (const withComplaint of [false, true]) {
				if (withComplaint) await quiz.nextButton().click();
				const complaint = page.locator('main form [role="alert"]');
				await expect(complaint).toHaveText(withComplaint ? /./ : '');
				if (withComplaint) await expect(complaint).toBeInViewport({ ratio: 1 });
				await page.locator('main h1').focus();
				for (const key of ['Tab', 'Shift+Tab'])
					do {
						await page.keyboard.press(key);
						await expect(quiz.nextButton()).toBeInViewport({ ratio: 1 });
						expect(await page.evaluate(coveredFocus)).toBeUndefined();
					} while (await page.locator('main fieldset :focus').count());
			}
		}
	});

test('a low window keeps no room free for the actions', async ({ page, quiz }) => {
	await quiz.open('quiz/phase');
	await expect(actions(page)).toHaveCSS('position', 'sticky');
	await page.setViewportSize({ width: 844, height: 390 });
	await expect(actions(page)).toHaveCSS('position', 'static');
});

test('opened examples stay open at the questions that follow, and closed ones closed', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await expect(examples(page)).not.toHaveAttribute('open');
	await examples(page).locator('summary').click();
	await expect(examples(page).locator('li').first()).toBeVisible();
	await quiz.answer('phase', 'design');
	await quiz.next();
	await expect(examples(page).locator('li').first()).toBeVisible();
	await expect(noteFold(page)).not.toHaveAttribute('open');
	await examples(page).locator('summary').press('Enter');
	await quiz.answer('lead', 'none');
	await quiz.next();
	await quiz.isAt('accountability');
	await expect(examples(page)).not.toHaveAttribute('open');
});

test('the note is folded until it is opened or has text, and stays open while it is emptied', async ({
	page,
	quiz
}) => {
	const notes = { lead: '6 people' };
	await seed(page, { drafts: [{ ...draftOf('draft', { phase: 'design', lead: 'team' }), notes }] });
	await quiz.open('quiz/phase');
	await expect(page.locator('#note')).toBeHidden();
	await quiz.next();
	await quiz.isAt('lead');
	await expect(page.locator('#note')).toHaveValue('6 people');
	await expect(page.locator('#note')).toBeVisible();
	await quiz.next();
	await quiz.isAt('accountability');
	await expect(page.locator('#note'), 'only the note before had text').toBeHidden();
	await page.goBack();
	await page.locator('#note').fill('');
	await expect(page.locator('#note')).toBeFocused();
	await expect(page.locator('#note')).toBeVisible();
	await quiz.next();
	await expect(page.locator('#note'), 'it was written into').toBeVisible();
});

test('a note with room for two letters takes two that are composed of more', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await page.locator('[data-fold="note"] summary').click();
	const note = page.locator('#note');
	const written = '年'.repeat(NOTE_LENGTH - 2);
	await note.fill(written);
	const input = await page.context().newCDPSession(page);
	for (const text of ['と', 'とうきょう', '東京'])
		await input.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length
		});
	await input.send('Input.insertText', { text: '東京' });
	await expect(note).toHaveValue(`${written}東京`);
	await note.blur();
	await quiz.isStored();
	expect((await stored(page)).drafts).toMatchObject([{ notes: { phase: `${written}東京` } }]);
});
