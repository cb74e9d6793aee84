import { defineConfig } from '@playwright/test';
import { readTheme } from './scripts/theme/read-theme.mjs';
import { findShell } from './tests/browser/find-chromium';

// The build replaces the constant; the words that tests compare read it here.
Object.assign(globalThis, { __THEME__: readTheme() });

/** Two checkouts can be tested side by side, each on a port of its own. */
const port = process.env.TEST_PORT ?? '4183';

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	// A noisy machine may miss a time limit once; what fails twice is broken.
	retries: process.env.CI ? 1 : 0,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		// A worker would answer in the place of what a test routes. `offline.spec.ts` allows it.
		serviceWorkers: 'block',
		// Nobody looks: every click would wait until the page has scrolled smoothly to it.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: {
			executablePath: await findShell(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
		// No trace by default, for speed: `npx playwright test --trace on` where one is wanted.
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: port },
		port: Number(port),
		reuseExistingServer: false
	}
});
