/** Hosts that answer wrongly: whatever they send, the site works once they are well again. */
import type { IncomingMessage } from 'node:http';
import type { Page } from '@playwright/test';
import { findings } from './axe';
import { attemptOf, seed, stored } from './database';
import { chunkWith, type Host } from './host';
import { cached, isReady, isWaiting, look, test } from './hosted';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, Quiz } from './quiz';
import { cramped } from './reflow';
import { WRONG_ANSWERS } from './wrong-answers';

const ATTEMPT = attemptOf('attempt', TEAM_LEAD.answers);

/** Console messages of the browser for scripts that are none. */
const NO_SCRIPT =
	/Failed to (load|fetch)|MIME type|SyntaxError|Unexpected token|Invalid or unexpected|not a function|status of (404|500)|ERR_EMPTY_RESPONSE/;

const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

/** The worker asks for a script; a page imports scripts, and is not meant. */
const isDownload = ({ headers, url = '' }: IncomingMessage) =>
	headers['sec-fetch-dest'] === 'empty' && url.endsWith('.js');

/** No worker is being installed. */
const isSettled = (page: Page) =>
	expect
		.poll(() =>
			page.evaluate(
				async () => (await navigator.serviceWorker.getRegistration())?.installing == null
			)
		)
		.toBe(true);

/** The worker was answered wrongly, and its installation has ended. */
async function hasEnded(page: Page, host: Host): Promise<void> {
	await expect.poll(() => host.wrongAnswers).toBeGreaterThan(0);
	await isSettled(page);
}

/** A host that does not answer at all never ends an installation by itself. */
const ANSWERS = WRONG_ANSWERS.filter((way) => way !== 'no answer');

test('the service worker keeps no wrong answer at the first visit', async ({ quiz, host }) => {
	const { page } = quiz;
	await quiz.open('quiz/phase');
	for (const way of ANSWERS)
		await test.step(way, async () => {
			host.answerWrongly(way, isDownload);
			await page.reload();
			await hasEnded(page, host);
			expect(await page.evaluate(() => caches.keys())).toEqual([]);
		});
	host.recover();
	await page.reload();
	await quiz.isAlive();
	await isReady(page);
});

test('the service worker keeps no wrong answer of a newer version, and its own files meanwhile', async ({
	quiz,
	host,
	newer
}) => {
	const { page } = quiz;
	await quiz.open('quiz/phase');
	await isReady(page);
	const before = await cached(page);
	await host.serve(newer);
	for (const way of ANSWERS)
		await test.step(way, async () => {
			host.answerWrongly(way, isDownload);
			await look(page);
			await hasEnded(page, host);
			expect(await cached(page)).toEqual(before);
			await page.reload();
			await quiz.isAlive();
			expect(await versionOf(page)).toBeNull();
		});
	host.recover();
	await page.reload();
	await isWaiting(page);
});

/** Scripts that come late in the list of files. */
const isLateDownload = (request: IncomingMessage) =>
	isDownload(request) && request.url?.includes('/nodes/') === true;

test('a host that goes back to the version in use, and fails half way, costs none of its files', async ({
	quiz,
	host,
	newer,
	faults
}) => {
	faults.allow(/ERR_CONNECTION_REFUSED/);
	const { page } = quiz;
	await quiz.open('quiz/phase');
	await isReady(page);
	const before = await cached(page);
	await host.serve(newer);
	await look(page);
	await isWaiting(page);

	host.answerWrongly('a page', isLateDownload);
	await host.serve('build');
	await look(page);
	await isSettled(page);
	expect(await cached(page)).toMatchObject(before);
	await host.goDown();
	await quiz.open('quiz/phase');
	expect(await quiz.walk(TEAM_LEAD.answers)).toHaveLength(TEAM_LEAD.asked);
	expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
});

test('a host that goes back to an older version, and fails half way, leaves the newer one in use', async ({
	quiz,
	host,
	newer
}) => {
	const { page } = quiz;
	await host.serve(newer);
	await quiz.open('quiz/phase');
	await isReady(page);
	const before = await cached(page);

	await host.serve('build');
	host.answerWrongly('a page', isLateDownload);
	await look(page);
	await hasEnded(page, host);
	expect(await cached(page)).toEqual(before);
	host.recover();
	await page.reload();
	await quiz.isAlive();
	expect(await versionOf(page)).toBe('2');
	await isWaiting(page);
	expect(Object.keys(await cached(page))).toHaveLength(2);
});

