/** The result page: citations, answers tried out, retakes and share links. */
import type { Locator } from '@playwright/test';
import { outcomeOf } from '$lib/assessment/outcome';
import { EXPERIENCE_IDS, ROLES } from '$lib/assessment/questions';
import { words } from '$lib/content/words';
import { SCHEMA } from '$lib/storage/schema';
import { shareCode } from '$lib/storage/share-code';
import { attemptOf, seed, stored } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN, pmPoints } from './people';
import { expect, LOCALES, otherLocale, test } from './quiz';

test('the reasons have their drawings and tables', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	await expect(page.locator('.answer figure > svg')).toBeVisible();
	const why = await quiz.chapter('why');
	for (const role of ROLES) await expect(why.locator(`[data-rung="${role}"]`)).toBeVisible();
	await expect(why.locator('[aria-labelledby="profile"] svg')).toHaveCount(EXPERIENCE_IDS.length);
});

test('below the plan the role has both sides, a line each, and leads to its description', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	const { role } = TEAM_LEAD.result;
	const sides = page.locator('[data-both-sides]');
	await expect(sides).toHaveAttribute('data-both-sides', role);
	await expect(sides.locator('dd')).toHaveCount(2);
	// The plan above may be about the role after it.
	const { kinds } = await words.ja.common();
	await expect(sides.locator('dt').first()).toContainText(kinds[role].name);
	await page.locator('[data-both-sides] a').click();
	await expect(page.locator(`#kind-${role}`)).toBeInViewport();
});

test('a citation opens its question with the answer', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	const why = await quiz.chapter('why');
	await why.locator('#decided a').first().click();
	const row = page.locator('[data-question="stance"] fieldset');
	await expect(row.locator('legend')).toBeFocused();
	await expect(quiz.option('stance', 'drive')).toBeChecked();
	// So does the URL itself.
	await page.goto('/blank');
	await page.goto(`${quiz.url('result')}#answer-budget`);
	await expect(page.locator('[data-question="budget"] legend')).toBeFocused();
});

test('a changed answer is tried out beside the original, and stored as a new attempt on request only', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	await quiz.chapter('answers');
	const change = async (question: 'requirements' | 'accountability', option: string) => {
		await page.locator(`#answer-${question} button`).click();
		await quiz.option(question, option).check();
	};
	await change('requirements', 'owned');
	const tried = { ...TEAM_LEAD.answers, requirements: 'owned' } as const;
	const trial = page.locator('[data-trial]');
	await expect(trial).toHaveAttribute('data-trial', outcomeOf(tried).role);
	// The page still shows the original, and nothing is stored.
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	expect((await stored(page)).attempts).toMatchObject([{ id: 'lead', answers: TEAM_LEAD.answers }]);

	await trial.locator('button').last().click();
	await expect(trial).toHaveCount(0);
	await expect(quiz.option('requirements', 'none')).toBeChecked();

	await quiz.option('requirements', 'owned').check();
	// A question that the change has put on the path can be answered as well.
	await change('accountability', 'once');
	await page.locator('#answer-portfolio button').click();
	await quiz.option('portfolio', 'two').check();
	await trial.locator('button').first().click();
	await page.waitForURL('**/result/?attempt=*');
	// The URL changes before the page shows its attempt.
	await expect(page.locator('[data-since="lead"]')).toBeVisible();
	expect(await quiz.result()).toEqual(
		outcomeOf({ ...tried, accountability: 'once', portfolio: 'two' })
	);
	const { attempts } = await stored(page);
	expect(attempts).toHaveLength(2);
	expect(attempts.find(({ id }) => id === 'lead')).toMatchObject({ answers: TEAM_LEAD.answers });
	expect(attempts.find(({ id }) => id !== 'lead')).toMatchObject({
		answers: { ...tried, accountability: 'once', portfolio: 'two' }
	});
});

