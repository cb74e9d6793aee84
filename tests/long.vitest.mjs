import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Runs the tests of untrusted input a hundred times as often: half an hour on two cores. */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/unit/untrusted-input/*.test.ts'],
		env: { LONG: 'yes' },
		maxWorkers: 2
	}
});
