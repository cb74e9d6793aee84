/** The offline mode: the whole site after the first visit, and updates between versions. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { samples } from '$lib/content/ja/posting-samples';
import { findings } from './axe';
import { draftOf, seed, stored } from './database';
import { chunkWith, Host, newerVersion, removeVersion } from './host';
import { cached, isReady, isWaiting, look, test } from './hosted';
import { OPERATOR, TEAM_LEAD } from './people';
import { expect, LOCALES, PAGES, Quiz } from './quiz';

/** Console messages of the browser if the host is gone, or has no such page. */
const NO_HOST = /ERR_CONNECTION_REFUSED|status of 404|Not found: \//;

const notice = (page: Page) => page.locator('[data-new-version] button');
const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

test('after the first visit the whole site works without a network', async ({
	quiz,
	host,
	faults
}) => {
	test.slow();
	faults.allow(NO_HOST);
	const { page } = quiz;
	await quiz.open('quiz/phase');
	await isReady(page);
	const before = await cached(page);
	await host.goDown();

	await test.step('the page that was open leads through the quiz to the result', async () => {
		expect(await quiz.walk(TEAM_LEAD.answers)).toHaveLength(TEAM_LEAD.asked);
		expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
		await quiz.chapter('save');
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-export="calendar"] button').click()
		]);
		expect(file.suggestedFilename()).toMatch(/\.ics$/);
	});

	await test.step('a reloaded result keeps its address, and has another language', async () => {
		const address = page.url();
		await page.reload();
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
		expect(page.url()).toBe(address);
		await quiz.follow(page.locator('header a[hreflang="en"]'));
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	});

	await test.step('history has it, and postings are judged', async () => {
		await quiz.follow(page.locator('header a[href$="/en/history/"]'));
		await expect(page.locator('[data-attempt]')).toHaveCount(1);
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		await page.goto(quiz.url('postings'));
		await page.locator('main textarea').fill(samples.coordination.text);
		await page.locator('main form button[type="submit"]').click();
		await expect(page.locator('main [data-kind]')).toHaveAttribute('data-kind', 'support-pmo');
		expect(workers, 'one worker').toHaveLength(1);
	});

	await test.step('an answer that the native form sends arrives', async () => {
		await page.goto(quiz.url('quiz/phase'));
		await quiz.sendEarly('phase', 'design', 'quiz/lead');
		await quiz.isAt('lead');
		await quiz.isStored();
		expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
	});

	await test.step('every page loads, and unknown ones have the 404 page', async () => {
		for (const locale of LOCALES) {
			for (const each of PAGES) {
				const response = await page.goto(quiz.url(each, locale));
				expect(response?.status(), each).toBe(200);
				await expect(page.locator('main h1').first()).toBeAttached();
			}
			const response = await page.goto(quiz.url('nonsense', locale));
			expect(response?.status()).toBe(404);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.locator(`main a[href="${quiz.url('quiz', locale)}"]`)).toBeVisible();
		}
		await page.goto('/en/roles?from=elsewhere');
		await expect(page).toHaveURL('/en/roles/?from=elsewhere');
	});

	expect(await cached(page), 'nothing else gets cached').toEqual(before);
});

test('under a sub-path it works without a network too, and leaves other sites alone', async ({
	visitor,
	faults
}) => {
	const host = await Host.of('build', '/career');
	try {
		await faults.watch(visitor, host.origin);
		faults.allow(/request to another origin: http:\/\/localhost/);
		const quiz = new Quiz(await visitor.newPage(), `${host.origin}/career`);
		const { page } = quiz;
		await page.goto(host.url);
		await isReady(page);
		await host.goDown();
		await page.goto(quiz.url('quiz/phase'));
		await page.waitForURL(quiz.url('quiz/phase'));
		await quiz.isAlive();
		await quiz.walk(OPERATOR.answers);
		expect(await quiz.conclude()).toEqual(OPERATOR.result);
		const [scope] = await page.evaluate(async () =>
			(await navigator.serviceWorker.getRegistrations()).map((each) => each.scope)
		);
		expect(scope).toBe(host.url);
	} finally {
		await host.goDown();
	}
});

