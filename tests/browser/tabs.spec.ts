/** Two tabs at once: neither overwrites the other silently, and each shows the changes of the other. */
import type { Page } from '@playwright/test';
import type { Answers } from '$lib/assessment/answers';
import { attemptOf, databases, draftOf, postingOf, seed, stored } from './database';
import { OPERATOR, PM_ONCE, TEAM_LEAD } from './people';
import { expect, Quiz, test } from './quiz';

const answersOf = (rows: readonly { answers?: unknown }[]) => rows.map(({ answers }) => answers);
const conflict = (page: Page) => page.locator('[data-tab-conflict]');

/** Answers in all tabs, one question each in turn, up to the review. */
async function inTurn(
	...walks: readonly (readonly [quiz: Quiz, answers: Answers])[]
): Promise<void> {
	const isUnderway = ([quiz]: (typeof walks)[number]) => quiz.place !== 'review';
	while (walks.some(isUnderway)) {
		for (const [quiz, answers] of walks.filter(isUnderway)) {
			// A tab in the background is rendered about once a second.
			await quiz.page.bringToFront();
			const question = quiz.place as keyof Answers;
			const answer = answers[question];
			if (answer === undefined) await quiz.skip();
			else {
				await quiz.answer(question, answer);
				await quiz.next();
			}
		}
	}
}

test('two people’s answers, given in two tabs at the same time, become two attempts', async ({
	quiz,
	context
}) => {
	const other = new Quiz(await context.newPage());
	await Promise.all([quiz.open('quiz/phase'), other.open('quiz/phase')]);
	await inTurn([quiz, OPERATOR.answers], [other, PM_ONCE.answers]);
	const [one, two] = await Promise.all([quiz.conclude(), other.conclude()]);
	expect([one, two]).toEqual([OPERATOR.result, PM_ONCE.result]);
	const { drafts, attempts } = await stored(quiz.page);
	expect(drafts).toEqual([]);
	expect(new Set(answersOf(attempts))).toEqual(new Set([OPERATOR.answers, PM_ONCE.answers]));
});

test('a draft continues in the tab opened last; the other says so, and continues with a draft of its own', async ({
	page,
	quiz,
	context
}) => {
	await quiz.open('quiz/phase');
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	const other = new Quiz(await context.newPage());
	await other.open('quiz/phase');
	expect(await other.picked()).toEqual(['design']);
	await other.answer('phase', 'build');
	await other.isStored();
	expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'build' } }]);

	await expect(conflict(page)).toHaveAttribute('data-tab-conflict', 'changed');
	await expect(conflict(page)).not.toBeEmpty();
	await page.bringToFront();
	expect(await quiz.picked(), 'nothing moves under the hand').toEqual(['design']);
	await quiz.next();
	await quiz.answer('lead', 'team');
	await expect(conflict(page)).toHaveAttribute('data-tab-conflict', 'apart');
	await quiz.isStored();
	const { drafts } = await stored(page);
	expect(new Set(answersOf(drafts))).toEqual(
		new Set([{ phase: 'build' }, { phase: 'design', lead: 'team' }])
	);
	await expect(conflict(other.page)).toHaveAttribute('data-tab-conflict', 'apart');
});

test('a tab with a conflict can load the answers of the other, and continues with them', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'design' })] });
	await quiz.open('quiz/lead');
	await quiz.answer('lead', 'team');
	await quiz.isStored();
	const other = new Quiz(await context.newPage());
	await other.open('quiz/lead');
	await other.answer('lead', 'large');
	await other.isStored();
	await page.bringToFront();
	await conflict(page).locator('button').click();
	await expect(quiz.option('lead', 'large')).toBeChecked();
	await expect(conflict(page)).toBeEmpty();
	await quiz.answer('lead', 'none');
	await quiz.isStored();
	expect((await stored(page)).drafts).toMatchObject([
		{ id: 'draft', answers: { phase: 'design', lead: 'none' } }
	]);
});

