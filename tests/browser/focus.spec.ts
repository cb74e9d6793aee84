/** The focus is visible, not covered, reaches every control, and is never lost with its element. */
import type { Page } from '@playwright/test';
import { samples } from '$lib/content/ja/posting-samples';
import { attemptOf, draftOf, postingOf, seed } from './database';
import { shareFragment } from '$lib/storage/share-code';
import { OPERATOR, PM_ONCE, TEAM_LEAD } from './people';
import { expect, Quiz, test } from './quiz';

const heading = (page: Page) => page.locator('main h1');

/** Problems of the focused element's appearance. Undefined: nothing has the focus. */
function faultOfFocus(): string[] | undefined {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return undefined;
	const shown = focused.matches('input')
		? (focused.closest('label') ?? focused)
		: (focused as HTMLElement);
	const found: string[] = [];

	const { top, bottom, left, right } = shown.getBoundingClientRect();
	const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
	const isStuck = (element: Element | null): boolean =>
		element !== null &&
		(/^(sticky|fixed)$/.test(getComputedStyle(element).position) || isStuck(element.parentElement));
	if (to - from < Math.min(bottom - top, 20)) found.push('out of sight');
	for (const y of [from + 2, to - 2]) {
		const above = document.elementFromPoint((left + right) / 2, y);
		if (above && !shown.contains(above) && !above.contains(shown) && isStuck(above))
			found.push(`covered by ${above.outerHTML.slice(0, 60)}`);
	}

	const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	const rgb = (colour: string, ground = 'white') => {
		if (!context) return [0, 0, 0];
		context.fillStyle = ground;
		context.fillRect(0, 0, 1, 1);
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
		return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
	};
	const luminance = (colour: string) =>
		rgb(colour)
			.map((part) => part / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
	let around = shown.parentElement;
	const isClear = (element: Element) => getComputedStyle(element).backgroundColor.endsWith(', 0)');
	while (around?.parentElement && isClear(around)) around = around.parentElement;
	const ground = getComputedStyle(around ?? document.body).backgroundColor;

	const ring = [shown, focused]
		.map((element) => getComputedStyle(element))
		.find(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
	if (!ring) found.push('no outline');
	else {
		const [darker = 0, lighter = 0] = [luminance(ring.outlineColor), luminance(ground)].toSorted(
			(one, other) => one - other
		);
		if ((lighter + 0.05) / (darker + 0.05) < 3)
			found.push(`outline ${ring.outlineColor} on ${ground}`);
		if (Number.parseFloat(ring.outlineWidth) < 2) found.push(`outline of ${ring.outlineWidth}`);
	}
	return found.map((fault) => `${fault}: ${focused.outerHTML.slice(0, 100)}`);
}

/** Tabs through the whole page: problems of controls, and controls that were skipped. */
async function walk(page: Page): Promise<string[]> {
	const found: string[] = [];
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
	// Loaded once it is opened.
	const week = page.locator('[data-week]');
	if ((await week.count()) > 0) await week.locator('input').first().waitFor();
	await page.evaluate(() => {
		const seen = new Set<Element>();
		document.addEventListener('focusin', ({ target }) => seen.add(target as Element));
		Object.assign(window, { seen });
		document.querySelector<HTMLElement>('a.skip')?.focus();
	});
	for (let presses = 0; presses < 300; presses++) {
		await page.keyboard.press('Tab');
		const faults = await page.evaluate(faultOfFocus);
		if (!faults) break;
		found.push(...faults);
	}
	const missed = await page.evaluate(() => {
		// Set by the script above.
		const { seen } = window as unknown as { seen: Set<Element> };
		const isOfGroup = (control: Element) =>
			control.matches('[type="radio"]') &&
			[...seen].some((it) => it.getAttribute('name') === control.getAttribute('name'));
		return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
			.filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches(':disabled'))
			.filter((it) => !seen.has(it) && !isOfGroup(it))
			.map((it) => `not reached: ${it.outerHTML.slice(0, 100)}`);
	});
	return [...found, ...missed];
}

test('Tab reaches every control on a phone; each shows its focus, not covered by sticky bars', async ({
	page,
	quiz,
	faults
}) => {
	faults.allow(/status of 404|Not found: \//);
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	const { risk: _, ...rest } = PM_ONCE.answers;
	await seed(page, {
		drafts: [draftOf('draft', rest, ['risk']), { id: 'garbage' }],
		attempts: [attemptOf('pm', PM_ONCE.answers), attemptOf('lead', TEAM_LEAD.answers)],
		postings: [postingOf('posting', samples.renewal.text)]
	});
	const found: Record<string, readonly string[]> = {};
	const look = async (state: string) => {
		const wrong = await walk(page);
		if (wrong.length > 0) found[state] = wrong;
	};
	for (const [name, handle] of [
		['', '.start button'],
		['roles', '#F1'],
		['method', '[data-statement="8"]'],
		['privacy', '[data-unreadable] button'],
		['nonsense', 'a.button']
	] as const) {
		await page.goto(quiz.url(name));
		await expect(page.locator(`main ${handle}`).first()).toBeVisible();
		await look(name);
	}
	await quiz.open('quiz/lead');
	await look('question');
	await page.emulateMedia({ colorScheme: 'dark' });
	await look('question in the dark');
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	await look('question in forced colours');
	await quiz.open('quiz/review');
	await look('review in forced colours');
	await page.emulateMedia({ forcedColors: 'none' });
	await page.goto(quiz.url('postings'));
	await page.locator('[data-posting] button').first().click();
	await expect(page.locator('#verdict')).toBeFocused();
	await quiz.allChapters();
	await look('verdict');
	await page.goto(quiz.url('history'));
	await expect(page.locator('[data-attempt]')).toHaveCount(2);
	for (const box of await page.locator('[data-attempt] input').all()) await box.check();
	await expect(page.locator('[data-comparison]')).toBeVisible();
	await look('history with the bar of the comparison');
	await page.goto(quiz.url('result'));
	await quiz.allChapters();
	await expect(page.locator('[data-export="resume"] textarea')).toBeVisible();
	await page.locator('#answer-budget button').click();
	await quiz.option('budget', 'none').check();
	await expect(page.locator('[data-trial]')).toBeVisible();
	await look('result under the bar of tried answers');
	await page.goto(quiz.url('talk') + shareFragment(TEAM_LEAD.answers));
	await quiz.answer('budget', 'many');
	await look('questions about another person');
	await page.locator('[data-actions] button').click();
	await look('two views side by side');
	expect(found).toEqual({});
});

test('the bar of a newer version covers no focused control, and gives way to the comparison', async ({
	page,
	quiz
}) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	await seed(page, {
		attempts: [attemptOf('pm', PM_ONCE.answers), attemptOf('lead', TEAM_LEAD.answers)]
	});
	await page.addInitScript(() => {
		const registration = Object.assign(new EventTarget(), { waiting: {}, installing: null });
		Object.assign(ServiceWorkerContainer.prototype, {
			getRegistration: () => Promise.resolve(registration)
		});
	});
	const bar = page.locator('[data-new-version="true"]');
	for (const [name, last] of [
		['privacy', 'main button'],
		['postings', 'main textarea'],
		['history', 'main [type="file"]']
	] as const) {
		await page.goto(quiz.url(name));
		await expect(bar.locator('button')).toBeVisible();
		// A control that appears while the page is walked through is not reached.
		await expect(page.locator(last).last()).toBeAttached();
		expect(await bar.evaluate((it) => getComputedStyle(it).position)).toBe('sticky');
		expect(await walk(page), name).toEqual([]);
	}
	for (const box of await page.locator('[data-attempt] input').all()) await box.check();
	await expect(page.locator('[data-comparison]')).toBeVisible();
	// Scrolled so that both bars would stick.
	await page
		.locator('[data-attempt]')
		.first()
		.evaluate((it) => it.scrollIntoView({ block: 'end' }));
	const clear = page.locator('[data-compare] button').last();
	const isOnTop = (it: Element) => {
		const { x, y, width, height } = it.getBoundingClientRect();
		return it.contains(document.elementFromPoint(x + width / 2, y + height / 2));
	};
	expect(await clear.evaluate(isOnTop), 'the bar of the comparison').toBe(true);
	expect(await walk(page), 'comparing').toEqual([]);
	await page.goto(quiz.url('talk') + shareFragment(TEAM_LEAD.answers));
	await expect(bar.locator('button')).toBeAttached();
	expect(await page.locator('[data-actions] button').evaluate(isOnTop)).toBe(true);
	expect(await walk(page), 'talk').toEqual([]);
});

test('navigation moves the focus to the heading, back too', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	await page.goto(quiz.url(''));
	await page.locator('main .start button').first().waitFor();
	for (const name of ['roles', 'postings', 'result', 'history', 'quiz', 'method', 'privacy']) {
		await quiz.follow(page.locator(`nav a[href$="/${name}/"]`));
		await expect(heading(page), name).toBeFocused();
	}
	await page.goBack();
	await expect(page).toHaveURL(/method/);
	await expect(heading(page)).toBeFocused();
	await quiz.follow(page.locator('header a.site'));
	await expect(heading(page)).toBeFocused();
	await quiz.follow(page.locator('header a.language'));
	await expect(page.locator('header a.language'), 'the same page').toBeFocused();
	await page.locator('footer nav a').first().press('Enter');
	await expect(heading(page), 'by the keyboard').toBeFocused();
	await expect(heading(page), 'without a focus ring').toHaveCSS('box-shadow', 'none');
});

