/** A test with a host of its own, whose pages install the service worker. */
import type { BrowserContext, Page } from '@playwright/test';
import { Host, newerVersion, removeVersion } from './host';
import { expect, Quiz, test as base } from './quiz';

interface Fixtures {
	host: Host;
	/** A browser context that resolves the host alone. */
	visitor: BrowserContext;
	quiz: Quiz;
}

export const test = base.extend<Fixtures, { newer: string }>({
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
	]
});

/** The worker is installed and controls this page. */
export const isReady = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** All cached URLs, by the name of their cache. */
export const cached = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const files = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return Object.fromEntries(names.map((name, at) => [name, files[at] ?? []]));
	});

/** A newer version is installed and waits. */
export const isWaiting = (page: Page) =>
	expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)
		)
		.toBe('installed');

/** Checks for a newer version, as the browser does on navigation. */
export const look = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
	});
