/** Two views of one person: from a shared link to the printed agenda. */
import type { Page } from '@playwright/test';
import { agenda } from '$lib/assessment/agenda';
import { path, type Answers } from '$lib/assessment/answers';
import { shareCode, shareFragment } from '$lib/storage/share-code';
import { attemptOf, draftOf, seed, stored } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD } from './people';
import { expect, LOCALES, otherLocale, test, type Quiz } from './quiz';

const SELF = PM_ONCE.answers;
const OBSERVER = TEAM_LEAD.answers;
const NOTE = 'ひみつ: 四月の切り替え';

const showButton = (page: Page) => page.locator('[data-actions] button');
const topics = (page: Page, list: 'talk' | 'check') =>
	page
		.locator(`[data-topics="${list}"] > li`)
		.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.topic));
const note = (page: Page) => page.locator('[data-topic] textarea').first();

async function answer(quiz: Quiz, answers: Answers): Promise<void> {
	for (const question of path(answers))
		if (answers[question]) await quiz.answer(question, answers[question]);
}

async function open(page: Page, quiz: Quiz, answers: Answers = {}): Promise<void> {
	await page.goto(quiz.url('talk') + shareFragment(SELF));
	await expect(showButton(page)).toBeVisible();
	await answer(quiz, answers);
}

async function show(page: Page): Promise<void> {
	await showButton(page).click();
	await expect(page.locator('#agenda')).toBeFocused();
}

for (const locale of LOCALES)
	test(`from a shared link to the printed agenda, in ${locale}`, async ({
		page,
		quiz,
		context
	}) => {
		const own = {
			drafts: [draftOf('draft', { phase: 'build' })],
			attempts: [attemptOf('mine', OPERATOR.answers)]
		};
		await seed(page, own);
		await page.goto(quiz.url('result', locale) + shareFragment(SELF));
		await page.locator('main .notice a[href*="/talk/"]').click();
		await expect(showButton(page)).toBeVisible();
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));

		await answer(quiz, OBSERVER);
		await expect(page.locator('[data-party]'), 'the person’s own answers').toHaveCount(0);
		await show(page);
		const expected = agenda(SELF, OBSERVER);
		expect(expected.talk.length).toBeGreaterThan(2);
		expect(await topics(page, 'talk')).toEqual(expected.talk.map(({ question }) => question));
		expect(await topics(page, 'check')).toEqual(expected.check.map(({ question }) => question));
		await note(page).fill(NOTE);
		const text = await page.locator('.take textarea').inputValue();
		expect(text).toContain(NOTE);
		expect(text).not.toContain('\u200b');

		await page.emulateMedia({ media: 'print' });
		const printed = await page.locator('main').innerText();
		expect(printed).toContain(NOTE);
		await expect(page.locator('main h1')).toBeHidden();
		for (const shown of ['#agenda', '[data-outcome]', '[data-topic] h4', '[data-fold] summary'])
			await expect(page.locator(shown).first(), shown).toBeVisible();
		for (const control of await page.locator('main :is(button, textarea, input)').all())
			await expect(control).toBeHidden();
		await page.emulateMedia({ media: null });

		expect(asked, 'requests since the page has come').toEqual([]);
		await context.setOffline(false);
		expect(page.url()).not.toContain(encodeURIComponent('ひみつ'));
		expect(await stored(page)).toMatchObject(own);
	});