test('a newer version waits, is announced outside the quiz only, and takes over on request', async ({
	quiz,
	host,
	newer
}) => {
	const { page } = quiz;
	await page.goto('/');
	await isReady(page);
	await expect(notice(page), 'the first version replaces nothing').toHaveCount(0);
	await host.serve(newer);
	await look(page);
	await isWaiting(page);
	await expect(notice(page)).toBeVisible();
	expect((await notice(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
	expect(await findings(page)).toEqual([]);
	expect(Object.keys(await cached(page))).toHaveLength(2);

	await page.reload();
	await expect(notice(page), 'again').toBeVisible();
	expect(await versionOf(page), 'not without a request').toBeNull();

	await page.goto(quiz.url('quiz/phase', 'en'));
	await quiz.isAlive();
	await expect(page.locator('[data-new-version]')).toBeAttached();
	await quiz.follow(page.locator('header a[href$="/en/roles/"]'));
	await expect(notice(page)).toBeVisible();
	await quiz.follow(page.locator('header a[href$="/en/quiz/"]'));
	await expect(notice(page)).toHaveCount(0);
	await quiz.follow(page.locator('header a[href$="/en/roles/"]'));

	let loads = 0;
	page.on('load', () => (loads += 1));
	await notice(page).click();
	await expect(page.locator('html[data-version="2"]')).toBeAttached();
	await expect(page).toHaveURL(quiz.url('roles', 'en'));
	await expect(notice(page)).toHaveCount(0);
	expect(loads, 'reloaded').toBe(1);
	// The page before may still count as open for a moment; its cache goes at a later start then.
	await expect(async () => {
		await expect
			.poll(async () => Object.keys(await cached(page)), { timeout: 3000 })
			.toEqual(['pm-pmo-career-quiz / 2'])
			.catch(async (error: unknown) => {
				await page.reload();
				throw error;
			});
	}, 'the older cache is deleted').toPass();
});

test('a tab in the middle of a quiz goes on in its version when another tab updates', async ({
	quiz,
	visitor,
	host,
	newer,
	faults
}) => {
	test.slow();
	faults.allow(NO_HOST);
	await quiz.open('quiz/phase');
	await isReady(quiz.page);
	await quiz.walk(TEAM_LEAD.answers, 'week');
	const other = await visitor.newPage();
	await other.goto('/');
	await host.serve(newer);
	await look(other);
	await notice(other).click();
	await expect(other.locator('html[data-version="2"]')).toBeAttached();
	await expect(other.locator('[data-new-version]')).toBeAttached();
	// The host no longer has the chunks of the older version.
	await host.goDown();
	await quiz.page.bringToFront();

	let loads = 0;
	quiz.page.on('load', () => (loads += 1));
	await quiz.walk(TEAM_LEAD.answers);
	expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
	await quiz.chapter('save');
	await expect(quiz.page.locator('[data-export="resume"] textarea')).toBeVisible();
	expect(loads).toBe(0);
	expect(await versionOf(quiz.page)).toBeNull();

	await notice(quiz.page).click();
	await expect(quiz.page.locator('html[data-version="2"]')).toBeAttached();
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	await other.close();
	await quiz.page.reload();
	await expect
		.poll(
			async () => Object.keys(await cached(quiz.page)),
			'with the last older tab its cache goes'
		)
		.toEqual(['pm-pmo-career-quiz / 2']);
});

test('with no tab left open, the next start has the newer version', async ({
	quiz,
	visitor,
	host,
	newer
}) => {
	await quiz.page.goto('/');
	await isReady(quiz.page);
	await host.serve(newer);
	await look(quiz.page);
	await isWaiting(quiz.page);
	await host.goDown();
	await quiz.page.close();
	const next = await visitor.newPage();
	// The older worker may take a moment to stop.
	await expect(async () => {
		await next.goto('about:blank');
		await next.goto('/');
		expect(await versionOf(next)).toBe('2');
	}).toPass();
});

test('an incomplete version leaves the one before unchanged, and is tried again', async ({
	quiz,
	host,
	newer,
	faults
}) => {
	test.slow();
	faults.allow(NO_HOST);
	const { page } = quiz;
	await page.goto('/');
	await isReady(page);
	const before = await cached(page);
	const hasFailed = () =>
		expect
			.poll(() =>
				page.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					return registration?.installing === null && registration.waiting === null;
				})
			)
			.toBe(true);

	const incomplete = await newerVersion('incomplete');
	const mixed = await newerVersion('mixed');
	try {
		await rm(join(incomplete, 'en/roles/index.html'));
		await cp('build/en/roles/index.html', join(mixed, 'en/roles/index.html'));
		for (const dir of [incomplete, mixed]) {
			await host.serve(dir);
			await look(page);
			await hasFailed();
			expect(await cached(page)).toEqual(before);
		}
	} finally {
		await removeVersion(incomplete);
		await removeVersion(mixed);
	}
	await host.goDown();
	await page.goto(quiz.url('roles', 'en'));
	await expect(page.locator('main h1')).toBeVisible();
	expect(await versionOf(page)).toBeNull();

	await host.serve(newer);
	await look(page);
	await isWaiting(page);
});

test('files missing from the cache come from the network', async ({ quiz }) => {
	const { page } = quiz;
	await page.goto('/');
	await isReady(page);
	for (const isLost of [/\/roles\/$|\/chunks\//, /./]) {
		await page.evaluate(async (pattern) => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys())
					if (new RegExp(pattern).test(request.url)) await cache.delete(request);
			}
		}, isLost.source);
		await quiz.open('quiz/phase');
		await quiz.follow(page.locator('header a[href$="/roles/"]'));
		await page.reload();
		await expect(page.locator('main h1')).toBeVisible();
	}
});

