import type { Browser } from '@playwright/test';
import { withColdPage } from './cold-page';
import type { Target } from './target';
import { tryToAnswer } from './try-to-answer';

export interface FirstAnswer {
	/** Milliseconds from the request of the page until the first answer has led to the next question. */
	readonly handled: number;
	/** Loaded by then. */
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
		// Polled rarely, because polling itself takes time from the page.
		const handle = await page.waitForFunction(() => window.benchHandled, null, { polling: 100 });
		const handled = (await handle.jsonValue())!;
		// Finished requests are reported late; those of a page that was left may never finish.
		await page.waitForTimeout(500);
		return { handled, ...wire.loaded(handled) };
	});
}
