import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Runs the tests of untrusted input and of several tabs a hundred times as often: an hour on two cores. */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		env: { LONG: 'yes' },
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [
						'tests/unit/untrusted-input/*.test.ts',
						'tests/unit/storage/several-tabs.test.ts'
					]
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/component/imported-pages.test.ts']
				}
			}
		]
	}
});
