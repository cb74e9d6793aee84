/**
 * A user at random in two tabs: presses whatever a page has, goes back and forth, reloads, closes tabs,
 * imports, prints, and loses the network. `npm run test:monkey` sets `SEED` and `ACTIONS`.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { Seeded } from '../browser/crash/seeded';
import { attemptOf, postingOf, seed, stored, weekOf } from '../browser/database';
import { PM_ONCE, TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, PAGES, Quiz, test, type Faults } from '../browser/quiz';
import { extremeFile } from '../unit/untrusted-input/extreme';
import { lost, missing, recordsIn, type Records } from './expectations';
import { observe } from './observe';
import { press, type Choice, type Pressed } from './press';

const ACTIONS = Number(process.env.ACTIONS ?? 3000);
/** Actions after which everything is left alone until it is stored, and looked at. */
const BETWEEN_CHECKS = 12;
/** In milliseconds: a page that takes longer is stuck. */
const PATIENCE = 15_000;
/** The last actions that a failure names. */
const TOLD = 40;
/** Messages of the browser while there is no network. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/;

test('a user at random finds no fault, is never stuck, and loses nothing', async ({
	context,
	baseURL,
	faults
}) => {
	test.setTimeout(ACTIONS * 2_000 + 120_000);
	const seedOfRun = Number(process.env.SEED ?? randomInt(2 ** 31));
	console.log(`The same again: npm run test:monkey -- --seed ${seedOfRun} --actions ${ACTIONS}`);
	const monkey = await Monkey.start(context, faults, new Seeded(seedOfRun), baseURL ?? '');
	try {
		for (let at = 1; at <= ACTIONS; at += 1) {
			await monkey.act(at);
			if (at % BETWEEN_CHECKS === 0) await monkey.check();
		}
	} catch (error) {
		console.log(monkey.log.slice(-TOLD).join('\n'));
		for (const each of await monkey.shown()) console.log(each);
		throw error;
	}
});

class Monkey {
	readonly log: string[] = [];
	readonly #context: BrowserContext;
	readonly #faults: Faults;
	readonly #random: Seeded;
	#tabs: Page[] = [];
	#isOffline = false;
	#before: Records = { drafts: [], attempts: [], postings: [], weeks: [] };
	#pressed: Pressed[] = [];

	private constructor(context: BrowserContext, faults: Faults, random: Seeded) {
		this.#context = context;
		this.#faults = faults;
		this.#random = random;
	}

	static async start(context: BrowserContext, faults: Faults, random: Seeded, baseURL: string) {
		const monkey = new Monkey(context, faults, random);
		// An import is refused, or a file is not there: both are said on the page.
		context.on('page', (page) => {
			page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
			page.on('filechooser', () => undefined);
		});
		// The page's own notice comes of these events, of which the browser does not report each.
		context.on('console', (message) => {
			if (/^(error|warning)$/.test(message.type())) monkey.log.push(`   ${message.text()}`);
		});
		await context.addInitScript(() => {
			addEventListener('error', ({ message }) => console.warn(`error: ${message}`));
			addEventListener('unhandledrejection', ({ reason }) => console.warn('rejected:', reason));
		});
		const page = await context.newPage();
		await seed(page, {
			attempts: [attemptOf('one', TEAM_LEAD.answers), attemptOf('two', PM_ONCE.answers)],
			postings: [postingOf('posting', 'PM wanted')],
			weeks: [weekOf('week', { 'run-issues': 8 })]
		});
		await page.goto(baseURL);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		monkey.#tabs = [page];
		await monkey.#openTab();
		await monkey.check();
		return monkey;
	}

	async act(at: number): Promise<void> {
		const random = this.#random;
		const tab = random.one(this.#tabs);
		const name = String.fromCharCode(65 + this.#tabs.indexOf(tab));
		const way = random.whole(1, 100);
		const tell = (what: string) => void this.log.push(`${at} ${name}: ${what}`);
		try {
			if (way <= 76) await this.#press(tab, tell);
			else if (way <= 84) await go(tab, 'back', tell);
			else if (way <= 89) await go(tab, 'forward', tell);
			else if (way <= 92) {
				tell('reload');
				await tab.reload({ waitUntil: 'commit' });
			} else if (way <= 95) await this.#open(tab, tell);
			else if (way <= 96) {
				tell('close, and open another tab');
				await tab.close();
				this.#tabs = this.#tabs.filter((each) => each !== tab);
				await this.#openTab();
			} else if (way <= 98) await this.#import(tab, tell);
			else if (way <= 99) {
				tell('print');
				await tab.emulateMedia({ media: 'print' });
				await pause(random.whole(0, 300));
				await tab.emulateMedia({ media: null });
			} else await this.#switchNetwork(tell);
		} catch (error) {
			// A page that is being left answers no more.
			if (!/context was destroyed|navigat|frame was detached|ERR_ABORTED/i.test(String(error)))
				throw error;
			tell('left the page');
		}
		await pause(random.chance(70) ? random.whole(0, 40) : random.whole(40, 300));
	}

	/** The addresses of the tabs, and the beginning of what they show. */
	shown(): Promise<string[]> {
		return Promise.all(
			this.#tabs.map((tab) =>
				tab.evaluate(
					() => `${location.href}\n${document.querySelector('main')?.outerHTML.slice(0, 500)}`
				)
			)
		);
	}

	/** Waits until both tabs are settled and agree with the database. */
	async check(): Promise<void> {
		await expect(async () => {
			expect(this.#faults.found).toEqual([]);
			const seen = await Promise.all(this.#tabs.map((tab) => tab.evaluate(observe)));
			expect(seen.map(({ fault }) => fault)).toEqual(seen.map(() => undefined));
			expect(seen.filter(({ isSettled }) => !isSettled).map(({ path }) => path)).toEqual([]);
			const now = await recordsIn(await stored(this.#tabs[0]!));
			expect(seen.map((each) => missing(each, now))).toEqual(seen.map(() => []));
			expect(lost(this.#before, now, this.#pressed)).toEqual([]);
			this.#before = now;
			this.#pressed = [];
		}).toPass({ timeout: PATIENCE, intervals: [50, 100, 200, 500] });
	}

	async #press(tab: Page, tell: (what: string) => void): Promise<void> {
		if (this.#isOffline && tab.url().includes('/privacy/')) return;
		const random = this.#random;
		const choice: Choice = {
			at: random.whole(0, 999) / 1000,
			isLink: random.chance(25),
			text: random.one(['PM wanted', '20 people, by night', '', 'PMOの求人。課題管理と進捗管理。'])
		};
		const pressed = await tab.evaluate(press, choice);
		if (!pressed) return;
		tell(pressed.what);
		this.#pressed.push(pressed);
	}

	/** Offline only where the site is kept, which 'delete everything' ends. */
	async #switchNetwork(tell: (what: string) => void): Promise<void> {
		const areKept = await Promise.all(this.#tabs.map((each) => each.evaluate(isKeptHere)));
		if (!this.#isOffline && !areKept.every(Boolean)) return;
		this.#isOffline = !this.#isOffline;
		tell(this.#isOffline ? 'offline' : 'online');
		await this.#context.setOffline(this.#isOffline);
		if (this.#isOffline) this.#faults.allow(OFFLINE);
	}

	async #open(tab: Page, tell: (what: string) => void): Promise<void> {
		const url = new Quiz(tab).url(this.#random.one(PAGES), this.#random.one(LOCALES));
		tell(`open ${url}`);
		await tab.goto(url, { waitUntil: 'commit' });
	}

	async #openTab(): Promise<void> {
		const tab = await this.#context.newPage();
		this.#tabs.push(tab);
		await this.#open(tab, () => undefined);
	}

	async #import(tab: Page, tell: (what: string) => void): Promise<void> {
		const input = tab.locator('input[type="file"][accept*="json"]');
		const [file] = fc.sample(extremeFile(2), { numRuns: 1, seed: this.#random.whole(0, 2 ** 30) });
		if ((await input.count()) === 0) return this.#open(tab, tell);
		tell('import');
		await input.setInputFiles({
			name: 'export.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(file))
		});
	}
}

/** Runs in the page: its service worker has the site. */
const isKeptHere = async () =>
	navigator.serviceWorker.controller?.state === 'activated' && (await caches.keys()).length > 0;

/** Within the site alone. */
async function go(tab: Page, way: 'back' | 'forward', tell: (what: string) => void) {
	tell(way);
	await tab.evaluate((way) => {
		const { navigation } = window;
		const entries = navigation.entries();
		const to = entries[navigation.currentEntry!.index + (way === 'back' ? -1 : 1)];
		if (to?.url && !to.url.endsWith('/blank')) history[way]();
	}, way);
}
