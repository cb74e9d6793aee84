import type { Browser } from '@playwright/test';
import { withColdPage } from './cold-page';
import type { Target } from './target';
import { tryToAnswer } from './try-to-answer';

export interface FirstAnswer {
	/** Milliseconds from asking for the page until the earliest answer has led to the next question. */
	readonly handled: number;
	/** What had been loaded by then. */
	readonly bytes: number;
	readonly requests: number;
}

export function firstAnswer(
	browser: Browser,
	{ url, question, option, next }: Target,
	{ isHeld }: { isHeld: boolean }
): Promise<FirstAnswer> {
	return withColdPage(browser, async ({ page, wire }) => {
		await page.addInitScript(tryToAnswer, { handles: { question, option, next }, isHeld });
		await page.goto(url, { waitUntil: 'commit' });
		// Seldom: whoever asks takes time from what is asked.
		const told = await page.waitForFunction(() => window.benchHandled, null, { polling: 100 });
		const handled = (await told.jsonValue())!;
		// What has ended is told a while after. What a page that was left had asked for may never end.
		await page.waitForTimeout(500);
		return { handled, ...wire.loaded(handled) };
	});
}
