/** How a page comes together: how many of its parts are there, each time that some have come. */
import type { Page } from '@playwright/test';

declare global {
	interface Window {
		arrivals?: number[];
	}
}

/**
 * Counts from the next page on. Sections that render together count once: a page rendered all at once has
 * one count, whatever else it does.
 *
 * @param isPrinted whether the page is printed as soon as the first part is there
 */
export async function watchArrivals(
	page: Page,
	selector: string,
	{ isPrinted = false } = {}
): Promise<void> {
	await page.addInitScript(
		({ selector, isPrinted }) => {
			const arrivals: number[] = (window.arrivals = []);
			const count = () => document.querySelectorAll(selector).length;
			new MutationObserver(() => {
				if (count() === (arrivals.at(-1) ?? 0)) return;
				arrivals.push(count());
				if (!isPrinted || arrivals.length > 1) return;
				dispatchEvent(new Event('beforeprint'));
				arrivals.push(count());
			}).observe(document, { subtree: true, childList: true });
		},
		{ selector, isPrinted }
	);
}

/** One count after the other, with nothing in between that has gone again. */
export async function arrivalsOn(page: Page): Promise<number[]> {
	return page.evaluate(() => window.arrivals ?? []);
}

/** The most that came at a time, the first ones left out. */
export function largestStep([first = 0, ...later]: readonly number[]): number {
	return Math.max(0, ...later.map((count, at) => count - ([first, ...later][at] ?? 0)));
}
