/** Hosts that answer wrongly: whatever they send, the site works once they are well again. */
import type { IncomingMessage } from 'node:http';
import type { Page } from '@playwright/test';
import type { Host } from './host';
import { cached, isReady, isWaiting, look, test } from './hosted';
import { TEAM_LEAD } from './people';
import { expect } from './quiz';
import { WRONG_ANSWERS } from './wrong-answers';

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

test('a host that does not answer keeps the page from nothing', async ({ quiz, host }) => {
	const { page } = quiz;
	host.answerWrongly('no answer', isDownload);
	await quiz.open('quiz/phase');
	await expect.poll(() => host.wrongAnswers).toBeGreaterThan(0);
	host.recover();
	await page.reload();
	await quiz.isAlive();
});
