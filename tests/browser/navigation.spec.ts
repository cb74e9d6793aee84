/** Back, forth, anew, deep links, changes: the address says where one is, the answers what is open. */
import type { Page } from '@playwright/test';
import { path } from '$lib/assessment/answers';
import { attemptOf, draftOf, postingOf, seed, stored, type Rows } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD } from './people';
import { expect, LOCALES, test, type Quiz } from './quiz';

const FIRST_FOUR = {
	phase: 'design',
	lead: 'team',
	accountability: 'once',
	scale: 'medium'
} as const;

test('Back three times and forth again finds every answer, and a progress that is true', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	expect(await quiz.progress()).toEqual([1, path({}).length]);
	await quiz.walk(FIRST_FOUR, 'portfolio');
	// Answered as a PM, `scale` and `portfolio` have come onto the path.
	const all = path(FIRST_FOUR).length;
	expect(await quiz.progress()).toEqual([5, all]);

	for (const [question, at, answer] of [
		['scale', 4, 'medium'],
		['accountability', 3, 'once'],
		['lead', 2, 'team']
	] as const) {
		await page.goBack();
		await quiz.isAt(question);
		expect(await quiz.picked()).toEqual([answer]);
		expect(await quiz.progress()).toEqual([at, all]);
	}
	for (const [question, at, picked] of [
		['accountability', 3, ['once']],
		['scale', 4, ['medium']],
		['portfolio', 5, []]
	] as const) {
		await page.goForward();
		await quiz.isAt(question);
		expect(await quiz.picked()).toEqual(picked);
		expect(await quiz.progress()).toEqual([at, all]);
	}
});

test("the page's own way back leads to the question before, on the path", async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await quiz.walk({ ...FIRST_FOUR, accountability: 'none' }, 'delivery');
	await quiz.follow(page.locator('main a.back'));
	await quiz.isAt('accountability');
	expect(await quiz.picked()).toEqual(['none']);
});

test('a reload in the middle stays at the question and keeps the answers', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await quiz.walk(FIRST_FOUR, 'scale');
	await quiz.answer('scale', 'large');
	await quiz.isStored();

	await page.reload();
	await quiz.isAlive();
	await quiz.isAt('scale');
	expect(await quiz.picked()).toEqual(['large']);
	await page.goBack();
	await quiz.isAt('accountability');
	expect(await quiz.picked()).toEqual(['once']);
});

test('a deep link to what is not open leads to the first question that is', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/risk');
	await quiz.isAt('phase');
	await quiz.walk(FIRST_FOUR, 'accountability');

	for (const closed of ['quiz/risk', 'quiz/scale', 'quiz/review', 'quiz']) {
		await quiz.open(closed, 'en');
		await quiz.isAt('accountability', 'en');
	}
	// Questions already passed stay open.
	await quiz.open('quiz/phase');
	await quiz.isAt('phase');
	expect(await quiz.picked()).toEqual(['design']);
	await expect(page.locator('main h1')).toBeVisible();
});

test('the quiz leads to the first open question, also where the browser went back before', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'build', lead: 'none' })] });
	await page.goto(quiz.url('roles'));
	await page.goto(quiz.url('method'));
	await page.goBack();
	await page.locator(`header a[href$="${quiz.url('quiz')}"]`).click();
	await quiz.isAt('accountability');
});

test('a review of nothing says so, in both languages, and leads to the first question', async ({
	page,
	quiz
}) => {
	const start = page.locator('main a.button');
	await quiz.open('quiz/review');
	await expect(start).toBeVisible();
	await quiz.isAt('review');
	await expect(page.locator('main [data-question]')).toHaveCount(0);
	await quiz.follow(page.locator('a.language'));
	await quiz.isAt('review', 'en');
	await expect(start).toBeVisible();
	await start.click();
	await quiz.isAt('phase', 'en');
	await quiz.skip();
	await quiz.isAt('lead', 'en');
	await quiz.open('quiz/review');
	await quiz.isAt('lead');
});