test('a tab without new answers follows the other to the result', async ({
	page,
	quiz,
	context
}) => {
	const { wish: _, ...most } = TEAM_LEAD.answers;
	await seed(page, { drafts: [draftOf('draft', most)] });
	await quiz.open('quiz/wish');
	const watching = new Quiz(await context.newPage());
	await watching.open('quiz/wish');
	await page.bringToFront();
	await quiz.answer('wish', TEAM_LEAD.answers.wish ?? '');
	await expect(watching.option('wish', TEAM_LEAD.answers.wish ?? '')).toBeChecked();
	await quiz.next();
	expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
	// It shows the retake now, which leads to the same result while unchanged.
	await watching.page.bringToFront();
	await watching.page.goto(watching.url('quiz/review'));
	await watching.isAlive();
	await watching.conclude();
	await expect(watching.page).toHaveURL(/\?attempt=draft$/);
	expect((await stored(page)).attempts).toHaveLength(1);
});

test('every page shows what another tab has concluded, planned, deleted, imported or saved', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	const open = async (at: string) => {
		const tab = await context.newPage();
		await tab.goto(quiz.url(at));
		return tab;
	};
	const [home, result, history, privacy, postings] = await Promise.all(
		['', 'result', 'history', 'privacy', 'postings'].map(open)
	);
	if (!home || !result || !history || !privacy || !postings) throw new Error('not opened');
	await expect(history.locator('[data-attempt]')).toHaveCount(1);
	const isPlanned = (tab: Page, item: string) =>
		expect(new Quiz(tab).planItem(item)).toHaveAttribute('data-plan-state', 'planned');
	await expect(new Quiz(result).planItem('check-the-posting')).toBeAttached();
	await expect(home.locator('main a.button[href$="/result/"]')).toBeVisible();
	await expect(privacy.locator('[data-attempts]')).toHaveAttribute('data-attempts', '1');

	await page.bringToFront();
	// Concluded: the result on the page stays, though there is a newer one.
	await quiz.open('quiz/review');
	await quiz.follow(page.locator('main [data-question="delivery"] a'));
	await quiz.answer('delivery', 'many');
	await quiz.isStored();
	await expect(home.locator('main a.button[href*="/quiz/"]')).toBeVisible();
	await quiz.next();
	await quiz.conclude();
	await expect(history.locator('[data-attempt]')).toHaveCount(2);
	await expect(privacy.locator('[data-attempts]')).toHaveAttribute('data-attempts', '2');

	// Planned in two tabs: both show both items.
	await page.goto(`${quiz.url('result')}?attempt=attempt`);
	await quiz.plan('check-the-posting');
	await isPlanned(result, 'check-the-posting');
	await result.bringToFront();
	await new Quiz(result).plan('retake-later');
	await isPlanned(page, 'retake-later');

	// Deleted and restored.
	await history.bringToFront();
	await history.locator('[data-attempt="attempt"] button').last().click();
	await expect(result.locator('main[data-role]')).toHaveCount(0);
	await history.locator('[data-deleted="attempt"] button').click();
	await isPlanned(result, 'check-the-posting');

	// Saved.
	await page.bringToFront();
	await page.goto(quiz.url('postings'));
	await expect(page.locator('section[data-saved]')).toBeAttached();
	await page.locator('textarea').fill('PM wanted. You lead the project.');
	await page.locator('main form button[type="submit"]').click();
	await page.locator('section[data-kind] .verdict button').click();
	await expect(postings.locator('[data-saved="1"]')).toBeAttached();
	await expect(privacy.locator('[data-postings="1"]')).toBeVisible();
});

