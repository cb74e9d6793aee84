/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, {
	type ElementHandle,
	type Frame,
	type LaunchOptions as PuppeteerOptions,
	type Page
} from 'puppeteer-core';
import { PAPER_MARGIN, type Browser, type Key, type Launch, type LaunchOptions } from './browser';

const MARGIN = `${PAPER_MARGIN}mm`;

export const launchChromium =
	(executablePath: string): Launch =>
	async (options) => {
		const { profile, downloads, isDark, isSiteDataBlocked, isThirdPartyBlocked } = options;
		// A headless Chromium asks where to save a file, and nobody answers.
		await mkdir(join(profile, 'Default'), { recursive: true });
		await writeFile(
			join(profile, 'Default', 'Preferences'),
			JSON.stringify({
				download: { default_directory: downloads, prompt_for_download: false },
				profile: {
					default_content_setting_values: { cookies: isSiteDataBlocked ? 2 : 1 },
					block_third_party_cookies: isThirdPartyBlocked
				}
			})
		);
		return launch(options, {
			browser: 'chrome',
			executablePath,
			args: [
				'--no-sandbox',
				'--force-prefers-reduced-motion',
				`--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`
			]
		});
	};

export const launchFirefox =
	(executablePath: string): Launch =>
	(options) =>
		launch(options, {
			browser: 'firefox',
			executablePath,
			extraPrefsFirefox: {
				'browser.download.folderList': 2,
				'browser.download.dir': options.downloads,
				'browser.download.always_ask_before_handling_new_types': false,
				'network.cookie.cookieBehavior': options.isSiteDataBlocked
					? 2
					: options.isThirdPartyBlocked
						? 1
						: 5,
				'ui.prefersReducedMotion': 1,
				// As on a phone: others would take of the width.
				'ui.useOverlayScrollbars': 1,
				'ui.systemUsesDarkTheme': Number(options.isDark)
			}
		});

async function launch(
	{ profile, downloads, width, height }: LaunchOptions,
	options: PuppeteerOptions
): Promise<Browser> {
	await Promise.all([profile, downloads].map((folder) => mkdir(folder, { recursive: true })));
	const browser = await puppeteer.launch({
		...options,
		headless: true,
		userDataDir: profile,
		defaultViewport: { width, height },
		env: { ...process.env, TZ: 'Asia/Tokyo' }
	});
	// In the first page of Firefox the address bar has the focus: no key would press a button.
	return new PuppeteerBrowser(await browser.newPage()).start();
}

/** As Firefox reports a script that it was loading when the page was left. */
const BROKEN_OFF = /Failed to load ‘|error loading dynamically imported module/;

/** Firefox reports it also where the page has caught the error. */
const BLOCKED = /ServiceWorker .* Storage access is restricted/;

class PuppeteerBrowser implements Browser {
	readonly faults: string[] = [];
	#isLeaving = false;
	#frame: Frame;

	constructor(private readonly page: Page) {
		this.#frame = page.mainFrame();
	}

	async start(): Promise<this> {
		this.page.on('console', (message) => {
			if (message.type() === 'error') this.#report(`console: ${message.text()}`);
		});
		this.page.on('pageerror', (error) => this.#report(`uncaught: ${String(error)}`));
		await this.page.evaluateOnNewDocument(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI}`);
			});
		});
		return this;
	}

	#report(fault: string): void {
		const isBrokenOff = this.#isLeaving && BROKEN_OFF.test(fault);
		if (!isBrokenOff && !BLOCKED.test(fault)) this.faults.push(fault);
	}

	async #leave(leave: () => Promise<unknown>): Promise<void> {
		this.#isLeaving = true;
		await leave();
		this.#isLeaving = false;
	}

	async enterFrame(selector: string) {
		const element = await this.page.waitForSelector(selector);
		this.#frame = (await element?.contentFrame()) ?? this.#frame;
	}

	goto(address: string) {
		this.#frame = this.page.mainFrame();
		return this.#leave(() => this.page.goto(address));
	}

	/** Not `goBack`: it waits for a load, which pages of the quiz do without. */
	back() {
		return this.page.evaluate(() => history.back());
	}

	forward() {
		return this.page.evaluate(() => history.forward());
	}

	reload() {
		return this.#leave(() => this.page.reload());
	}

	evaluate<Arg, Value>(run: (arg: Arg) => Value | Promise<Value>, arg: Arg): Promise<Value> {
		// The cast: Puppeteer types what JSON makes of a value.
		return this.#frame.evaluate(run as (arg: unknown) => Value, arg);
	}

	async click(selector: string) {
		const element = await this.#frame.waitForSelector(selector);
		// The page around a frame scrolls in another process.
		await element?.scrollIntoView();
		await this.#frame.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
		await element?.click();
	}

	async type(selector: string, text: string) {
		await this.#frame.type(selector, text);
	}

	press(key: Key) {
		return this.page.keyboard.press(key);
	}

	async upload(selector: string, file: string) {
		const input = await this.#frame.waitForSelector(selector);
		await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
	}

	print() {
		return this.page.pdf({
			format: 'A4',
			margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
		});
	}

	close() {
		return this.#leave(() => this.page.browser().close());
	}
}
