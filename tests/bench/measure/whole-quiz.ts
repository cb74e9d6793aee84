import type { Browser, CDPSession, Page } from '@playwright/test';
import { withColdPage } from './cold-page';
import type { Target } from './target';
import { watch } from './watch';

export interface WholeQuiz {
	/** Loaded without any input, until no request has been pending for a second. */
	readonly bytes: number;
	readonly requests: number;
	/** In milliseconds, like the following. */
	readonly firstPaint: number;
	/** The time of tasks beyond 50 ms each, while loading. */
	readonly blocking: number;
	readonly worstAnswer: number;
	/** 0 if no task took over 50 ms. */
	readonly longestTaskAnswering: number;
	readonly longestTaskToResult: number;
	/** Bytes of the JavaScript heap at the end. */
	readonly heap: number;
}

/** Loads the page without input, then answers all questions by real clicks, up to the result. */
export function wholeQuiz(browser: Browser, target: Target, questions: number): Promise<WholeQuiz> {
	return withColdPage(browser, async ({ page, cdp, wire }) => {
		await page.addInitScript(watch);
		await page.goto(target.url, { waitUntil: 'load' });
		await shown(page, target.option).waitFor();
		await wire.quietFor(1000);
		const { bytes, requests } = wire.loaded();
		const firstPaint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		);
		const atLoad = await durations(page);

		for (let i = 0; i < questions; i += 1) await answer(page, target, i === questions - 1);
		const answered = await durations(page);
		if (target.conclude) await shown(page, target.conclude).click();
		await page.locator(target.done).first().waitFor();
		await wire.quietFor(1000);
		const all = await durations(page);
		return {
			bytes,
			requests,
			firstPaint,
			blocking: atLoad.longTasks.reduce((sum, task) => sum + task - 50, 0),
			// Clicks under 16 ms are not reported.
			worstAnswer: Math.max(8, ...answered.interactions),
			longestTaskAnswering: Math.max(0, ...answered.longTasks.slice(atLoad.longTasks.length)),
			longestTaskToResult: Math.max(0, ...all.longTasks.slice(answered.longTasks.length)),
			heap: await heap(cdp)
		};
	});
}

/** Picks the last option of each question, which opens all questions that depend on others. */
async function answer(page: Page, target: Target, isLast: boolean): Promise<void> {
	const before = await shown(page, target.question).textContent();
	await page.locator(target.option).locator('visible=true').last().click();
	await shown(page, target.next).click();
	await page.waitForFunction(
		({ question, end, before, isLast }) => {
			const isVisible = (selector: string, matches: (text: string | null) => boolean) =>
				[...document.querySelectorAll(selector)].some(
					(each) => each.getClientRects().length > 0 && matches(each.textContent)
				);
			return isLast ? isVisible(end, () => true) : isVisible(question, (text) => text !== before);
		},
		{ question: target.question, end: target.conclude ?? target.done, before, isLast },
		{ polling: 50 }
	);
}

const shown = (page: Page, selector: string) =>
	page.locator(selector).locator('visible=true').first();

/** Waits, because observers get their entries late. */
async function durations(page: Page) {
	await page.waitForTimeout(300);
	return page.evaluate(() => window.benchDurations);
}

async function heap(cdp: CDPSession): Promise<number> {
	// The second collection frees what the first one has released.
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.collectGarbage');
	return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