test('an empty worker script costs the offline mode only for as long as the host sends it', async ({
	quiz,
	host,
	visitor,
	faults
}) => {
	faults.allow(/ERR_CONNECTION_REFUSED/);
	await quiz.open('quiz/phase');
	await isReady(quiz.page);
	host.answerWrongly('nothing', ({ url = '' }) => url === '/service-worker.js');
	await look(quiz.page);
	await isWaiting(quiz.page);
	await quiz.page.close();
	const next = new Quiz(await visitor.newPage());
	await next.open('quiz/phase');
	await next.answer('phase', 'design');
	await next.isStored();

	host.recover();
	await next.page.reload();
	await next.isAlive();
	await look(next.page);
	await isWaiting(next.page);
	await next.page.close();
	await host.goDown();
	const last = new Quiz(await visitor.newPage());
	// The empty worker may take a moment to stop.
	await expect(async () => {
		await last.page.goto('about:blank');
		await last.open('quiz/phase');
	}).toPass();
});

test('a worker that waits for an answer keeps the page from nothing', async ({ quiz, host }) => {
	const { page } = quiz;
	host.answerWrongly('no answer', isDownload);
	await quiz.open('quiz/phase');
	await expect.poll(() => host.wrongAnswers).toBeGreaterThan(0);
	await page.reload();
	await quiz.isAlive();
	host.recover();
	await isSettled(page);
	await page.reload();
	await isReady(page);
});

const isScript = ({ url = '' }: IncomingMessage) =>
	url.includes('/immutable/') && url.endsWith('.js');
const stalled = (page: Page) => page.locator('#stalled');

/** Goes on to a time in milliseconds after the page was shown. */
const passTime = (page: Page, time: number) =>
	page.evaluate((time) => {
		for (const animation of document.getAnimations()) animation.currentTime = time;
	}, time);

/** Opens a page whose scripts do not come, and presses what it offers once the host is well. */
async function loadAnew(page: Page, host: Host): Promise<void> {
	await passTime(page, 13_000);
	await expect(stalled(page)).toBeVisible();
	host.recover();
	await stalled(page).getByRole('link').click();
}

for (const way of WRONG_ANSWERS)
	test(`a page that gets ${way} in place of its scripts offers to load the site anew`, async ({
		quiz,
		host,
		visitor,
		faults
	}) => {
		faults.allow(NO_SCRIPT);
		const blank = await visitor.newPage();
		await seed(blank, { attempts: [ATTEMPT] });
		const { page } = quiz;
		host.answerWrongly(way, isScript);
		await page.goto(quiz.url('history'), { waitUntil: 'commit' });
		await stalled(page).waitFor({ state: 'attached' });
		await passTime(page, 11_000);
		await expect(stalled(page)).toBeHidden();
		await loadAnew(page, host);
		await expect(page.locator('[data-attempt]')).toHaveCount(1);
		await expect(page).toHaveURL(quiz.url('history'));
		await expect(stalled(page)).toHaveCount(0);
		expect((await stored(blank)).attempts).toEqual([ATTEMPT]);
	});

/** By a word of the script: the page that loads it once it has come alive, and what it offers then. */
const LATER_SCRIPTS = {
	'the machine': ['@xstate.snapshot', 'quiz/phase', '[data-error] .actions button:first-child'],
	'the records': ['A record to be stored is', 'history', 'main > p > button']
} as const;

