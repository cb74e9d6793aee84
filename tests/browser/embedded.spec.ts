/** The site in a frame within a page of another site. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { attemptOf, databaseOf, writeRows, type Rows } from './database';
import { findWhole } from './find-chromium';
import { embedding, type Embedding } from './framing';
import { holdScripts } from './host';
import { TEAM_LEAD } from './people';
import { expect, LOCALES, PAGES, Quiz, test as base, type Locale } from './quiz';

const PHONE = { width: 390, height: 844 };
const ATTEMPT = attemptOf('attempt', TEAM_LEAD.answers);

class Embedded {
	/** The page around the frame. */
	readonly page: Page;
	readonly frame: Frame;
	readonly quiz: Quiz<Frame>;

	constructor(page: Page, frame: Frame) {
		this.page = page;
		this.frame = frame;
		this.quiz = new Quiz(frame);
	}

	height(): Promise<number> {
		return this.frame.evaluate(() => innerHeight);
	}

	/** The frame is as high as the page in it. */
	async isFitting(place?: string): Promise<void> {
		await expect
			.poll(
				() =>
					this.frame.evaluate(() => {
						const { height } = document.documentElement.getBoundingClientRect();
						const { scrollHeight } = document.documentElement;
						return { missing: scrollHeight - innerHeight, empty: innerHeight - Math.ceil(height) };
					}),
				place
			)
			.toEqual({ missing: 0, empty: 0 });
	}

	/** The user sees an element without scrolling. */
	async isInWindow(selector: string): Promise<void> {
		await expect
			.poll(async () => {
				const box = await this.frame.locator(selector).first().boundingBox();
				return box && box.y > -1 && box.y + Math.min(box.height, 100) <= PHONE.height;
			}, selector)
			.toBe(true);
	}

	/** Writes records into the storage of the frame. */
	async seed(rows: Partial<Rows>): Promise<void> {
		await this.frame.goto(new URL('/roles/', this.frame.url()).href);
		await this.frame.evaluate(writeRows, databaseOf(rows));
	}

	async open(page: string, locale: Locale = 'ja'): Promise<void> {
		await this.frame.goto(new URL(this.quiz.url(page, locale), this.frame.url()).href);
		await this.frame.locator('[data-embedded] a').waitFor();
	}
}

interface Options {
	readonly locale?: Locale;
	readonly context?: BrowserContext;
	/** Of the page around the frame. */
	readonly origin?: string;
	readonly prepare?: (page: Page) => Promise<unknown>;
}

interface Fixtures {
	/** Opens a page of the site in a frame. */
	embed: (start?: string, options?: Options) => Promise<Embedded>;
}

const test = base.extend<Fixtures, { site: Embedding }>({
	site: [
		async ({ browserName: _ }, use) => {
			const site = await embedding();
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	embed: async ({ browser, contextOptions, faults, site }, use) => {
		const own = await browser.newContext({
			...contextOptions,
			locale: 'ja-JP',
			viewport: PHONE,
			serviceWorkers: 'allow'
		});
		await use(async (start = '', { locale = 'ja', context = own, origin, prepare } = {}) => {
			faults.allow(/request to another origin: http:\/\/127\.0\.0\.1/);
			await faults.watch(context, new URL(site.root).origin);
			const page = await context.newPage();
			await prepare?.(page);
			await page.goto((origin ?? site.origin) + new Quiz(page).url(start, locale), {
				waitUntil: 'commit'
			});
			const frame = await page.waitForSelector('iframe', { state: 'attached' });
			const content = (await frame.contentFrame())!;
			await content.waitForURL(/^(?!about:)/, { waitUntil: 'commit' });
			return new Embedded(page, content);
		});
		await own.close();
	}
});

/** From the home page to the result, and the result in a tab of its own. */
async function takeQuiz(embedded: Embedded, locale: Locale): Promise<void> {
	const { frame, quiz, page } = embedded;
	await frame.locator('main .start .button').click();
	await quiz.isAt('phase', locale);
	await quiz.walk(TEAM_LEAD.answers);
	expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
	const link = frame.locator('[data-embedded] a');
	await expect(link).toHaveAttribute('href', /#share=/);
	const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
	expect(await new Quiz(tab).result()).toEqual(TEAM_LEAD.result);
	await expect(tab.locator('main[data-shared]')).toBeVisible();
	await tab.close();
}

for (const locale of LOCALES)
	test(`the whole quiz works to its result, which a tab of its own shows, in ${locale}`, async ({
		embed
	}) => {
		test.slow();
		await takeQuiz(await embed('', { locale }), locale);
	});

/** Playwright turns partitions off. Of two lists of features the later counts. */
const PARTITIONED = '--disable-features=MediaRouter';
const UNPARTITIONED = '--disable-features=ThirdPartyStoragePartitioning';
const THIRD_PARTY = { block_third_party_cookies: true, cookie_controls_mode: 1 };
const ALL = { default_content_setting_values: { cookies: 2 } };

for (const [storage, setting, features, told] of [
	['partitioned, and third-party cookies blocked', THIRD_PARTY, PARTITIONED, 'kept'],
	['blocked for third parties', THIRD_PARTY, UNPARTITIONED, 'refused'],
	['blocked for all', ALL, PARTITIONED, 'refused']
] as const)
	test(`the whole quiz works with storage ${storage}`, async ({
		embed,
		contextOptions,
		launchOptions
	}) => {
		test.slow();
		const whole = findWhole();
		test.skip(whole === undefined, 'a headless shell reads no settings');
		const profile = await mkdtemp(join(tmpdir(), 'career-quiz-profile-'));
		await mkdir(join(profile, 'Default'));
		await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: setting }));
		const context = await chromium.launchPersistentContext(profile, {
			...contextOptions,
			viewport: PHONE,
			executablePath: whole ?? '',
			args: [...(launchOptions.args ?? []), features]
		});
		try {
			const embedded = await embed('', { context });
			await expect(embedded.frame.locator('[data-embedded]')).toHaveAttribute(
				'data-embedded',
				told
			);
			// Until then the button moves.
			if (told === 'refused') await embedded.frame.locator('[data-unread] p').waitFor();
			await takeQuiz(embedded, 'ja');
		} finally {
			await context.close();
			await rm(profile, { recursive: true, force: true });
		}
	});

