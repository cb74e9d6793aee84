/** Every request as the host gets it: no answer is in any address, referrer or body. */
import type { IncomingMessage } from 'node:http';
import type { BrowserContext } from '@playwright/test';
import { serve, siteIn } from '../../scripts/static-site.mjs';
import { stored } from './database';
import { PM_ONCE } from './people';
import { expect, Quiz, test as base } from './quiz';

interface Received {
	readonly address: string;
	readonly referrer: string | undefined;
	body: string;
}

class RecordingHost {
	readonly received: Received[] = [];
	readonly #site = siteIn('build');
	#released: Promise<void> = Promise.resolve();

	/** Holds back the script that starts the page; browsers open too few connections to hold more. */
	holdStart(): () => void {
		let release: () => void = () => undefined;
		this.#released = new Promise((resolve) => (release = resolve));
		return release;
	}

	readonly listen: Parameters<typeof serve>[0] = (request, response) => {
		this.#record(request);
		const isStart = request.url?.includes('/entry/start.');
		void (isStart ? this.#released : Promise.resolve()).then(() => {
			this.#site(request, response);
		});
	};

	#record(request: IncomingMessage): void {
		const received: Received = {
			address: request.url ?? '',
			referrer: request.headers.referer,
			body: ''
		};
		request.on('data', (chunk: Buffer) => (received.body += chunk.toString()));
		this.received.push(received);
	}
}

const test = base.extend<{
	host: RecordingHost;
	origin: string;
	visitor: BrowserContext;
	quiz: Quiz;
}>({
	host: async ({ browserName: _ }, use) => use(new RecordingHost()),
	origin: async ({ host }, use) => {
		const { url, close } = await serve(host.listen);
		await use(new URL(url).origin);
		await close();
	},
	visitor: async ({ browser, origin, faults, contextOptions, javaScriptEnabled }, use) => {
		const visitor = await browser.newContext({
			...contextOptions,
			baseURL: origin,
			javaScriptEnabled,
			serviceWorkers: 'allow'
		});
		await faults.watch(visitor, origin);
		await use(visitor);
		await visitor.close();
	},
	quiz: async ({ visitor }, use) => use(new Quiz(await visitor.newPage()))
});

const withQuery = ({ received }: RecordingHost) =>
	received.filter(({ address }) => address.includes('?')).map(({ address }) => address);
const bodies = ({ received }: RecordingHost) => received.map(({ body }) => body).filter(Boolean);
const referrers = ({ received }: RecordingHost) =>
	new Set(received.flatMap(({ referrer }) => referrer ?? []));

test('answers sent before any script has run reach the last page, and no request', async ({
	quiz,
	host,
	origin
}) => {
	const { page } = quiz;
	const release = host.holdStart();
	await page.goto(quiz.url('quiz/phase'), { waitUntil: 'commit' });
	await quiz.answer('phase', 'design');
	await quiz.submit('lead');
	await quiz.answer('lead', 'team');
	await quiz.submit('accountability');
	await quiz.answer('accountability', 'once');
	await quiz.submit('delivery', quiz.skipButton());
	release();
	await quiz.isStored();
	expect((await stored(page)).drafts).toMatchObject([
		{ answers: { phase: 'design', lead: 'team' }, skipped: ['accountability'] }
	]);

	expect(withQuery(host)).toEqual([]);
	expect(bodies(host)).toEqual([]);
	// The page loads that the script in the head makes name the site, and nothing of it.
	expect([...referrers(host)]).toEqual([`${origin}/`]);
	expect(host.received.length).toBeGreaterThan(20);
	const named = host.received.filter(({ referrer }) => referrer !== undefined);
	expect(named.map(({ address }) => address)).toEqual([
		'/quiz/lead/',
		'/quiz/accountability/',
		'/quiz/delivery/'
	]);
});

test('a whole quiz, its result and its history name no answer and no referrer to the host', async ({
	quiz,
	host
}) => {
	const { page } = quiz;
	await quiz.open('quiz/phase', 'en');
	await quiz.walk(PM_ONCE.answers);
	await quiz.conclude();
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await page.locator('header nav a').nth(2).click();
	await page.waitForURL('**/history/');
	await page.waitForLoadState('networkidle');
	expect(host.received.length).toBeGreaterThan(100);
	expect(withQuery(host)).toEqual([]);
	expect(bodies(host)).toEqual([]);
	expect([...referrers(host)]).toEqual([]);
});

test.describe('with no script at all', () => {
	test.use({ javaScriptEnabled: false });

	test('an answer is in the address of the page load that its form makes, and in no other request', async ({
		quiz,
		host
	}) => {
		const { page } = quiz;
		await page.goto(quiz.url('quiz/phase'));
		await quiz.answer('phase', 'design');
		await quiz.next();
		await quiz.answer('lead', 'team');
		await quiz.next();
		await page.waitForLoadState('networkidle');
		expect(withQuery(host)).toEqual([
			'/quiz/lead/?phase=design',
			'/quiz/accountability/?lead=team'
		]);
		expect([...referrers(host)]).toEqual([]);
	});
});