test.describe('without a worker', () => {
	test('a tab of the older version finishes its quiz on a host with a newer one', async ({
		browser,
		host,
		newer,
		faults
	}) => {
		faults.allow(NO_HOST);
		// The host answers the 404 page for a missing stylesheet.
		faults.allow(/Refused to apply style/);
		const context = await browser.newContext({ baseURL: host.origin, serviceWorkers: 'block' });
		const quiz = new Quiz(await context.newPage());
		await faults.watch(context, host.origin);
		await quiz.open('quiz/phase');
		await quiz.walk(TEAM_LEAD.answers, 'wish');
		await host.serve(newer);
		await quiz.walk(TEAM_LEAD.answers);
		expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
		expect(await versionOf(quiz.page)).toBe('2');
		await context.close();
	});

	for (const [part, word] of [
		['store', 'createObjectStore'],
		['machine', 'no storage given']
	] as const)
		test(`a page whose ${part} is gone from the host reloads, and keeps the submitted answer`, async ({
			browser,
			host,
			newer,
			faults
		}) => {
			faults.allow(NO_HOST);
			// Requests aborted by the reload.
			faults.allow(/Failed to fetch dynamically imported module/);
			const context = await browser.newContext({ baseURL: host.origin, serviceWorkers: 'block' });
			const quiz = new Quiz(await context.newPage());
			await faults.watch(context, host.origin);
			await quiz.open('quiz/phase');
			await context.route(`**/${await chunkWith(word)}`, async (route) => {
				await host.serve(newer);
				await route.fulfill({ status: 404 });
			});
			await quiz.sendEarly('phase', 'design', 'quiz/lead');
			await expect(quiz.page.locator('html[data-version="2"]')).toBeAttached();
			await quiz.isAt('lead');
			await quiz.isStored();
			expect((await stored(quiz.page)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
			await context.close();
		});
});

const wipe = async (page: Page) => {
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();
	await expect(page.locator('main p[role="status"]')).not.toBeEmpty();
};

/** Everything that a site can store in a browser. */
const leftIn = (page: Page) =>
	page.evaluate(async () => ({
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		local: localStorage.length,
		session: sessionStorage.length
	}));

const NOTHING = { databases: 0, caches: 0, workers: 0, local: 0, session: 0 };

test('deleting everything leaves nothing behind: no record, no cache, no worker', async ({
	quiz,
	visitor
}) => {
	const { page } = quiz;
	await quiz.open('quiz/phase');
	await isReady(page);
	await quiz.walk({ phase: 'design' }, 'accountability');
	await quiz.isStored();
	// A full load, so that Kit has stored the scroll position of the page before.
	await page.goto(quiz.url('privacy'));
	await wipe(page);
	await quiz.follow(page.locator('header a[href$="/roles/"]'));
	expect(await leftIn(page)).toEqual(NOTHING);
	expect(await visitor.cookies()).toEqual([]);

	// Kit stores scroll positions when the page is left.
	await page.goto('about:blank');
	await page.goto(quiz.url('roles'));
	const noted = await page.evaluate(() =>
		Object.values(sessionStorage).map((each) => JSON.parse(String(each)) as unknown)
	);
	expect(JSON.stringify(noted).replace(/null|"(top|folds)"/g, '')).toMatch(/^[[{}\]:,"xy\d]*$/);
});

test('deleting everything before the worker is registered prevents its registration', async ({
	quiz
}) => {
	const { page } = quiz;
	const asked: string[] = [];
	await page.exposeFunction('ask', (address: string) => asked.push(address));
	await page.addInitScript(() => {
		const { register } = ServiceWorkerContainer.prototype;
		ServiceWorkerContainer.prototype.register = function (address, options) {
			// The function exposed above.
			(window as unknown as { ask(address: string): void }).ask(String(address));
			return register.call(this, address, options);
		};
	});
	let release = (): void => undefined;
	const wiped = new Promise<void>((resolve) => (release = resolve));
	const chunk = await chunkWith('.controller?.postMessage');
	await page.route(`**/${chunk}`, async (route) => {
		await wiped;
		await route.continue();
	});
	await seed(page, { drafts: [draftOf('draft', { phase: 'design' })] });
	await page.goto(quiz.url('privacy'));
	await wipe(page);
	release();
	await expect(page.locator('[data-new-version]')).toBeAttached();
	expect(await leftIn(page)).toEqual(NOTHING);
	expect(asked).toEqual([]);
	await page.reload();
	await expect.poll(() => asked, 'the next start registers it again').toHaveLength(1);
});
