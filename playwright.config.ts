import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/find-chromium';

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
		baseURL: 'http://localhost:4183',
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		launchOptions: {
			executablePath: await findChromium(),
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
		env: { PORT: '4183' },
		port: 4183,
		reuseExistingServer: false
	}
});
