/**
 * Storage that is refused, held or written by a later version: 'nothing there', 'cannot be read now'
 * and 'not allowed' are three different things.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { attemptOf, databases, draftOf, postingOf, seed, stored } from './database';
import { PM_AT_LARGE, TEAM_LEAD } from './people';
import { expect, LOCALES, Quiz, test } from './quiz';

const DRAFT = draftOf('draft', { phase: 'design', lead: 'team' });
const ATTEMPT = attemptOf('attempt', TEAM_LEAD.answers);

const unread = (page: Page) => page.locator('[data-unread]');
const state = (page: Page) => page.locator('[data-draft]');

/** Every interface of storage refuses, each as in a Chromium whose profile blocks site data. */
async function blockSiteData(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const refuse = (name: string) => () => {
			throw new DOMException('The user denied permission to access the database.', name);
		};
		const reject = (name: string) => () => Promise.reject(new DOMException('', name));
		IDBFactory.prototype.open = function () {
			const request = new EventTarget();
			const error = new DOMException('', 'UnknownError');
			Object.assign(request, { error, result: undefined });
			setTimeout(() => request.dispatchEvent(new Event('error')));
			return request as unknown as IDBOpenDBRequest;
		};
		IDBFactory.prototype.databases = reject('UnknownError');
		IDBFactory.prototype.deleteDatabase = refuse('UnknownError');
		LockManager.prototype.request = reject('SecurityError');
		CacheStorage.prototype.keys = reject('SecurityError');
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { get: refuse('SecurityError') });
		Object.defineProperty(window, 'BroadcastChannel', { value: refuse('SecurityError') });
	});
}

/** Holds the database open, in a page on which no code of the site runs. */
const hold = (page: Page, version?: number) =>
	page.evaluate(
		(wanted) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('pm-pmo-career-quiz', wanted);
				request.onsuccess = () => {
					Object.assign(window, { held: request.result });
					resolve();
				};
				request.onerror = () => reject(request.error ?? new Error('not opened'));
			}),
		version
	);
const letGo = (page: Page) =>
	page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());