test('items planned in two tabs at the same moment are all stored', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	const other = await context.newPage();
	const items = '[data-plan-item]';
	for (const tab of [page, other]) {
		await tab.goto(quiz.url('result'));
		await expect(tab.locator(items).first()).toBeVisible();
	}
	const count = await page.locator(items).count();
	// Each tab plans every other one, all at once.
	await Promise.all(
		[page, other].map((tab, odd) =>
			tab.evaluate(
				({ items, odd }) => {
					for (const [at, item] of [...document.querySelectorAll(items)].entries())
						if (at % 2 === odd) item.querySelector('button')?.click();
				},
				{ items, odd }
			)
		)
	);
	const planned = async () =>
		(await stored(page)).attempts.map((row) => (row.plan as unknown[]).length);
	await expect.poll(planned).toEqual([count]);
	for (const tab of [page, other])
		await expect(tab.locator('[data-plan-state="planned"]')).toHaveCount(count);
});

test('records deleted in one tab are deleted in all of them, and none restores them', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, {
		drafts: [draftOf('draft', { phase: 'design' })],
		attempts: [attemptOf('attempt', TEAM_LEAD.answers)],
		postings: [postingOf('posting', 'PM wanted')]
	});
	const answering = new Quiz(await context.newPage());
	await answering.open('quiz/lead');
	await answering.answer('lead', 'team');
	await answering.isStored();
	const history = await context.newPage();
	await history.goto(quiz.url('history'));
	await expect(history.locator('[data-attempt]')).toHaveCount(1);

	await page.bringToFront();
	await page.goto(quiz.url('privacy'));
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();

	await expect(history.locator('[data-attempt]')).toHaveCount(0);
	await answering.isAt('phase');
	await expect(conflict(answering.page)).toHaveAttribute('data-tab-conflict', 'wiped');
	expect(await answering.picked()).toEqual([]);
	expect(await databases(page), 'no tab has made a database anew').toEqual([]);

	await answering.page.bringToFront();
	await answering.answer('phase', 'build');
	await answering.isStored();
	expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'build' } }]);
});

test('a review whose answers another tab has deleted says that there are none', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { drafts: [draftOf('draft', TEAM_LEAD.answers)] });
	const reviewing = new Quiz(await context.newPage());
	await reviewing.open('quiz/review');
	await reviewing.listed();

	await page.bringToFront();
	await page.goto(quiz.url('privacy'));
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();

	await expect(reviewing.page.locator('main a.button')).toBeVisible();
	await expect(reviewing.page.locator('main [data-question]')).toHaveCount(0);
	await expect(conflict(reviewing.page)).toHaveAttribute('data-tab-conflict', 'wiped');
});

test('an attempt deleted in two tabs and restored in the second is stored', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, {
		attempts: [attemptOf('one', TEAM_LEAD.answers), attemptOf('two', OPERATOR.answers)]
	});
	const other = await context.newPage();
	// It does not hear of the first deletion before its own.
	await other.addInitScript(() => {
		BroadcastChannel.prototype.addEventListener = () => undefined;
	});
	for (const each of [page, other]) {
		await each.goto(quiz.url('history'));
		await expect(each.locator('[data-attempt]')).toHaveCount(2);
	}
	for (const each of [page, other]) {
		await each.bringToFront();
		await each.locator('[data-attempt="two"] button').click();
		await expect(each.locator('[data-deleted="two"]')).toBeVisible();
	}
	await other.locator('[data-deleted="two"] button').click();
	await expect(other.locator('[data-attempt]')).toHaveCount(2);
	await expect
		.poll(async () => (await stored(page)).attempts.map(({ id }) => id))
		.toEqual(expect.arrayContaining(['one', 'two']));
});

test('a deleted posting cannot be restored once another tab has deleted everything', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { postings: [postingOf('a', 'PM wanted'), postingOf('b', 'PMO wanted')] });
	const list = await context.newPage();
	await list.goto(quiz.url('postings'));
	await list.locator('[data-posting="a"] button').last().click();
	const undo = list.locator('section[aria-labelledby="saved"] [role="status"] button');
	await expect(undo).toBeVisible();

	await page.bringToFront();
	await page.goto(quiz.url('privacy'));
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();
	await expect(undo).toHaveCount(0);
	expect(await databases(page)).toEqual([]);
});