test('the frame is as high as each page in it', async ({ embed }) => {
	test.slow();
	const embedded = await embed();
	await embedded.seed({ attempts: [ATTEMPT] });
	for (const place of PAGES) {
		await embedded.open(place);
		await embedded.isFitting(place);
	}
});

test('the frame grows and shrinks with questions, folds and verdicts', async ({ embed }) => {
	test.slow();
	const embedded = await embed();
	const { frame, quiz } = embedded;
	const heights = new Set<number>();
	await embedded.open('quiz/phase');
	for (const question of ['lead', 'accountability', 'delivery', 'requirements']) {
		await quiz.walk(TEAM_LEAD.answers, question);
		await embedded.isFitting(question);
		heights.add(await embedded.height());
	}
	expect(heights.size).toBeGreaterThan(2);

	await embedded.seed({ attempts: [ATTEMPT] });
	await embedded.open('result');
	await quiz.chapter('save');
	await embedded.isFitting('an open chapter');
	const opened = await embedded.height();
	await frame.locator('[data-chapter="save"] > summary').click();
	await expect.poll(() => embedded.height()).toBeLessThan(opened - 300);
	await embedded.isFitting('a closed chapter');

	await embedded.open('postings');
	await quiz.trySample('coordination');
	await frame.locator('[data-kind]').first().waitFor();
	await embedded.isFitting('a verdict');
});

test('the next page and the target of a link come into the window, and a dialog opens there', async ({
	embed
}) => {
	const embedded = await embed();
	const { frame } = embedded;
	await embedded.isFitting();
	await frame.locator('footer nav a[href$="method/"]').click();
	await frame.waitForURL('**/method/');
	await embedded.isInWindow('main h1');

	await embedded.seed({ attempts: [ATTEMPT] });
	await embedded.open('result');
	for (const chapter of ['save', 'why']) {
		await frame.locator(`nav.contents a[href="#${chapter}"]`).click();
		await embedded.isInWindow(`[data-chapter="${chapter}"] > summary`);
	}

	await embedded.open('privacy');
	await embedded.isFitting();
	const wipe = frame.locator('section[aria-labelledby="stored"] .actions button').last();
	// At the edge of the window, where half of a dialog would be outside.
	for (const edge of ['end', 'start'] as const) {
		await wipe.evaluate((button, block) => button.scrollIntoView({ block }), edge);
		await wipe.click();
		const dialog = frame.locator('dialog[open]');
		await expect
			.poll(async () => {
				const box = await dialog.boundingBox();
				return box && box.y >= 0 && box.y + box.height <= PHONE.height;
			}, edge)
			.toBe(true);
		await dialog.locator('button').last().click();
	}
});