test('a button that removes itself moves the focus to its effect', async ({ page, quiz }) => {
	await seed(page, {
		attempts: [attemptOf('pm', PM_ONCE.answers), attemptOf('operator', OPERATOR.answers)]
	});
	const press = (selector: string) => page.locator(selector).press('Enter');

	await page.goto(quiz.url('result'));
	await quiz.chapter('answers');
	await page.locator('#answer-budget button').click();
	await quiz.option('budget', 'none').check();
	await press('[data-trial] button:nth-of-type(2)');
	await expect(page.locator('#answer-budget legend'), 'undone').toBeFocused();
	await quiz.option('budget', 'none').check();
	await press('[data-trial] button:nth-of-type(1)');
	await expect(page).toHaveURL((url) => !url.search.endsWith('operator'));
	await expect(heading(page), 'stored').toBeFocused();

	await page.goto(quiz.url('postings'));
	await expect(async () => {
		await page.locator('[data-sample="renewal"]').click();
		await expect(page.locator('#verdict')).toBeFocused({ timeout: 1000 });
	}).toPass();
	await press('.verdict button');
	await expect(page.locator('.verdict p[tabindex]'), 'the posting is saved').toBeFocused();
	await page.locator('main textarea').fill('my own');
	await quiz.trySample('vague');
	await expect(page.locator('#verdict')).toBeFocused();
	await press('.samples .notice button');
	await expect(page.locator('main textarea'), 'undone').toBeFocused();

	await page.goto(quiz.url('privacy'));
	await press('#stored ~ .actions button:last-child');
	await page.locator('dialog[open] button').first().press('Enter');
	await expect(page.locator('#stored'), 'wiped').toBeFocused();
});

test('retrying to store and taking over another tab’s answers keep the focus', async ({
	page,
	quiz,
	context
}) => {
	await quiz.open('quiz/phase');
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	const other = new Quiz(await context.newPage());
	await other.open('quiz/phase');
	await other.answer('phase', 'build');
	await other.isStored();
	await page.bringToFront();
	await page.locator('[data-tab-conflict="changed"] button').press('Enter');
	await expect(heading(page)).toBeFocused();
	expect(await quiz.picked()).toEqual(['build']);
	await other.page.close();

	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(window, { mend: () => (IDBObjectStore.prototype.put = put) });
	});
	await quiz.answer('phase', 'operations');
	await expect(page.locator('[data-draft="failing"]')).toBeVisible();
	await page.evaluate('window.mend()');
	await page.locator('[data-draft] button').first().press('Enter');
	await quiz.isStored();
	await expect(page.locator('[data-draft] [role="status"]')).toBeFocused();
});