for (const anchoring of ['auto', 'none'])
	test(`an answer stays in its place while the comparison appears above it, with scroll anchoring ${anchoring}`, async ({
		page,
		quiz
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
		await page.goto(quiz.url('result'));
		await quiz.chapter('answers');
		await page.evaluate(
			(value) => (document.documentElement.style.overflowAnchor = value),
			anchoring
		);
		const comparison = page.locator('[data-trial-comparison]');
		const bar = page.locator('[data-trial]');
		const topOf = (locator: Locator) =>
			locator.evaluate((node) => node.getBoundingClientRect().top);
		const tryOut = async (question: 'requirements' | 'wish' | 'phase', option: string) => {
			await page.locator(`#answer-${question} .change button`).click();
			const input = quiz.option(question, option);
			const before = await topOf(input);
			await input.check();
			await expect(comparison).toBeVisible();
			// Scroll anchoring would come with the next frame.
			await page.evaluate(() => new Promise(requestAnimationFrame));
			expect(Math.abs((await topOf(input)) - before), question).toBeLessThan(1);
		};
		await tryOut('requirements', 'owned');
		await expect(comparison.locator('[data-item="readiness"] dd')).toHaveCount(2);
		await expect(comparison.locator('[data-item="interest"]')).toHaveCount(0);
		await expect(comparison.locator('[data-plan="original"] li')).not.toHaveCount(0);
		await tryOut('wish', 'pmo');
		await expect(comparison.locator('[data-item="interest"] dd')).not.toHaveCount(0);

		// The link leads up to the comparison, clear of the bar, and Back to the answer.
		const wish = quiz.option('wish', 'pmo');
		const left = await topOf(wish);
		await bar.locator('a').click();
		await expect(comparison.locator('h3')).toBeInViewport();
		const { bottom } = await bar.evaluate((node) => node.getBoundingClientRect());
		expect(await topOf(comparison.locator('h3'))).toBeGreaterThanOrEqual(bottom);
		await page.goBack();
		await expect.poll(async () => Math.abs((await topOf(wish)) - left)).toBeLessThan(1);

		// An answer under the bar to come moves just clear of it.
		await bar.locator('button').last().click();
		await expect(comparison).toHaveCount(0);
		await page.locator('#answer-phase .change button').click();
		const option = quiz.option('phase', 'build');
		await option.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 60));
		await option.check();
		await expect(comparison).toBeVisible();
		expect(await topOf(option)).toBeGreaterThan(
			await bar.evaluate((node) => node.getBoundingClientRect().bottom)
		);
	});

test('a note is written at its answer, shown and exported at once, and is no trial', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	await quiz.chapter('save');
	const resume = page.locator('[data-export="resume"]');
	const link = resume.locator('[data-without-note] a[href="#answer-lead"]');
	await link.click();
	const row = page.locator('#answer-lead');
	const state = row.locator('[data-note]');
	await row.locator('#note').pressSequentially('12 people');
	// As typed, with the field still focused.
	await expect(state).toHaveAttribute('data-note', 'saved');
	expect((await stored(page)).attempts[0]?.notes).toEqual({ lead: '12 people' });
	await expect(resume.locator('textarea')).toHaveValue(/12 people/);
	await expect(link).toHaveCount(0);
	await expect(page.locator('[data-trial]')).toHaveCount(0);
	// Leaving the field stores it without a wait.
	await row.locator('#note').fill('12 people, 2024');
	await row.locator('.change button').click();
	await expect(row).toContainText('12 people, 2024');
	await expect
		.poll(async () => (await stored(page)).attempts[0]?.notes)
		.toEqual({ lead: '12 people, 2024' });
	// The address opens the row again.
	await page.reload();
	await expect(row.locator('#note')).toHaveValue('12 people, 2024');
	// A question about a wish takes none.
	await page.locator('#answer-stance button').click();
	await expect(quiz.option('stance', 'drive')).toBeChecked();
	await expect(page.locator('#note')).toHaveCount(0);
});

test('a note that cannot be stored says so beside the field, and is stored by a retry', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.addInitScript(() => {
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		addEventListener('mended', () => (IDBObjectStore.prototype.put = put));
	});
	await page.goto(quiz.url('result'));
	await quiz.chapter('answers');
	const row = page.locator('#answer-lead');
	await row.locator('.change button').click();
	await row.locator('#note').fill('12 people');
	await expect(row.locator('[data-note="failed"] [role="alert"]')).not.toBeEmpty();
	expect((await stored(page)).attempts[0]?.notes).toEqual({});
	await page.evaluate(() => dispatchEvent(new Event('mended')));
	await row.locator('[data-note] button').click();
	await expect(row.locator('[data-note="saved"] [role="status"]')).not.toBeEmpty();
	await expect(row.locator('#note')).toBeFocused();
	expect((await stored(page)).attempts[0]?.notes).toEqual({ lead: '12 people' });
});

test('more tasks than a week takes are refused with a message', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('lead', TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	await quiz.chapter('answers');
	await page.locator('#answer-week button').click();
	await quiz.option('week', 'run-issues').click();
	await expect(page.locator('#answer-week [role="alert"]')).not.toBeEmpty();
	await expect(quiz.option('week', 'run-issues')).not.toBeChecked();
	await expect(page.locator('[data-trial]')).toHaveCount(0);
});

