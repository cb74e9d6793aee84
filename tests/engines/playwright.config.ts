import { defineConfig } from '@playwright/test';
import { ENGINES, find, type Engine } from './engines';

const installed = await Promise.all(ENGINES.map((engine) => find(engine)));

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
	reporter: [['list']],
	projects: ENGINES.filter((_, at) => installed[at]).map((engine) => ({
		name: engine,
		use: { engine }
	}))
});
