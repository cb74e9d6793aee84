/** Without a network: everything after the first visit, and versions that take turns. */
import type { BrowserContext, Page } from '@playwright/test';
import { samples } from '../../src/lib/content/ja/posting-samples';
import { QUESTION_IDS } from '../../src/lib/assessment/questions';
import { stored } from './database';
import { Host, newerVersion, removeVersion } from './host';
import { OPERATOR, TEAM_LEAD } from './people';
import { expect, LOCALES, Quiz, test as base } from './quiz';

/** What the browser notes where the host is gone, or has no such page. */
const NO_HOST = /ERR_CONNECTION_REFUSED|status of 404|Not found: \//;

interface Fixtures {
	host: Host;
	/** A browser that knows the host alone. */
	visitor: BrowserContext;
	quiz: Quiz;
}

const test = base.extend<Fixtures, { newer: string; newest: string }>({
	host: async ({ baseURL: _ }, use) => {
		const host = await Host.of('build');
		await use(host);
		await host.goDown();
	},
	visitor: async ({ browser, host, faults, contextOptions }, use) => {
		const visitor = await browser.newContext({
			...contextOptions,
			baseURL: host.origin,
			serviceWorkers: 'allow'
		});
		await faults.watch(visitor, host.origin);
		await use(visitor);
		await visitor.close();
	},
	quiz: async ({ visitor }, use) => use(new Quiz(await visitor.newPage())),
	newer: [
		async ({ browserName: _ }, use) => {
			const dir = await newerVersion('2');
			await use(dir);
			await removeVersion(dir);
		},
		{ scope: 'worker' }
	],
	newest: [
		async ({ browserName: _ }, use) => {
			const dir = await newerVersion('3');
			await use(dir);
			await removeVersion(dir);
		},
		{ scope: 'worker' }
	]
});

const PAGES = [
	'',
	'quiz',
	...QUESTION_IDS.map((question) => `quiz/${question}`),
	'quiz/review',
	'result',
	'history',
	'roles',
	'postings',
	'method',
	'privacy'
];

/** The worker has everything, and answers this page. */
const isReady = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Everything that is cached, by the name of its cache. */
const cached = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const files = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return Object.fromEntries(names.map((name, at) => [name, files[at] ?? []]));
	});

const notice = (page: Page) => page.locator('.app > [role="status"] button');
const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

/** A newer version is there, and waits. */
const isWaiting = (page: Page) =>
	expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)
		)
		.toBe('installed');

/** Looks for a newer version, as the browser does at every start. */
const look = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
	});

test('after the first visit the whole product works with the network cut', async ({
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
		expect(await quiz.walk(TEAM_LEAD.sheet)).toHaveLength(TEAM_LEAD.asked);
		expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-take="calendar"] button').click()
		]);
		expect(file.suggestedFilename()).toMatch(/\.ics$/);
	});

	await test.step('a result loaded anew keeps its address, and has the other language', async () => {
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
		expect(workers, 'beside the page').toHaveLength(1);
	});

	await test.step('an answer that the native form sends arrives', async () => {
		await page.goto(`${quiz.url('quiz/lead')}?phase=design`);
		await quiz.isAt('lead');
		await quiz.isStored();
		expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
	});

	await test.step('every page loads, and unknown ones are said to be so', async () => {
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

	expect(await cached(page), 'nothing is cached by the way').toEqual(before);
});

test('under a sub-path it works without a network, too, and leaves its neighbours alone', async ({
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
		await quiz.walk(OPERATOR.sheet);
		expect(await quiz.conclude()).toEqual(OPERATOR.result);
		const [scope] = await page.evaluate(async () =>
			(await navigator.serviceWorker.getRegistrations()).map((each) => each.scope)
		);
		expect(scope).toBe(host.url);
	} finally {
		await host.goDown();
	}
});
