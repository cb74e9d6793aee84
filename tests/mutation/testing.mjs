import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The pure rooms alone, without Kit and without a browser.
 *
 * @param {string[]} tests
 */
export const testing = (tests) =>
	defineConfig({
		resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
		test: {
			include: [...tests, 'tests/mutation/*.test.ts'],
			setupFiles: ['tests/mutation/seed.ts'],
			// Stryker has a time limit of its own: no mutant is to die of a busy machine.
			testTimeout: 120_000
		}
	});
