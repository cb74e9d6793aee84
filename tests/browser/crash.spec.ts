/**
 * The browser is killed at random moments of a walk through the quiz, and its profile opened again.
 * Five times in `npm test`, fifty in `npm run test:long`. With the seed that a failure names
 * (`SEED=7 npx playwright test crash`) the same is done again, though never in the same millisecond.
 */
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { path, picked } from '$lib/assessment/answers';
import { firstOpen } from '$lib/questionnaire/progress';
import { CrashingBrowser } from './crash/browser';
import { Seeded } from './crash/seeded';
import { contentIn, storedState, Trail, type State } from './crash/trail';
import { Walker } from './crash/walker';
import { expect, Quiz, test } from './quiz';

const CRASHES = 5;
/** So many answers, at most, between two crashes: enough to get from the first to the result. */
const MOST_STORED = 20;

test.afterEach(() => {
	const { annotations, status, expectedStatus } = test.info();
	const seed = annotations.find(({ type }) => type === 'seed')?.description;
	if (status !== expectedStatus) console.log(`The same walks again: SEED=${seed}`);
});

test('whatever the page had shown as stored is there after a crash of the browser', async ({
	launchOptions,
	baseURL,
	faults
}) => {
	test.setTimeout(CRASHES * 120_000);
	const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
	test.info().annotations.push({ type: 'seed', description: String(seed) });
	const random = new Seeded(seed);
	const profile = await mkdtemp(join(tmpdir(), 'career-quiz-'));
	const open = async () => {
		const browser = await CrashingBrowser.open(profile, { ...launchOptions, baseURL });
		await faults.watch(browser.context, baseURL ?? '');
		return browser;
	};
	let possible: readonly State[] = [{ draft: undefined, attempts: [] }];
	for (let crash = 1; crash <= CRASHES; crash += 1) {
		const browser = await open();
		const start = await whatIsThere(browser.page, possible, random);
		possible = await walkIntoCrash(browser, start, random);
	}
	const browser = await open();
	await whatIsThere(browser.page, possible, random);
	await browser.context.close();
	await rm(profile, { recursive: true, force: true });
});

/** Goes on until the browser dies. Returns what may be stored then. */
async function walkIntoCrash(browser: CrashingBrowser, start: State, random: Seeded) {
	const { context, page } = browser;
	const trail = new Trail(start);
	await trail.follow(page);
	const quiz = new Quiz(page);
	const walker = new Walker(quiz, trail, random);
	let isAlive = true;
	const closed = context.waitForEvent('close');
	const walking = (async () => {
		await walker.begin();
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- cleared as it dies
		while (isAlive) await walker.step();
	})().catch((error: unknown) => {
		if (isAlive) throw error;
	});
	// Right after 'stored' is shown is when a page that says so too early is found out.
	const dying = trail.hasShown(random.whole(1, MOST_STORED)).then(async () => {
		if (random.chance(50)) await pause(random.whole(1, 200));
		trail.end();
		isAlive = false;
		browser.kill();
	});
	await Promise.race([dying, walking]);
	await Promise.all([dying, walking, closed]);
	return trail.possible;
}

/** Looks at the database and at the pages: both have one of the possible states. Returns it. */
async function whatIsThere(page: Page, possible: readonly State[], random: Seeded) {
	const quiz = new Quiz(page);
	await quiz.open('quiz');
	const state = await storedState(page);
	expect(possible).toContainEqual(state);
	await expect(page.locator('[data-unreadable]')).toHaveCount(0);

	const kept = contentIn(state);
	await quiz.isAt(firstOpen(kept) ?? 'review');
	const answered = path(kept.answers).filter((question) => kept.answers[question] !== undefined);
	if (answered.length > 0) {
		const question = random.one(answered);
		await quiz.open(`quiz/${question}`);
		expect(await quiz.picked()).toEqual(picked(question, kept.answers));
	}
	await page.goto(quiz.url('history'));
	await expect(page.locator('[data-attempt]')).toHaveCount(state.attempts.length);
	return state;
}