test('the newest plan goes on from the answers of an earlier attempt, tried out or retaken', async ({
	page,
	quiz
}) => {
	const plan = [{ item: 'lead:3', state: 'planned', month: '2027-02' }];
	const newest = { ...attemptOf('newest', PM_ONCE.answers, '2026-02-05T01:03:00.000Z'), plan };
	await seed(page, { attempts: [attemptOf('earlier', TEAM_LEAD.answers), newest] });
	const earlier = `${quiz.url('result')}?attempt=earlier`;
	await page.goto(earlier);
	await page.locator('section[aria-labelledby="retake"] button').first().click();
	await quiz.isAt('review');
	expect((await stored(page)).drafts).toMatchObject([{ answers: TEAM_LEAD.answers, plan }]);

	await page.goto(earlier);
	await quiz.chapter('answers');
	await page.locator('#answer-requirements button').click();
	await quiz.option('requirements', 'owned').check();
	await page.locator('[data-trial] button').first().click();
	await expect(page.locator('[data-since="newest"]')).toBeVisible();
	const { attempts } = await stored(page);
	expect(attempts.find(({ id }) => id !== 'earlier' && id !== 'newest')).toMatchObject({ plan });
	// Planned for other answers, and still to be done.
	await expect(page.locator('[data-plan-item="lead"][data-plan-state="planned"]')).toHaveCount(1);
});

for (const locale of LOCALES) {
	test(`a retake follows up the plan and marks changes, and its result lists them, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.clock.setFixedTime('2026-11-30T08:00:00+09:00');
		await seed(page, { attempts: [attemptOf('before', OPERATOR.answers)] });
		await page.goto(quiz.url('result', locale));
		for (const item of ['lead', 'delivery', 'check-the-posting']) await quiz.plan(item);
		await quiz.planItem('lead').locator('select').selectOption('2027-02');
		const plan = [
			{ item: 'lead-a-small-team', state: 'planned', month: '2027-02' },
			{ item: 'delivery:2', state: 'planned', month: '2027-05' },
			{ item: 'check-the-posting', state: 'planned', month: '2026-11' }
		];
		await expect.poll(async () => (await stored(page)).attempts[0]?.plan).toEqual(plan);

		await page.locator('section[aria-labelledby="retake"] .choices button').first().click();
		await quiz.isAt('review', locale);
		const followUp = page.locator('main section [data-follow-up]');
		await expect(followUp).toHaveCount(3);
		await expect(page.locator('dl .changed')).toHaveCount(0);
		const became = (item: string, state: string) =>
			page.locator(`[data-follow-up="${item}"] input[value="${state}"]`);
		for (const { item } of plan) await expect(became(item, 'planned')).toBeChecked();
		await became('lead-a-small-team', 'done').check();
		await became('check-the-posting', 'dropped').check();
		await followUp.nth(0).locator('a').click();
		await quiz.answer('lead', 'small');
		await page.locator('[data-fold="note"] summary').click();
		await page.locator('#note').fill('night cutover of 4 people');
		await quiz.next();
		await quiz.isAt('review', locale);
		await expect(became('lead-a-small-team', 'done')).toBeChecked();
		await expect(page.locator('dl .changed')).toHaveCount(1);
		await expect(page.locator('[data-question="lead"] .before')).toBeVisible();
		await expect(page.locator('[data-question="lead"]')).toContainText('night cutover');

		await quiz.conclude();
		const since = page.locator('[data-since="before"]');
		await expect(since.locator('[data-question]')).toHaveCount(1);
		await expect(since.locator('[data-question="lead"]')).toBeVisible();
		await expect(since.locator('[data-follow-up]')).toHaveCount(3);
		// The new attempt has the plan with the decisions; the old one is unchanged.
		await expect(quiz.planItem('check-the-posting')).toHaveAttribute('data-plan-state', 'dropped');
		const { attempts, drafts } = await stored(page);
		expect(drafts).toEqual([]);
		const before = attempts.find(({ id }) => id === 'before');
		expect(before).toMatchObject({ answers: OPERATOR.answers, plan, notes: {} });
		expect(attempts.find(({ id }) => id !== 'before')).toMatchObject({
			notes: { lead: 'night cutover of 4 people' },
			plan: [{ ...plan[0], state: 'done' }, plan[1], { ...plan[2], state: 'dropped' }]
		});
	});

	test(`a share link without own results shows a read-only result, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.goto(`${quiz.url('result', locale)}#share=${shareCode(PM_ONCE.answers)}`);
		expect(await quiz.result()).toEqual(PM_ONCE.result);
		await expect(page.locator('main[data-shared]')).toBeVisible();
		await expect(page.locator('main input')).toHaveCount(0);
		await expect(page.locator('main .retake')).toBeVisible();
		await expect(page.locator('main button:not(.retake *)')).toHaveCount(0);
		expect(await stored(page)).toEqual({ drafts: [], attempts: [], postings: [], weeks: [] });
		await page.locator(`main a.button[href$="${quiz.url('quiz', locale)}"]`).click();
		await quiz.isAt('phase', locale);
	});

	test(`a share link with an own result shows both side by side, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await seed(page, { attempts: [attemptOf('mine', OPERATOR.answers)] });
		await page.goto(`${quiz.url('result', locale)}#share=${shareCode(TEAM_LEAD.answers)}`);
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
		const both = await quiz.chapter('since');
		for (const { answers } of [OPERATOR, TEAM_LEAD])
			await expect(both.locator('[data-item="pm"]')).toContainText(pmPoints(answers));
		// Another link pasted over it changes the fragment only.
		await page.evaluate((code) => (location.hash = `#share=${code}`), shareCode(VETERAN.answers));
		await expect(page.locator('main[data-role="true-pmo"]')).toBeVisible();
		expect((await stored(page)).attempts).toMatchObject([
			{ id: 'mine', answers: OPERATOR.answers }
		]);
		// The other language shows the same result.
		const other = otherLocale(locale);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other);
		expect(
			await quiz.result(),
			'A new question needs a version and a layout in share-layouts.ts (docs/recipes.md)'
		).toEqual(VETERAN.result);
	});

	for (const extra of ['%20', '。', 'を見て', ')'])
		test(`a share link that ends in ${extra} shows its result in both languages, first in ${locale}`, async ({
			page,
			quiz
		}) => {
			await page.goto(`${quiz.url('result', locale)}#share=${shareCode(PM_ONCE.answers)}${extra}`);
			expect(await quiz.result()).toEqual(PM_ONCE.result);
			await page.locator('header a.language').click();
			await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(locale));
			expect(await quiz.result()).toEqual(PM_ONCE.result);
		});

	for (const [what, code] of [
		['cut off', shareCode(TEAM_LEAD.answers).slice(0, -1)],
		['of a later version', '999.AAAAAAAAAAAAAA'],
		['without a code', ''],
		['full of other things', '%3Cimg src=x onerror=alert(1)%3E']
	]) {
		test(`a share link that is ${what} explains it and links on, in ${locale}`, async ({
			page,
			quiz
		}) => {
			await seed(page, { attempts: [attemptOf('mine', OPERATOR.answers)] });
			await page.goto(`${quiz.url('result', locale)}#share=${code}`);
			await expect(page.locator('main a.button')).toBeVisible();
			await expect(page.locator('main[data-role]')).toHaveCount(0);
			await page.locator('main a[data-sveltekit-reload]').click();
			expect(await quiz.result()).toEqual(OPERATOR.result);
		});
	}
}

