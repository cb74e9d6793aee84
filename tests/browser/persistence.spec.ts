/** Nothing is lost: a browser closed and opened again, a retake, the plan, and what the home page offers. */
import { path } from '$lib/assessment/answers';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { formatMonth } from '$lib/content/dates';
import { words } from '$lib/content/words';
import type { PlannedItem } from '$lib/storage/records';
import { attemptOf, draftOf, seed, stored } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD } from './people';
import { expect, LOCALES, otherLocale, Quiz, test } from './quiz';

const HALF_WAY = { phase: 'design', lead: 'team', accountability: 'assisted' } as const;

test('a browser closed in the middle and opened again goes on where it was', async ({
	faults,
	baseURL,
	launchOptions,
	locale
}) => {
	const profile = await mkdtemp(join(tmpdir(), 'career-quiz-'));
	const open = async () => {
		const context = await chromium.launchPersistentContext(profile, {
			...launchOptions,
			locale: locale ?? 'ja-JP',
			baseURL: baseURL ?? ''
		});
		await faults.watch(context, baseURL ?? '');
		return { context, quiz: new Quiz(context.pages()[0] ?? (await context.newPage())) };
	};
	try {
		const first = await open();
		await first.quiz.open('quiz/phase');
		await first.quiz.walk(HALF_WAY, 'scale');
		await first.quiz.answer('scale', 'large');
		await first.quiz.isStored();
		await first.context.close();

		const { context, quiz } = await open();
		await quiz.page.goto(quiz.url(''));
		await quiz.follow(quiz.page.locator('main a.button[href$="/quiz/delivery/"]'));
		await quiz.isAt('delivery');
		await expect.poll(() => quiz.progress()).toEqual([5, path(HALF_WAY).length]);
		for (const [question, answer] of Object.entries({ ...HALF_WAY, scale: 'large' }).reverse()) {
			await quiz.follow(quiz.page.locator('main a.back'));
			await quiz.isAt(question);
			expect(await quiz.picked()).toEqual([answer]);
		}
		await context.close();
	} finally {
		await rm(profile, { recursive: true, force: true });
	}
});

test('a retake starts from the earlier answers and leaves the earlier attempt as it was', async ({
	page,
	quiz
}) => {
	const earlier = attemptOf('earlier', OPERATOR.answers);
	await seed(page, { attempts: [earlier] });
	await page.goto(quiz.url(''));
	await quiz.follow(page.locator('main a[href$="/quiz/review/"]'));
	expect(await quiz.listed()).toHaveLength(OPERATOR.asked);

	await quiz.follow(page.locator('main [data-question="delivery"] a'));
	expect(await quiz.picked()).toEqual(['assisted']);
	await quiz.answer('delivery', 'owned');
	await quiz.next();
	await quiz.isAt('review');
	await quiz.follow(page.locator('main [data-question="coordination"] a'));
	await quiz.answer('coordination', 'owned');
	await quiz.next();
	// 5 of 8 points is 3/5 and more.
	expect(await quiz.conclude()).toEqual({ ...OPERATOR.result, stage: 'near' });

	const { attempts } = await stored(page);
	expect(attempts).toHaveLength(2);
	expect(attempts.find(({ id }) => id === 'earlier')).toEqual(earlier);
	await page.goto(`${quiz.url('result')}?attempt=earlier`);
	expect(await quiz.result()).toEqual(OPERATOR.result);
	await page.goto(quiz.url('result'));
	expect((await quiz.result()).stage).toBe('near');
});

test('a retake in which nothing is changed is no new attempt', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('earlier', TEAM_LEAD.answers)] });
	await quiz.open('quiz/review');
	expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
	await expect(page).toHaveURL(/\?attempt=earlier$/);
	const { drafts, attempts } = await stored(page);
	expect(drafts).toEqual([]);
	expect(attempts).toHaveLength(1);
});

test('the plan is there after a reload, and at the retake', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('only', OPERATOR.answers)] });
	await page.goto(quiz.url('result'));
	const button = (item: string, at: number) => quiz.planItem(item).locator('button').nth(at);
	for (const item of ['check-the-posting', 'risk', 'coordination', 'retake-later'])
		await quiz.plan(item);
	await quiz.planItem('check-the-posting').locator('select').selectOption({ index: 2 });
	const month = await quiz.planItem('check-the-posting').locator('select').inputValue();
	await button('risk', 0).click();
	// Dropped, and that undone.
	await button('retake-later', 1).click();
	await expect(button('retake-later', 0)).toBeFocused();
	await button('retake-later', 0).click();
	await button('coordination', 1).click();
	const plan = async () =>
		(await stored(page)).attempts.map(({ plan }) =>
			(plan as PlannedItem[]).map(({ item, state }) => `${item} ${state}`)
		);
	await expect
		.poll(plan)
		.toEqual([['check-the-posting planned', 'risk:1 done', 'coordination:2 dropped']]);

	const isThere = async () => {
		for (const [item, state] of [
			['check-the-posting', 'planned'],
			['risk', 'done'],
			['coordination', 'dropped']
		] as const)
			await expect(quiz.planItem(item)).toHaveAttribute('data-plan-state', state);
		await expect(quiz.planItem('check-the-posting').locator('select')).toHaveValue(month);
		await expect(quiz.planItem('retake-later')).not.toHaveAttribute('data-plan-state');
	};
	await page.reload();
	await isThere();

	await page.goto(quiz.url('quiz/budget'));
	await quiz.isAlive();
	await quiz.answer('budget', 'many');
	await quiz.next();
	await quiz.conclude();
	await isThere();
});