test('links to other sites and downloads leave the frame, all others stay in it', async ({
	embed,
	faults
}) => {
	faults.allow(/request to another origin: https:/);
	const embedded = await embed('sources');
	const { frame, page } = embedded;
	await page.context().route(/^https:/, (route) => route.fulfill({ body: '' }));
	await frame.locator('[data-embedded] a').waitFor();
	const outside = frame.locator('main a[rel="noreferrer"]').first();
	const [tab] = await Promise.all([page.context().waitForEvent('page'), outside.click()]);
	expect(tab.url()).toBe(await outside.getAttribute('href'));
	expect(new URL(frame.url()).pathname).toBe('/sources/');

	await frame.locator('.bar .language').click();
	await frame.waitForURL('**/en/sources/');
	await frame.locator('footer nav a[href$="privacy/"]').click();
	await frame.waitForURL('**/en/privacy/');
	await frame.evaluate(() => history.back());
	await frame.waitForURL('**/en/sources/');

	await embedded.seed({ attempts: [ATTEMPT] });
	await embedded.open('privacy');
	const save = frame.locator('section[aria-labelledby="stored"] .actions button').first();
	await Promise.all([page.waitForEvent('download'), save.click()]);
	await expect(page.locator('iframe')).toBeVisible();
});

test('the share link is copied where the page around the frame allows it, else it is selected', async ({
	embed,
	faults
}) => {
	faults.allow(/The Clipboard API has been blocked/);
	const said = new Set<string | null>();
	for (const isAllowed of [true, false]) {
		const embedded = await embed();
		const { frame, page, quiz } = embedded;
		await page.context().grantPermissions(['clipboard-write']);
		if (!isAllowed) await page.locator('iframe').evaluate((it) => it.removeAttribute('allow'));
		await embedded.seed({ attempts: [ATTEMPT] });
		await embedded.open('result');
		await quiz.chapter('save');
		await frame.locator('[data-export="share"] button').first().click();
		const status = frame.locator('[data-export="share"] [role="status"]');
		await expect(status).not.toBeEmpty();
		said.add(await status.textContent());
	}
	expect(said.size).toBe(2);
});

test('an answer sent before the scripts run goes on within the frame', async ({ embed }) => {
	let release: () => void = () => undefined;
	const { frame, quiz } = await embed('quiz/phase', {
		prepare: async (page) => (release = await holdScripts(page))
	});
	await quiz.answer('phase', 'design');
	await quiz.submit('lead');
	release();
	await quiz.isStored();
	await quiz.isAt('lead');
	await frame.evaluate(() => history.back());
	await quiz.isAt('phase');
	await expect.poll(() => quiz.picked()).toEqual(['design']);
});

test('a page whose scripts do not come is loaded anew within the frame', async ({
	embed,
	faults
}) => {
	faults.allow(/Failed to (load resource|fetch dynamically imported module)/);
	const { frame, page, quiz } = await embed('quiz/phase', {
		prepare: (page) => page.route(/_app\/.*\.js$/, (route) => route.abort())
	});
	const anew = frame.locator('#stalled a');
	await anew.waitFor({ state: 'attached' });
	await page.unroute(/_app\/.*\.js$/);
	await anew.evaluate((link) => (link as HTMLElement).click());
	await quiz.isAlive();
	await quiz.isAt('phase');
});

test('a page that is not named by the build can frame nothing', async ({ embed, site, faults }) => {
	faults.allow(/frame-ancestors|request to another origin/);
	const origin = site.origin.replace('127.0.0.1', 'localhost');
	const { frame } = await embed('', { origin });
	await expect.poll(() => frame.url()).toBe('chrome-error://chromewebdata/');
});

test('heights are told to a page that the build names, even where the host sends no headers', async ({
	embed,
	site,
	faults
}) => {
	faults.allow(/request to another origin/);
	const told = async (origin: string) => {
		const { frame, page } = await embed('', {
			origin,
			prepare: async (page) => {
				await page.route(`${site.root}**`, async (route) => {
					const response = await route.fetch();
					const { 'content-type': type = '' } = response.headers();
					await route.fulfill({ response, headers: { 'content-type': type } });
				});
				await page.addInitScript(() => {
					const messages: unknown[] = [];
					addEventListener('message', ({ data }) => messages.push(data));
					Object.assign(window, { messages });
				});
			}
		});
		await frame.locator('[data-embedded] a').waitFor();
		return page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
	};
	const height = { type: 'pm-pmo-career-quiz:height', height: expect.any(Number) as unknown };
	expect(await told(site.origin)).toContainEqual(height);
	expect(await told(site.origin.replace('127.0.0.1', 'localhost'))).toEqual([]);
});
