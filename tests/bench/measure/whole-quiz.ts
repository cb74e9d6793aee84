import type { Browser, CDPSession, Page } from '@playwright/test';
import { withColdPage } from './cold-page';
import type { Target } from './target';
import { watch } from './watch';

export interface WholeQuiz {
	/** All that is loaded unasked, from the first request until nothing has been for a second. */
	readonly bytes: number;
	readonly requests: number;
	/** Milliseconds, as all that follow. */
	readonly firstPaint: number;
	/** What tasks took beyond 50 ms, while loading. */
	readonly blocking: number;
	readonly worstAnswer: number;
	/** 0: none took over 50 ms. */
	readonly longestTaskAnswering: number;
	readonly longestTaskToResult: number;
	/** Bytes of JavaScript's heap at the end. */
	readonly heap: number;
}

/** A cold load, left alone; then all questions answered by real clicks, up to the result. */
export function wholeQuiz(browser: Browser, target: Target, questions: number): Promise<WholeQuiz> {
	return withColdPage(browser, async ({ page, cdp, wire }) => {
		await page.addInitScript(watch);
		await page.goto(target.url, { waitUntil: 'load' });
		await shown(page, target.option).waitFor();
		await wire.isQuietFor(1000);
		const { bytes, requests } = wire.loaded();
		const firstPaint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		);
		const atLoad = await seen(page);

		for (let i = 0; i < questions; i += 1) await answer(page, target, i === questions - 1);
		const answered = await seen(page);
		if (target.conclude) await shown(page, target.conclude).click();
		await page.locator(target.done).first().waitFor();
		await wire.isQuietFor(1000);
		const all = await seen(page);
		return {
			bytes,
			requests,
			firstPaint,
			blocking: atLoad.longTasks.reduce((sum, task) => sum + task - 50, 0),
			// What is not told took less than 16 ms.
			worstAnswer: Math.max(8, ...answered.interactions),
			longestTaskAnswering: Math.max(0, ...answered.longTasks.slice(atLoad.longTasks.length)),
			longestTaskToResult: Math.max(0, ...all.longTasks.slice(answered.longTasks.length)),
			heap: await heap(cdp)
		};
	});
}

/** The last option of each question: it opens all questions that depend on others. */
async function answer(page: Page, target: Target, isLast: boolean): Promise<void> {
	const before = await shown(page, target.question).textContent();
	await page.locator(target.option).locator('visible=true').last().click();
	await shown(page, target.next).click();
	await page.waitForFunction(
		({ question, end, before, isLast }) => {
			const isThere = (selector: string, is: (text: string | null) => boolean) =>
				[...document.querySelectorAll(selector)].some(
					(each) => each.getClientRects().length > 0 && is(each.textContent)
				);
			return isLast ? isThere(end, () => true) : isThere(question, (text) => text !== before);
		},
		{ question: target.question, end: target.conclude ?? target.done, before, isLast },
		{ polling: 50 }
	);
}

const shown = (page: Page, selector: string) =>
	page.locator(selector).locator('visible=true').first();

/** Timings reach the page's observers a moment late. */
async function seen(page: Page) {
	await page.waitForTimeout(300);
	return page.evaluate(() => window.benchSeen);
}

async function heap(cdp: CDPSession): Promise<number> {
	// The second time takes what the first has set free.
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.collectGarbage');
	return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