test('an attempt of an earlier schema is shown, and rewritten only by a decision', async ({
	page,
	quiz
}) => {
	const { plan: _, ...attempt } = attemptOf('before', TEAM_LEAD.answers);
	const before = { ...attempt, schema: 1, ticks: ['retake-later', 'close-gap:requirements'] };
	await seed(page, { attempts: [before] });
	await page.goto(quiz.url('result'));
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	expect((await stored(page)).attempts).toEqual([before]);
	await expect(quiz.planItem('requirements')).toHaveAttribute('data-plan-state', 'planned');
	await page.locator('details.more > summary').click();
	await quiz.planItem('retake-later').locator('button').first().click();
	await expect
		.poll(async () => (await stored(page)).attempts)
		.toEqual([
			{
				...attempt,
				schema: SCHEMA,
				plan: [
					{ item: 'retake-later', state: 'done' },
					{ item: 'requirements:1', state: 'planned' }
				]
			}
		]);
});

test('an earlier attempt is judged by today’s rules, with its outcome at the time', async ({
	page,
	quiz
}) => {
	const points = { 'support-pmo': 5, pm: 7, 'true-pmo': 9 };
	const said = { version: 1, role: 'support-pmo', stage: 'near', destination: 'pm', points };
	await seed(page, {
		attempts: [{ ...attemptOf('then', TEAM_LEAD.answers), schema: 2, said }]
	});
	await page.goto(quiz.url('result'));
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	await expect(page.locator('[data-said-then]')).toBeVisible();
});