test('by the keyboard alone', async ({ page, quiz }) => {
	await open(page, quiz);
	await page.locator('main h1').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	expect(await page.locator('main input:checked').count()).toBe(1);
	await page.keyboard.press('Enter');
	await expect(page.locator('#agenda'), 'nothing is shown by accident').toHaveCount(0);
	// To the button that takes the answer back, and the focus stays at the question.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.locator('main input:checked').count()).toBe(0);
	await expect(page.locator('main input').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	for (let presses = 0; presses < 100; presses++) {
		await page.keyboard.press('Tab');
		if (await showButton(page).evaluate((button) => button === document.activeElement)) break;
	}
	await page.keyboard.press('Enter');
	await expect(page.locator('#agenda')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.type('note');
	await expect(note(page)).toHaveValue('note');
});

test('a question that an answer opens is asked, and one task too many is refused', async ({
	page,
	quiz
}) => {
	await open(page, quiz, { accountability: 'none' });
	await expect(quiz.option('scale', 'large')).toHaveCount(0);
	await quiz.answer('accountability', 'assisted');
	await quiz.answer('scale', 'large');
	await quiz.answer('week', ['run-issues', 'tie-teams', 'show-risks']);
	await quiz.option('week', 'take-calls').click();
	await expect(quiz.option('week', 'take-calls')).not.toBeChecked();
	await expect(page.locator('fieldset[data-question="week"] [role="alert"]')).not.toBeEmpty();
});

test('cut short, it says which questions one of the two has answered', async ({ page, quiz }) => {
	await open(page, quiz, { lead: 'large' });
	await show(page);
	const { check, oneSided } = agenda(SELF, { lead: 'large' });
	expect(await topics(page, 'check')).toEqual(check.map(({ question }) => question));
	await page.locator('[data-fold="oneSided"] > summary').click();
	await expect(page.locator('[data-fold="oneSided"] h4')).toHaveCount(oneSided.length);
	// Later answers are taken up.
	await page.locator('main > details > summary').click();
	await quiz.answer('writing', 'none');
	expect(await topics(page, 'talk')).toEqual(['writing']);
});

test('a reload, Back and the other language keep answers and notes; another link begins anew', async ({
	page,
	quiz
}) => {
	await open(page, quiz, OBSERVER);
	await page.reload();
	await expect(quiz.option('lead', 'team')).toBeChecked();
	await show(page);
	await note(page).fill(NOTE);
	const isKept = async () => {
		await expect(note(page)).toHaveValue(NOTE);
		expect(await topics(page, 'talk')).toEqual(
			agenda(SELF, OBSERVER).talk.map(({ question }) => question)
		);
	};
	await page.reload();
	await isKept();
	await quiz.follow(page.locator('footer a[href$="/method/"]'));
	await page.goBack();
	await isKept();
	const other = otherLocale('ja');
	await page.locator('header a.language').click();
	await expect(page.locator('html')).toHaveAttribute('lang', other);
	await expect(page).toHaveURL(/#share=/);
	await isKept();
	await page.reload();
	await isKept();

	await page.goto(quiz.url('talk', other) + shareFragment(OPERATOR.answers));
	await expect(showButton(page)).toBeVisible();
	await expect(page.locator('main input:checked')).toHaveCount(0);
});

/** As pasted into the address of the page. */
const follow = (page: Page, fragment: string) =>
	page.evaluate((hash) => {
		location.hash = hash;
	}, fragment);

test('answers about a second person leave those about the first, and Back comes back to each', async ({
	page,
	quiz
}) => {
	await open(page, quiz, { lead: 'large' });
	await follow(page, shareFragment(OPERATOR.answers));
	await expect(page.locator('main input:checked')).toHaveCount(0);
	await quiz.answer('lead', 'none');
	await quiz.follow(page.locator('footer a[href$="/method/"]'));
	await page.goBack();
	await expect(quiz.option('lead', 'none')).toBeChecked();
	await page.goBack();
	await expect(quiz.option('lead', 'large')).toBeChecked();
});

test('Back from a damaged link comes back to the talk', async ({ page, quiz }) => {
	await open(page, quiz, { lead: 'large' });
	await follow(page, '#share=2.AAAA');
	await expect(page.locator('main a[data-sveltekit-reload]')).toBeVisible();
	await page.goBack();
	await expect(quiz.option('lead', 'large')).toBeChecked();
});

test('a note stays once the answers agree', async ({ page, quiz }) => {
	await open(page, quiz, { lead: 'none' });
	await show(page);
	await note(page).fill(`${NOTE}\n# 2`);
	await page.locator('main > details > summary').click();
	await quiz.answer('lead', String(SELF.lead));
	await page.locator('[data-fold="equal"] > summary').click();
	await expect(page.locator('[data-fold="equal"] textarea')).toHaveValue(`${NOTE}\n# 2`);
	const text = await page.locator('.take textarea').inputValue();
	expect(text).toContain(NOTE);
	// A line of a note is no heading of the text.
	expect(text).toContain('\n   # 2');
});

for (const cut of ['#share', `#share=${shareCode(SELF).slice(0, -3)}`, '#share=99.AAAA'])
	test(`${cut} is a damaged link as on the result page`, async ({ page, quiz }) => {
		await page.goto(quiz.url('talk') + cut);
		await expect(page.locator('main a[data-sveltekit-reload]')).toBeVisible();
		await expect(page).toHaveURL(/\/result\/#share/);
	});

test('without a link it says so', async ({ page, quiz }) => {
	await page.goto(quiz.url('talk'));
	await expect(page.locator('main a.button[href$="/result/"]')).toBeVisible();
});

const wipe = async (page: Page) => {
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();
	await expect(page.locator('main p[role="status"]')).not.toBeEmpty();
};
const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));

test('deleting everything deletes it, in this tab and in others', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { attempts: [attemptOf('mine', OPERATOR.answers)] });
	const other = await context.newPage();
	await open(page, quiz, { lead: 'large' });
	expect(await kept(page)).toContain('large');
	await other.goto(quiz.url('privacy'));
	await wipe(other);
	await expect(page.locator('main input:checked')).toHaveCount(0);
	expect(await kept(page)).not.toContain('large');

	await quiz.answer('lead', 'large');
	await quiz.follow(page.locator('footer a[href$="/privacy/"]'));
	await seed(other, { attempts: [attemptOf('mine', OPERATOR.answers)] });
	await page.reload();
	await wipe(page);
	// Kit stores what it keeps when the page is left.
	await page.goto('about:blank');
	await page.goto(quiz.url('roles'));
	expect(await kept(page)).not.toContain('large');
});
