/**
 * Links, Back and Forward at random, most before the page before has come: each page must show its own
 * data. 200 navigations in `npm test`, 2,000 in `npm run test:long`. With the seed that a failure names
 * (`SEED=7 npx playwright test quick-navigations`) the same is done again.
 */
import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Seeded } from './crash/seeded';
import { attemptOf, draftOf, postingOf, seed } from './database';
import { PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, PAGES, test, type Quiz } from './quiz';

const NAVIGATIONS = 200;
/** Navigations after which the walk waits for the page, and looks at it. */
const BETWEEN_LOOKS = 10;

interface Step {
	readonly way: 'link' | 'back' | 'forward';
	/** Of the links, from 0 up to 1. */
	readonly pick: number;
	/** In milliseconds, before the next step. */
	readonly delay: number;
}

test.afterEach(() => {
	const { annotations, status, expectedStatus } = test.info();
	const seed = annotations.find(({ type }) => type === 'seed')?.description;
	if (status !== expectedStatus) console.log(`The same walk again: SEED=${seed}`);
});

test('quick navigations lead to pages with their own data', async ({ page, quiz }) => {
	test.setTimeout(300_000);
	const seedOfWalk = Number(process.env.SEED ?? randomInt(2 ** 31));
	test.info().annotations.push({ type: 'seed', description: String(seedOfWalk) });
	const random = new Seeded(seedOfWalk);
	await seed(page, {
		drafts: [draftOf('draft', PM_ONCE.answers)],
		attempts: [attemptOf('one', TEAM_LEAD.answers), attemptOf('two', VETERAN.answers)],
		postings: [postingOf('posting', 'PM wanted')]
	});
	const titles = await titlesOf(page, quiz);
	// From a page that is alive: a link would load the next one anew.
	await quiz.open('quiz/phase');
	const done: Step[] = [];
	for (let at = 0; at < NAVIGATIONS; at += BETWEEN_LOOKS) {
		const steps = Array.from({ length: BETWEEN_LOOKS }, () => anyStep(random));
		done.push(...steps);
		await page.evaluate(walk, steps);
		await expect(async () => {
			const shown = await page.evaluate(() => ({
				path: location.pathname,
				title: document.title,
				heading: document.querySelector('main h1')?.textContent ?? '',
				fault: document.querySelector('[data-error]')?.textContent
			}));
			expect(shown.fault, JSON.stringify(done.slice(-2 * BETWEEN_LOOKS))).toBeUndefined();
			expect(shown.heading).not.toBe('');
			expect(shown.title).toBe(titles.get(shown.path));
		}).toPass({ timeout: 15_000 });
	}
});

/** The title of each page by its path, each loaded by itself. */
async function titlesOf(page: Page, quiz: Quiz): Promise<ReadonlyMap<string, string>> {
	const titles = new Map<string, string>();
	for (const locale of LOCALES)
		for (const each of PAGES.filter((each) => each !== 'quiz')) {
			await page.goto(quiz.url(each, locale));
			if (each.startsWith('quiz')) await quiz.isAlive();
			titles.set(new URL(page.url()).pathname, await page.title());
		}
	return titles;
}

function anyStep(random: Seeded): Step {
	return {
		way: random.chance(40) ? 'link' : random.chance(60) ? 'back' : 'forward',
		pick: random.whole(0, 999) / 1000,
		delay: random.chance(70) ? random.whole(0, 20) : random.whole(20, 400)
	};
}

/** Runs in the page. Never goes back further than the pages of the walk. */
async function walk(steps: readonly Step[]): Promise<void> {
	const entry = () => window.navigation.currentEntry!.index;
	const floor = Number((sessionStorage.floor ??= String(entry())));
	for (const { way, pick, delay } of steps) {
		const links = [
			...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')
		].filter(
			({ origin, dataset }) => origin === location.origin && !('sveltekitReload' in dataset)
		);
		// Two steps of distance, for one that is still under way.
		if (way === 'back' && entry() > floor + 2) history.back();
		else if (way === 'forward' && window.navigation.canGoForward) history.forward();
		else links[Math.floor(pick * links.length)]?.click();
		await new Promise((resolve) => setTimeout(resolve, delay));
	}
}