for (const locale of LOCALES)
	test(`where site data is blocked the quiz works up to the result and the file, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await blockSiteData(page);
		await page.goto(quiz.url('', locale));
		await expect(unread(page)).toHaveAttribute('data-unread', 'denied');
		await expect(page.locator('.start a.button')).toBeVisible();
		await quiz.open('quiz/phase', locale);
		await quiz.answer('phase', 'design');
		await expect(state(page)).toHaveAttribute('data-draft', 'failing');
		const [draft] = await Promise.all([
			page.waitForEvent('download'),
			state(page).locator('button').last().click()
		]);
		expect(JSON.parse(await readFile(await draft.path(), 'utf8'))).toMatchObject({
			drafts: [{ answers: { phase: 'design' } }]
		});
		await quiz.walk(PM_AT_LARGE.answers);
		expect(await quiz.conclude()).toEqual(PM_AT_LARGE.result);
		await expect(page.locator('main .notice[role="alert"]').first()).toBeVisible();
	});

for (const [problem, provoke] of [
	['newer', (page: Page) => hold(page, 99).then(() => letGo(page))],
	['busy', (page: Page) => hold(page)]
] as const)
	test(`records that cannot be read (${problem}) are not told as none, and nothing is begun over them`, async ({
		page,
		quiz,
		context
	}) => {
		test.slow();
		// Of version 1, so that opening it needs an upgrade, which an open connection blocks.
		await seed(page, { drafts: [DRAFT], attempts: [ATTEMPT] }, problem === 'busy' ? 1 : 2);
		await provoke(page);
		const today = await context.newPage();
		const later = new Quiz(today);
		const isTold = () =>
			expect(unread(today)).toHaveAttribute('data-unread', problem, { timeout: 15_000 });

		await today.goto(quiz.url(''));
		await isTold();
		await expect(today.locator('.start a.button')).toHaveCount(0);
		// One of the two is enough: each page waits for the opening.
		if (problem === 'newer') {
			await today.goto(quiz.url('result'));
			await isTold();
			await expect(today.locator('main a.button')).toHaveCount(0);
			await today.goto(quiz.url('history'));
			await isTold();
			await expect(today.locator('main a.button')).toHaveCount(0);
			await today.goto(quiz.url('privacy'));
			await isTold();
			await expect(today.locator('[data-stored="0"]')).toHaveCount(0);
			await expect(today.locator('section[aria-labelledby="stored"] .actions button')).toHaveCount(
				2
			);
		}

		await today.goto(quiz.url('quiz/phase'));
		await later.isAlive();
		await expect(state(today)).toHaveAttribute('data-draft', 'failing', { timeout: 15_000 });
		await later.answer('phase', 'build');
		await expect(state(today)).toHaveAttribute('data-draft', 'failing', { timeout: 15_000 });
		if (problem === 'newer') return;
		// As soon as it can be read, the answer goes into the stored draft.
		await letGo(page);
		await expect(state(today)).toHaveAttribute('data-draft', 'saved', { timeout: 20_000 });
		expect((await stored(today)).drafts).toMatchObject([
			{ id: 'draft', answers: { phase: 'build', lead: 'team' } }
		]);
	});

test('pages show the records by themselves as soon as they can be read', async ({
	page,
	quiz,
	context
}) => {
	test.slow();
	await seed(page, { attempts: [ATTEMPT] }, 1);
	await hold(page);
	const today = await context.newPage();
	await today.goto(quiz.url('result'));
	await expect(unread(today)).toHaveAttribute('data-unread', 'busy', { timeout: 15_000 });
	await letGo(page);
	await expect(today.locator('main')).toHaveAttribute('data-role', TEAM_LEAD.result.role, {
		timeout: 20_000
	});
});

test('everything is deleted though another page keeps the database open, which is said', async ({
	page,
	quiz,
	context
}) => {
	test.slow();
	await seed(page, { attempts: [ATTEMPT], postings: [postingOf('posting', 'PM wanted')] });
	await hold(page);
	const today = await context.newPage();
	await today.goto(quiz.url('privacy'));
	await today.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await today.locator('dialog[open] button').first().click();
	await expect(today.locator('main p[role="status"]').last()).not.toBeEmpty({ timeout: 15_000 });
	const rows = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const { held } = window as unknown as { held: IDBDatabase };
				const request = held.transaction('attempts').objectStore('attempts').count();
				request.onsuccess = () => resolve(request.result);
			})
	);
	expect(rows, 'the records are gone at once').toBe(0);
	await letGo(page);
	await expect.poll(() => databases(today), 'and then the database').toEqual([]);
});

test('everything is deleted though its page has been left meanwhile', async ({
	page,
	quiz,
	context
}) => {
	test.slow();
	await seed(page, { attempts: [ATTEMPT] });
	await hold(page);
	const today = await context.newPage();
	await today.goto(quiz.url('privacy'));
	await today.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await today.locator('dialog[open] button').first().click();
	await today.locator('footer a[href$="roles/"], nav a[href$="roles/"]').first().click();
	await today.waitForURL('**/roles/');
	await letGo(page);
	await expect.poll(() => databases(today)).toEqual([]);
	// The page that was left has its turn to fail.
	await today.evaluate(() => new Promise(requestAnimationFrame));
});

async function rendererIds(browser: Browser): Promise<number[]> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

test('a tab that is stopped in the middle of a write holds nobody up', async ({
	page,
	quiz,
	context,
	browser
}) => {
	test.slow();
	await seed(page, { drafts: [DRAFT] });
	const others = await rendererIds(browser);
	const stopping = await context.newPage();
	await stopping.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
	);
	await stopping.goto('/blank');
	const [renderer] = (await rendererIds(browser)).filter((id) => !others.includes(id));
	if (!renderer) throw new Error('The new tab shares its process with another');
	await hold(stopping);
	await stopping.evaluate(() => {
		const { held } = window as unknown as { held: IDBDatabase };
		const store = held.transaction('drafts', 'readwrite').objectStore('drafts');
		// Each request asks for the next: the transaction never ends.
		const goOn = () => (store.count().onsuccess = goOn);
		goOn();
	});
	process.kill(renderer, 'SIGSTOP');
	try {
		await quiz.open('quiz/lead');
		await expect(state(page)).toHaveAttribute('data-draft', 'failing', { timeout: 20_000 });
		await quiz.answer('phase', 'build');
		await quiz.next();
		await quiz.isAt('lead');
	} finally {
		process.kill(renderer, 'SIGCONT');
	}
	await stopping.close();
	await expect(state(page)).toHaveAttribute('data-draft', 'saved', { timeout: 20_000 });
	expect((await stored(page)).drafts).toMatchObject([
		{ id: 'draft', answers: { phase: 'build', lead: 'team' } }
	]);
});
