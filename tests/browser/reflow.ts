/** Checks that text fits and targets are large enough: on the narrowest phone, with text twice as large, and with both. */
import type { Page } from '@playwright/test';

/** Reports a page that is too wide and text that is cut off. */
function tooWide(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	const found: string[] = [];
	if (scrollWidth > clientWidth) {
		const sticksOut = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1
		);
		const [first] = sticksOut.filter(
			(it) => !sticksOut.some((other) => it !== other && it.contains(other))
		);
		found.push(`the page: ${scrollWidth} of ${clientWidth}, by ${first?.outerHTML.slice(0, 120)}`);
	}
	// Neither what is read out alone, by the site or by Kit when the page changes.
	const shown = 'body *:not(.visually-hidden, #svelte-announcer)';
	for (const element of document.querySelectorAll<HTMLElement>(shown)) {
		if (element.scrollWidth <= element.clientWidth + 1 || !element.checkVisibility()) continue;
		if (getComputedStyle(element).overflowX === 'visible') continue;
		// A field can be gone through.
		if (element.matches('input')) continue;
		found.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
	}
	return found;
}

/** Controls smaller than a finger. A link within a sentence is as large as the sentence lets it be. */
function tooSmall(): string[] {
	const isInline = (element: Element) =>
		/^inline(-block)?$/.test(getComputedStyle(element).display);
	const isInSentence = (control: Element) => {
		if (!control.matches('a') || !isInline(control)) return false;
		let sentence: Element = control;
		while (sentence.parentElement && isInline(sentence)) sentence = sentence.parentElement;
		return sentence.textContent.trim().length > control.textContent.trim().length;
	};
	return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
		.filter((control) => control.checkVisibility() && !isInSentence(control))
		.map((control) => ({
			control,
			box: (control.closest('label') ?? control).getBoundingClientRect()
		}))
		.filter(({ box }) => Math.min(box.width, box.height) < 43.9)
		.map(
			({ control, box: { width, height } }) =>
				`${width.toFixed()} × ${height.toFixed()}: ${control.outerHTML.slice(0, 120)}`
		);
}

/** Twice as large, as a user's setting makes it. Answers of the page's own would be refused. */
function enlarge(isLarge: boolean): void {
	const answers = new CSSStyleSheet();
	if (isLarge) answers.replaceSync('html { font-size: 200% }');
	document.adoptedStyleSheets = [answers];
}

export async function cramped(page: Page): Promise<string[]> {
	const size = page.viewportSize();
	const found: string[] = [];
	const note = (where: string, faults: readonly string[]) =>
		found.push(...faults.map((fault) => `${where}: ${fault}`));

	// As wide as it gets: with everything unfolded.
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
	note('1280 px', await page.evaluate(tooSmall));
	await page.setViewportSize({ width: 320, height: 640 });
	note('320 px', await page.evaluate(tooWide));
	note('320 px', await page.evaluate(tooSmall));
	await page.evaluate(enlarge, true);
	note('320 px, 200 %', await page.evaluate(tooWide));
	// As wide as half of a desktop's window, which is what twice the text leaves of it.
	await page.setViewportSize({ width: 640, height: 640 });
	note('640 px, 200 %', await page.evaluate(tooWide));
	await page.evaluate(enlarge, false);
	if (size) await page.setViewportSize(size);
	return found;
}
