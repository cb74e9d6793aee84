import { fileURLToPath } from 'node:url';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import site from '../../playwright.config';

// The cast: it is a single server.
const webServer = site.webServer as Exclude<PlaywrightTestConfig['webServer'], readonly unknown[]>;

/** The site as the browser tests serve it, with its service worker. */
export default defineConfig({
	...site,
	testDir: '.',
	retries: 0,
	use: { ...site.use, serviceWorkers: 'allow' },
	webServer: webServer && { ...webServer, cwd: fileURLToPath(new URL('../..', import.meta.url)) }
});