/** Lets the writes of a page fail from now on, or succeed again: no other tab is concerned. */
async function fillable(page: Page): Promise<(isFull: boolean) => Promise<void>> {
	await page.addInitScript(() => {
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...args) {
			if ('isFull' in window && window.isFull) throw new DOMException('', 'QuotaExceededError');
			return put.apply(this, args);
		};
	});
	return (isFull) => page.evaluate((now) => void Object.assign(window, { isFull: now }), isFull);
}

test('a tab whose save fails does not replace what another has stored meanwhile', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'design' })] });
	const fill = await fillable(page);
	await quiz.open('quiz/lead');
	const other = new Quiz(await context.newPage());
	await other.open('quiz/lead');
	await fill(true);
	await quiz.answer('lead', 'team');
	await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'failing');
	await other.page.bringToFront();
	await other.answer('lead', 'large');
	await other.isStored();
	await other.page.close();

	await page.bringToFront();
	await fill(false);
	await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'saved', {
		timeout: 15_000
	});
	await expect(conflict(page)).toHaveAttribute('data-tab-conflict', 'apart');
	expect(new Set(answersOf((await stored(page)).drafts))).toEqual(
		new Set([
			{ phase: 'design', lead: 'large' },
			{ phase: 'design', lead: 'team' }
		])
	);
});

test('a result that could not be stored leaves the draft that another tab has gone on with', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { drafts: [draftOf('draft', TEAM_LEAD.answers)] });
	const fill = await fillable(page);
	await quiz.open('quiz/review');
	await fill(true);
	expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
	const unsaved = page.locator('main .notice[role="alert"]');
	await expect(unsaved).toBeVisible();
	const other = new Quiz(await context.newPage());
	await other.open('quiz/lead');
	await other.answer('lead', 'large');
	await other.isStored();
	await other.page.close();

	await page.bringToFront();
	await fill(false);
	await unsaved.locator('button').click();
	await expect(unsaved).toHaveCount(0);
	await expect(page.locator('[data-conflict]')).not.toBeEmpty();
	const { drafts, attempts } = await stored(page);
	expect(drafts).toMatchObject([{ id: 'draft', answers: { ...TEAM_LEAD.answers, lead: 'large' } }]);
	expect(answersOf(attempts)).toEqual([TEAM_LEAD.answers]);
	// The address names the attempt as it is stored.
	await page.reload();
	await expect(page.locator('main')).toHaveAttribute('data-role', TEAM_LEAD.result.role);
});

test('a plan that could not be stored does not bring back an attempt that another tab has deleted', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, {
		attempts: [attemptOf('one', TEAM_LEAD.answers), attemptOf('two', OPERATOR.answers)]
	});
	const fill = await fillable(page);
	await page.goto(`${quiz.url('result')}?attempt=two`);
	await expect(page.locator('main[data-role]')).toBeVisible();
	await fill(true);
	await page.locator('#plan ~ ol > [data-plan-item] button').first().click();
	await expect(page.locator('section[aria-labelledby="plan"] [role="alert"]')).not.toBeEmpty();
	const history = await context.newPage();
	await history.goto(quiz.url('history'));
	await history.locator('[data-attempt="two"] button').click();
	await expect(history.locator('[data-deleted="two"]')).toBeVisible();

	await page.bringToFront();
	await expect(page.locator('main[data-role]')).toHaveCount(0);
	await fill(false);
	await page.locator('main a.button').click();
	await page.locator('main > .notice[role="alert"] button').click();
	await expect(page.locator('[data-conflict]')).not.toBeEmpty();
	expect((await stored(page)).attempts).toMatchObject([{ id: 'one', plan: [] }]);
});
