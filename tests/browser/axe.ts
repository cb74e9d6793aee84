/** Runs axe on a page, in light and in dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

// Run past the page's CSP, which would refuse it as a script of the page.
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colours are all that differs between the two. */
const OPTIONS: Readonly<Record<'light' | 'dark', RunOptions>> = {
	light: { resultTypes: ['violations'] },
	dark: { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }
};

export async function findings(page: Page): Promise<string[]> {
	// A page is left by its links alone in most tests: it knows axe already.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const violations = await page.evaluate(async (options) => {
			const { axe } = window as unknown as {
				axe: { run(at: Document, options: RunOptions): Promise<AxeResults> };
			};
			return (await axe.run(document, options)).violations.map(
				({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
		}, OPTIONS[colorScheme]);
		found.push(...violations.map((violation) => `${colorScheme}: ${violation}`));
	}
	await page.emulateMedia({ colorScheme: 'light' });
	return found;
}