test('a change at the review puts scale and portfolio to sleep, and wakes them with their old answers', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', PM_ONCE.answers)] });
	await quiz.open('quiz/review');
	expect(await quiz.listed()).toHaveLength(PM_ONCE.asked);
	const change = () => page.locator('main [data-question="accountability"] a');

	await quiz.follow(change());
	await quiz.answer('accountability', 'none');
	const asleep = path({ ...PM_ONCE.answers, accountability: 'none' });
	expect(await quiz.progress()).toEqual([3, asleep.length]);
	await quiz.next();
	await quiz.isAt('review');
	const listed = await quiz.listed();
	expect(listed).toEqual(asleep);
	expect(listed).not.toContain('scale');
	expect(listed).not.toContain('portfolio');
	await quiz.isStored();
	const [draft] = (await stored(page)).drafts;
	expect(draft?.answers, 'asleep, not lost').toMatchObject({ scale: 'medium', portfolio: 'one' });

	await quiz.follow(change());
	await quiz.answer('accountability', 'repeatedly');
	await quiz.next();
	await quiz.isAt('review');
	expect(await quiz.listed()).toHaveLength(PM_ONCE.asked);
	await quiz.follow(page.locator('main [data-question="portfolio"] a'));
	expect(await quiz.picked()).toEqual(['one']);
	await quiz.next();
	await quiz.follow(page.locator('main [data-question="scale"] a'));
	expect(await quiz.picked()).toEqual(['medium']);
	await quiz.next();
	expect(await quiz.conclude()).toEqual(PM_ONCE.result);
});

test('a sleeping answer neither counts nor is shown in the result', async ({ page, quiz }) => {
	// Awake, the one would add three points to the true PMO's, the other raise `pso-trap`.
	const asleep = { ...TEAM_LEAD.answers, portfolio: 'organisation', image: 'clerical' } as const;
	await seed(page, {
		attempts: [attemptOf('without', TEAM_LEAD.answers), attemptOf('asleep', asleep)]
	});
	const shown = async (attempt: string) => {
		await page.goto(`${quiz.url('result')}?attempt=${attempt}`);
		return {
			result: await quiz.result(),
			figures: await (
				await quiz.chapter('why')
			)
				.locator('[aria-labelledby="want-can"] tbody')
				.innerText(),
			cautions: await page
				.locator('main [data-caution]')
				.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.caution)),
			listed: await quiz.listed()
		};
	};
	const without = await shown('without');
	expect(without).toMatchObject({ result: TEAM_LEAD.result, cautions: [] });
	expect(await shown('asleep')).toEqual(without);
});

test('a skipped question is passed, marked at the review, and can be answered later', async ({
	page,
	quiz
}) => {
	const { risk: _, ...rest } = PM_ONCE.answers;
	await seed(page, { drafts: [draftOf('draft', rest)] });
	await quiz.open('quiz');
	await quiz.isAt('risk');
	await quiz.answer('risk', 'many');
	await quiz.skip();
	await quiz.isAt('review');

	const row = page.locator('main [data-question="risk"]');
	await expect(row.locator('.unanswered')).toBeVisible();
	await expect(page.locator('main .unanswered')).toHaveCount(1);
	await quiz.isStored();
	const [draft] = (await stored(page)).drafts;
	expect(draft, 'what was picked before the skip is taken back').toMatchObject({
		answers: rest,
		skipped: ['risk']
	});

	await quiz.follow(row.locator('a'));
	expect(await quiz.picked()).toEqual([]);
	await quiz.answer('risk', 'owned');
	await quiz.next();
	await expect(page.locator('main .unanswered')).toHaveCount(0);
});

