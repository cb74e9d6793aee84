/** Pages fill once the records load, without shifting the visible content. */
import type { Page } from '@playwright/test';
import { shareFragment } from '$lib/storage/share-code';
import { attemptOf, postingOf, seed } from './database';
import { OPERATOR, TEAM_LEAD, VETERAN } from './people';
import { expect, test } from './quiz';

const SCREENS = { phone: { width: 412, height: 823 }, desk: { width: 1280, height: 720 } };
const FILLED = {
	attempts: [OPERATOR, TEAM_LEAD, VETERAN].map(({ answers }, at) =>
		attemptOf(`attempt-${at}`, answers, `2026-01-0${at + 5}T01:00:00.000Z`)
	),
	postings: [postingOf('saved', '求人：PMO（プロジェクト管理の支援）')]
};
/** The element that renders last, with and without records. */
const LAST: Record<string, { filled?: string; empty: string }> = {
	result: { filled: '.orientation', empty: 'main a.button' },
	history: { filled: '#delete-all', empty: '#transfer' },
	postings: { filled: '[data-looks-like]', empty: '[data-saved="0"]' },
	privacy: { empty: '[data-stored="0"]' },
	'quiz/review': { filled: 'main > button.button', empty: 'main a.button' },
	talk: { empty: 'main a.button' }
};

for (const [screen, viewport] of Object.entries(SCREENS))
	for (const [page_, last] of Object.entries(LAST))
		for (const [how, handle] of Object.entries(last))
			test(`nothing visible moves while '${page_}' fills (${screen}, ${how})`, async ({
				page,
				quiz
			}) => {
				await page.setViewportSize(viewport);
				if (how === 'filled') await seed(page, FILLED);
				const shifts = await shiftsOf(page, quiz.url(page_), handle);
				expect(shifts.flatMap(({ moved }) => moved)).toEqual([]);
			});

for (const [screen, viewport] of Object.entries(SCREENS))
	test(`the home page moves once, and little, for the plan and the result (${screen})`, async ({
		page,
		quiz
	}) => {
		await page.setViewportSize(viewport);
		const [attempt] = FILLED.attempts;
		const plan = [{ item: 'phase:1', state: 'planned', month: '2027-02' }];
		await seed(page, { attempts: [{ ...attempt, plan }] });
		const shifts = await shiftsOf(page, quiz.url(''), '[data-plan-of="1"]');
		expect(shifts.length).toBeLessThanOrEqual(1);
		// A tenth is 'good' by the Web Vitals.
		for (const { value } of shifts) expect(value).toBeLessThan(0.1);
	});

for (const [screen, viewport] of Object.entries(SCREENS))
	test(`nothing visible moves while the questions about a person come (${screen})`, async ({
		page,
		quiz
	}) => {
		await page.setViewportSize(viewport);
		const address = quiz.url('talk') + shareFragment(TEAM_LEAD.answers);
		const shifts = await shiftsOf(page, address, '[data-actions]');
		expect(shifts.flatMap(({ moved }) => moved)).toEqual([]);
	});

/** The shifts of a page until an element is attached. */
async function shiftsOf(page: Page, url: string, handle: string) {
	await page.addInitScript(() => {
		const shifts: { value: number; moved: string[] }[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
				const moved = sources.map(
					({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}`
				);
				shifts.push({ value, moved });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(url);
	await expect(page.locator(handle)).toBeAttached();
	// Shifts are reported after their frame.
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))
	);
	return page.evaluate<{ value: number; moved: string[] }[]>('window.shifts');
}

test('the footer is below the window, however short the question', async ({ page, quiz }) => {
	await page.setViewportSize({ width: 1280, height: 1200 });
	// The prerendered page, and the question after it.
	for (const hasScript of [false, true]) {
		if (!hasScript) await page.route(/\.js$/, () => undefined);
		else await page.unroute(/\.js$/);
		await page.goto(quiz.url('quiz/wish'), { waitUntil: 'commit' });
		if (hasScript) await quiz.isAt('phase');
		await expect(page.locator('footer')).toBeAttached();
		await expect(page.locator('footer')).not.toBeInViewport();
	}
});

/** `LayoutShift` is missing from TypeScript's types. */
interface Shift {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}
