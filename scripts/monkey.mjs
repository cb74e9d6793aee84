/**
 * Presses whatever a page has, at random, in two tabs of the built site:
 *
 *   npm run test:monkey                               3,000 actions
 *   npm run test:monkey -- --seed 7 --actions 500     the same ones again, or fewer
 *   npm run test:monkey -- --runs 3                   one run after another, each with its own seed
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		seed: { type: 'string' },
		actions: { type: 'string', default: '3000' },
		runs: { type: 'string', default: '1' }
	}
});

for (let run = 0; run < Number(values.runs); run += 1) {
	const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed) + run;
	const { status } = spawnSync(
		process.execPath,
		[
			'node_modules/@playwright/test/cli.js',
			'test',
			'--config',
			'tests/monkey/playwright.config.ts'
		],
		{
			stdio: 'inherit',
			env: { ...process.env, SEED: String(seed), ACTIONS: values.actions }
		}
	);
	if (status !== 0) process.exit(1);
}
