import { defineConfig } from '@playwright/test';
import { ASKED, find, type Engine } from './engines';

const installed = await Promise.all(ASKED.map((engine) => find(engine)));
const found = ASKED.filter((_, at) => installed[at]);

/** The same tests in each engine that is installed. Playwright itself drives none of them. */
export default defineConfig<{ engine: Engine }>({
	testDir: '.',
	globalSetup: './engines.ts',
	outputDir: '../../test-results/engines',
	preserveOutput: 'failures-only',
	// They would take each other's time and focus.
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: Boolean(process.env.CI),
	retries: process.env.CI ? 1 : 0,
	reporter: [['list']],
	// Without any project Playwright runs one of its own.
	testIgnore: found.length > 0 ? [] : '**',
	projects: found.map((engine) => ({
		name: engine,
		use: { engine }
	}))
});
