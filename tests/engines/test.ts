/** The base of these tests: a host of the built site, and browsers whose faults fail the test. */
import { test as base, expect } from '@playwright/test';
import { LOCALES, type Locale } from '$lib/content/locales';
import { Host } from '../browser/host';
import type { Browser, LaunchOptions } from './drivers/browser';
import { find, type Engine } from './engines';
import { Site } from './site';

export { expect, LOCALES, type Locale };

interface Options extends Partial<Omit<LaunchOptions, 'profile' | 'downloads'>> {
	readonly locale?: Locale;
	/** The name of the profile. */
	readonly profile?: string;
}

interface Fixtures {
	host: Host;
	/** Launches a browser. One at a time has a profile. */
	launch: (options?: Options) => Promise<Site>;
}

export const test = base.extend<Fixtures & { engine: Engine }>({
	engine: ['chromium', { option: true }],
	host: async ({ engine: _ }, use) => {
		const host = await Host.of('build');
		await use(host);
		await host.goDown();
	},
	launch: async ({ engine, host }, use, testInfo) => {
		const start = await find(engine);
		if (!start) throw new Error(`${engine} is not installed`);
		const browsers: Browser[] = [];
		await use(async ({ locale = 'ja', profile = 'profile', ...options } = {}) => {
			const browser = await start({
				width: 390,
				height: 844,
				isDark: false,
				isSiteDataBlocked: false,
				isThirdPartyBlocked: false,
				...options,
				profile: testInfo.outputPath(profile),
				downloads: testInfo.outputPath('downloads')
			});
			browsers.push(browser);
			return new Site(browser, host.url, locale, testInfo.outputPath('downloads'));
		});
		await Promise.all(browsers.map((browser) => browser.close()));
		expect(browsers.flatMap(({ faults }) => faults)).toEqual([]);
	}
});