for (const locale of LOCALES) {
	test(`the home page offers what there is: a start, the draft, the result, or both, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const { writing: _, ...unfinished } = OPERATOR.answers;
		const draft = draftOf('draft', unfinished, [
			'requirements',
			'budget',
			'risk',
			'standards',
			'executives',
			'framework'
		]);
		const attempt = attemptOf('attempt', TEAM_LEAD.answers);
		const link = (to: string) => page.locator(`main .start a[href$="${quiz.url(to, locale)}"]`);
		const main = (to: string) =>
			page.locator(`main .start a.button[href$="${quiz.url(to, locale)}"]`);
		const again = page.locator('main .start button:visible');

		await page.goto(quiz.url('', locale));
		await expect(main('quiz/phase')).toBeVisible();
		await expect(again).toHaveCount(0);

		await seed(page, { drafts: [draft] });
		await page.goto(quiz.url('', locale));
		await expect(main('quiz/writing')).toBeVisible();
		await expect(main('quiz/writing'), 'the 12th question of this path').toContainText('12');
		await expect(link('result')).toHaveCount(0);
		await expect(again).toHaveCount(1);

		await seed(page, { attempts: [attempt] });
		await page.goto(quiz.url('', locale));
		await expect(main('quiz/writing')).toBeVisible();
		await expect(link('result')).toBeVisible();

		await page.goto(quiz.url('privacy', locale));
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const request = indexedDB.open('pm-pmo-career-quiz');
					request.onsuccess = () => {
						const change = request.result.transaction('drafts', 'readwrite');
						change.objectStore('drafts').clear();
						change.oncomplete = () => {
							request.result.close();
							resolve();
						};
					};
				})
		);
		await page.goto(quiz.url('', locale));
		await expect(main('result')).toBeVisible();
		await expect(link('quiz/review')).toBeVisible();
		await expect(again).toHaveCount(1);
	});
}

for (const locale of LOCALES) {
	test(`the home page shows how far the plan has come, and leads to it, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const plan: PlannedItem[] = [
			{ item: 'delivery:2', state: 'planned', month: '2027-05' },
			{ item: 'check-the-posting', state: 'done', month: '2026-11' },
			{ item: 'phase:1', state: 'planned', month: '2027-02' },
			{ item: 'risk:1', state: 'dropped' }
		];
		await seed(page, { attempts: [{ ...attemptOf('attempt', OPERATOR.answers), plan }] });
		await page.goto(quiz.url('', locale));
		const home = page.locator('[data-plan-done="1"][data-plan-of="3"]');
		const { levelSteps } = await words[locale].result();
		await expect(home.locator('a')).toContainText(levelSteps.phase[0].title);
		await expect(home.locator('a')).toContainText(formatMonth('2027-02', locale));
		await quiz.follow(home.locator('a'));
		await expect(page.locator('#plan')).toBeInViewport();

		// In words of the language, also after a change of it.
		await page.goBack();
		await expect(home).toBeVisible();
		const other = otherLocale(locale);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(home.locator('a')).toContainText(formatMonth('2027-02', other));
		await expect(home.locator('a')).toContainText(
			(await words[other].result()).levelSteps.phase[0].title
		);
	});
}

test('starting over asks first where answers would be given up, and never gives up a result', async ({
	page,
	quiz
}) => {
	const attempt = attemptOf('attempt', TEAM_LEAD.answers);
	await seed(page, { drafts: [draftOf('draft', HALF_WAY)], attempts: [attempt] });
	await page.goto(quiz.url(''));
	const again = page.locator('main .start button').first();
	const dialog = page.locator('dialog[open]');

	await again.click();
	await dialog.locator('button').last().click();
	await expect(dialog).toHaveCount(0);
	expect((await stored(page)).drafts, 'kept').toMatchObject([{ id: 'draft', answers: HALF_WAY }]);

	await again.click();
	await quiz.follow(dialog.locator('button').first());
	await quiz.isAt('phase');
	expect(await quiz.picked()).toEqual([]);
	const { drafts, attempts } = await stored(page);
	expect(drafts).toMatchObject([{ answers: {}, skipped: [] }]);
	expect(attempts).toEqual([attempt]);
});

test('starting over does not ask where nothing would be given up, and keeps the plan', async ({
	page,
	quiz
}) => {
	const plan = [{ item: 'requirements:1', state: 'planned', month: '2027-02' }];
	await seed(page, { attempts: [{ ...attemptOf('attempt', TEAM_LEAD.answers), plan }] });
	await page.goto(quiz.url('', 'en'));
	await quiz.follow(page.locator('main .start button').first());
	await quiz.isAt('phase', 'en');
	expect(await quiz.picked()).toEqual([]);
	expect((await stored(page)).drafts).toMatchObject([{ answers: {}, plan }]);
});

test('a retake of an earlier attempt starts from that one', async ({ page, quiz }) => {
	await seed(page, {
		attempts: [
			attemptOf('earlier', OPERATOR.answers, '2025-01-05T01:03:00.000Z'),
			attemptOf('newest', PM_ONCE.answers)
		]
	});
	await page.goto(`${quiz.url('result')}?attempt=earlier`);
	await quiz.result();
	await quiz.follow(page.locator('section[aria-labelledby="retake"] button').first());
	await quiz.isAt('review');
	expect(await quiz.listed()).toHaveLength(OPERATOR.asked);
});