for (const [what, [word, place, offered]] of Object.entries(LATER_SCRIPTS))
	for (const way of ANSWERS)
		test(`a page that gets ${way} in place of ${what} works after one press`, async ({
			quiz,
			host,
			visitor,
			faults
		}) => {
			test.slow();
			faults.allow(NO_SCRIPT);
			// Of a script that is there, but empty or cut.
			faults.allow(/dynamically imported module|is not a constructor|Cannot (read|destructure)/);
			await seed(await visitor.newPage(), { attempts: [ATTEMPT] });
			const { page } = quiz;
			const script = await chunkWith(word);
			host.answerWrongly(way, ({ url = '' }) => url.endsWith(script));
			await page.goto(quiz.url(place));
			const again = page.locator(offered);
			await expect(again).toBeVisible();
			host.recover();
			await again.click();
			const alive = page.locator('[data-attempt], [data-draft="saved"]');
			await expect(alive).toHaveCount(1, { timeout: 40_000 });
			await expect(page).toHaveURL(quiz.url(place));
		});

test('a page whose scripts are gone from the host is loaded anew in the newer version', async ({
	quiz,
	host,
	newer,
	faults
}) => {
	faults.allow(NO_SCRIPT);
	const { page } = quiz;
	host.answerWrongly('not found', isScript);
	await page.goto(`${quiz.url('result')}?attempt=none`);
	await host.serve(newer);
	await loadAnew(page, host);
	await expect(page.locator('html[data-version="2"]')).toBeAttached();
	await expect(stalled(page)).toHaveCount(0);
	await expect(page).toHaveURL(`${quiz.url('result')}?attempt=none`);
});

// Browsers under test keep no such pages: the event is all that they can be given.
test('a page restored from the back/forward cache by then loads again, once', async ({ quiz }) => {
	const { page } = quiz;
	await quiz.open('quiz/phase');
	let loads = 0;
	page.on('load', () => (loads += 1));
	const restore = () =>
		page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
	await page.evaluate(() => (window.name = 'reload'));
	await Promise.all([page.waitForEvent('load'), restore()]);
	await quiz.isAlive();
	await restore();
	await quiz.isAlive();
	expect(loads).toBe(1);
});

test('an answer given on a page without scripts is still there after it was loaded anew', async ({
	quiz,
	host,
	faults
}) => {
	faults.allow(NO_SCRIPT);
	const { page } = quiz;
	host.answerWrongly('a page', isScript);
	await page.goto(quiz.url('quiz/phase'));
	await quiz.answer('phase', 'design');
	await quiz.nextButton().click();
	await quiz.isAt('lead');
	await passTime(page, 13_000);
	expect([...(await findings(page)), ...(await cramped(page))]).toEqual([]);
	await loadAnew(page, host);
	await quiz.isAlive();
	await quiz.isStored();
	expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
});

test('a cache of wrong files is emptied, and no record', async ({ quiz, host, faults }) => {
	faults.allow(NO_SCRIPT);
	const { page } = quiz;
	await quiz.open('quiz/phase');
	await isReady(page);
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	const records = await stored(page);
	// As versions did that did not check what they kept.
	await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		for (const { url } of await cache.keys())
			if (url.endsWith('.js'))
				await cache.put(url, new Response('<p>', { headers: { 'content-type': 'text/html' } }));
	});
	await page.reload();
	await loadAnew(page, host);
	await quiz.isAlive();
	expect(await stored(page)).toEqual(records);
	await isReady(page);
});

test('another site cannot empty the caches: without the link of a page the user is asked', async ({
	quiz
}) => {
	const { page } = quiz;
	await page.goto('/');
	await isReady(page);
	const before = await cached(page);
	await page.goto('/reload.html');
	const ask = page.locator('#ask button').first();
	await expect(ask).toBeVisible();
	expect([...(await findings(page)), ...(await cramped(page))]).toEqual([]);
	expect(await cached(page)).toEqual(before);
	await ask.click();
	await expect(page).toHaveURL('/');
	await isReady(page);
});

test('the page of unknown addresses offers it in every language', async ({
	quiz,
	host,
	faults
}) => {
	faults.allow(NO_SCRIPT);
	faults.allow(/Not found: \//);
	const { page } = quiz;
	host.answerWrongly('not found', isScript);
	await page.goto('/nonsense/else/');
	await passTime(page, 13_000);
	await expect(stalled(page).getByRole('link')).toHaveCount(LOCALES.length);
	host.recover();
	await stalled(page).getByRole('link').last().click();
	await expect(page.locator('#content h1')).toBeVisible();
	await expect(page).toHaveURL('/nonsense/else/');
});