for (const locale of LOCALES) {
	test(`next without an answer says what is missing, at the question, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await quiz.open('quiz/phase', locale);
		const problem = page.locator('main form [role="alert"]');
		await expect(problem).toBeEmpty();
		await quiz.nextButton().click();
		await expect(problem).not.toBeEmpty();
		await quiz.isAt('phase', locale);
		// Read out with the question as well, not only when it comes up.
		const fieldset = page.locator('main form fieldset');
		const id = (await problem.getAttribute('id')) ?? 'none';
		expect((await fieldset.getAttribute('aria-describedby'))?.split(' ')).toContain(id);

		await quiz.answer('phase', 'build');
		await expect(problem).toBeEmpty();
		await quiz.next();
		await expect(problem, 'the next question starts without a complaint').toBeEmpty();
	});
}

test('week takes three tasks at most, and says so at the fourth', async ({ page, quiz }) => {
	const { week: _, ...rest } = PM_ONCE.answers;
	await seed(page, { drafts: [draftOf('draft', rest)] });
	await quiz.open('quiz/week');
	const problem = page.locator('main form [role="alert"]');
	const three = ['direct-team', 'show-risks', 'tie-teams'];
	await quiz.answer('week', three);
	await expect(problem).toBeEmpty();

	await quiz.option('week', 'book-rooms').click();
	await expect(problem).not.toBeEmpty();
	expect(await quiz.picked()).toEqual(three);
	await quiz.isStored();

	// The complaint holds nobody back.
	await quiz.follow(page.locator('main a.back'));
	await quiz.isAt('responsibility');
	await quiz.next();
	await quiz.open('quiz/week');
	expect(await quiz.picked()).toEqual(three);
	await expect(problem).toBeEmpty();

	await quiz.option('week', 'show-risks').uncheck();
	await expect(problem).toBeEmpty();
	await quiz.answer('week', 'book-rooms');
	await quiz.next();
	await quiz.isAt('review');
	await quiz.isStored();
	const [draft] = (await stored(page)).drafts;
	expect(draft?.answers).toMatchObject({ week: ['direct-team', 'tie-teams', 'book-rooms'] });
});

test('the other language stays at the question with its answers, and so does the way back', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await quiz.walk(FIRST_FOUR, 'scale');
	await quiz.answer('scale', 'small');
	const japanese = await page.locator('main h1').textContent();

	await quiz.follow(page.locator('header a[hreflang="en"]'));
	await quiz.isAt('scale', 'en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('main h1')).not.toHaveText(japanese ?? '');
	expect(await quiz.picked()).toEqual(['small']);
	expect(await quiz.progress()).toEqual([4, path(FIRST_FOUR).length]);

	await quiz.next();
	await quiz.isAt('portfolio', 'en');
	await quiz.follow(page.locator('header a[hreflang="ja"]'));
	await quiz.isAt('portfolio');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await quiz.follow(page.locator('main a.back'));
	expect(await quiz.picked()).toEqual(['small']);
});

test('the other language stays with the attempt that the address names', async ({ page, quiz }) => {
	await seed(page, {
		attempts: [
			attemptOf('earlier', OPERATOR.answers, '2025-01-05T01:03:00.000Z'),
			attemptOf('newest', PM_ONCE.answers)
		]
	});
	await page.goto(`${quiz.url('result')}?attempt=earlier`);
	expect(await quiz.result()).toEqual(OPERATOR.result);
	await page.locator('header a[hreflang="en"]').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('main[data-role]')).toHaveAttribute('data-role', OPERATOR.result.role);
});

test('next pressed again and again goes on by one question, and Back leads to the one before', async ({
	page,
	quiz
}) => {
	await quiz.open('quiz/phase');
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	const before = await page.evaluate(() => history.length);
	await page.evaluate(async () => {
		const next = document.querySelector<HTMLButtonElement>('main form button:not([name])');
		for (let times = 0; times < 20; times += 1) {
			next?.click();
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
	});
	await quiz.isAt('lead');
	expect(await page.evaluate(() => history.length)).toBe(before + 1);
	await page.goBack();
	await quiz.isAt('phase');
	expect(await quiz.picked()).toEqual(['design']);
});

test('the address follows at once, however fast the answers come', async ({ page, quiz }) => {
	await quiz.open('quiz/phase');
	const addresses = await page.evaluate(async (questions) => {
		const seen: string[] = [];
		for (const question of questions) {
			let option: HTMLInputElement | undefined;
			while (!option) {
				await new Promise((resolve) => setTimeout(resolve));
				option = [...document.querySelectorAll<HTMLInputElement>(`main [name="${question}"]`)].at(
					-1
				);
			}
			seen.push(location.pathname);
			option.click();
			document.querySelector<HTMLButtonElement>('main form button:not([name])')?.click();
		}
		return seen;
	}, Object.keys(FIRST_FOUR));
	expect(addresses).toEqual(
		Object.keys(FIRST_FOUR).map((question) => quiz.url(`quiz/${question}`))
	);
	await quiz.isAt('portfolio');
	await quiz.isStored();
	expect(Object.keys((await stored(page)).drafts[0]?.answers ?? {})).toEqual(
		Object.keys(FIRST_FOUR)
	);
});

test('the browser lists each question under its own title', async ({ page, quiz }) => {
	await quiz.open('quiz/phase');
	const titles = [await page.title()];
	for (const [question, answer] of Object.entries(FIRST_FOUR)) {
		await quiz.answer(question as keyof typeof FIRST_FOUR, answer);
		await quiz.next();
		await expect(page).not.toHaveTitle(titles.at(-1) ?? '');
		titles.push(await page.title());
	}
	const { entries } = await (
		await page.context().newCDPSession(page)
	).send('Page.getNavigationHistory');
	expect(entries.slice(-5).map(({ title }) => title)).toEqual(titles);
});

const SIXTY = Array.from({ length: 60 }, (_, at) =>
	attemptOf(
		`attempt-${at}`,
		(at % 2 ? TEAM_LEAD : OPERATOR).answers,
		new Date(2026, 0, 1 + at).toISOString()
	)
);
const PLANNED = {
	...attemptOf('planned', TEAM_LEAD.answers),
	plan: [{ item: 'requirements:1', state: 'planned' }]
};
const POSTINGS = Array.from({ length: 30 }, (_, at) =>
	postingOf(`posting-${at}`, `PM wanted (${at})\nYou lead the project.`)
);
const openFolds = (page: Page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
			fold.open = true;
	});

interface Visit {
	at: string;
	rows?: Partial<Rows>;
	prepare?: (page: Page, quiz: Quiz) => Promise<unknown>;
}
const VISITS: Record<string, Visit> = {
	'the home page with its worries opened': { at: '', prepare: openFolds },
	'the home page with a plan': {
		at: '',
		rows: { attempts: [PLANNED] },
		prepare: (page) => page.locator('[data-plan-of]').waitFor()
	},
	'a question with its folds opened': {
		at: 'quiz/lead',
		rows: { drafts: [draftOf('draft', TEAM_LEAD.answers)] },
		async prepare(page, quiz) {
			await quiz.isAlive();
			await openFolds(page);
		}
	},
	'the review': {
		at: 'quiz/review',
		rows: { drafts: [draftOf('draft', TEAM_LEAD.answers)] },
		prepare: (page) => page.locator('main > button.button').waitFor()
	},
	'the result with every fold opened': {
		at: 'result',
		rows: { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] },
		async prepare(page, quiz) {
			await quiz.allChapters();
			await openFolds(page);
			await expect(page.locator('.week [data-contents]')).toBeVisible();
		}
	},
	'a history of sixty': {
		at: 'history',
		rows: { attempts: SIXTY },
		prepare: (page) => page.locator('#delete-all').waitFor()
	},
	'a history of sixty, listed to its end and compared': {
		at: 'history',
		rows: { attempts: SIXTY },
		async prepare(page) {
			await page.locator('#delete-all').waitFor();
			const attempts = page.locator('[data-attempt]');
			await page.locator('section[aria-labelledby="list"] > button').click();
			await expect(attempts).toHaveCount(60);
			for (const at of [0, 55]) await attempts.nth(at).locator('input').check();
			await page.locator('[data-comparison]').waitFor();
			await openFolds(page);
		}
	},
	'saved postings': {
		at: 'postings',
		rows: { postings: POSTINGS },
		prepare: (page) => expect(page.locator('[data-looks-like]')).toHaveCount(POSTINGS.length)
	},
	'the roles': { at: 'roles' },
	'the method': { at: 'method' },
	'the privacy page': {
		at: 'privacy',
		rows: { attempts: [PLANNED] },
		prepare: (page) => page.locator('[data-attempts="1"]').waitFor()
	}
};

for (const [name, { at, rows = {}, prepare }] of Object.entries(VISITS))
	test(`Back and a reload return to where the user had scrolled to: ${name}`, async ({
		page,
		quiz
	}) => {
		await page.setViewportSize({ width: 390, height: 600 });
		await seed(page, rows);
		await page.goto(quiz.url(at));
		await prepare?.(page, quiz);
		const top = () => page.evaluate(() => Math.round(scrollY));
		const before = await page.evaluate(() => {
			const end = document.documentElement.scrollHeight - innerHeight;
			scrollTo({ top: end - 40, behavior: 'instant' });
			return Math.round(scrollY);
		});
		expect(before).toBeGreaterThan(400);
		const elsewhere = at === 'roles' ? 'method' : 'roles';
		// Without a scroll to the link.
		await page.locator(`nav a[href$="/${elsewhere}/"]`).evaluate((a: HTMLElement) => a.click());
		await expect(page).toHaveURL(new RegExp(`/${elsewhere}/$`));
		await page.goBack();
		await expect.poll(top).toBe(before);
		await page.reload();
		await expect.poll(top).toBe(before);
	});
