/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, {
	type ElementHandle,
	type LaunchOptions as PuppeteerOptions,
	type Page
} from 'puppeteer-core';
import { PAPER_MARGIN, type Browser, type Key, type Launch, type LaunchOptions } from './browser';

const MARGIN = `${PAPER_MARGIN}mm`;

export const launchChromium =
	(executablePath: string): Launch =>
	async (options) => {
		const { profile, downloads, isDark } = options;
		// A headless Chromium asks where to save a file, and nobody answers.
		await mkdir(join(profile, 'Default'), { recursive: true });
		await writeFile(
			join(profile, 'Default', 'Preferences'),
			JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } })
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
				'ui.prefersReducedMotion': 1,
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
	const page = await browser.newPage();
	return new PuppeteerBrowser(page, await faultsOf(page), () => browser.close());
}

async function faultsOf(page: Page): Promise<string[]> {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
	await page.evaluateOnNewDocument(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI}`);
		});
	});
	return faults;
}

class PuppeteerBrowser implements Browser {
	constructor(
		private readonly page: Page,
		readonly faults: readonly string[],
		readonly close: () => Promise<void>
	) {}

	goto(address: string) {
		return this.page.goto(address);
	}

	/** Not `goBack`: it waits for a load, which pages of the quiz do without. */
	back() {
		return this.page.evaluate(() => history.back());
	}

	forward() {
		return this.page.evaluate(() => history.forward());
	}

	reload() {
		return this.page.reload();
	}

	evaluate<Arg, Value>(run: (arg: Arg) => Value | Promise<Value>, arg: Arg): Promise<Value> {
		// The cast: Puppeteer types what JSON makes of a value.
		return this.page.evaluate(run as (arg: unknown) => Value, arg);
	}

	async click(selector: string) {
		const element = await this.page.waitForSelector(selector);
		await element?.evaluate((it) => it.scrollIntoView({ block: 'center' }));
		await element?.click();
	}

	async type(selector: string, text: string) {
		await this.page.type(selector, text);
	}

	press(key: Key) {
		return this.page.keyboard.press(key);
	}

	async upload(selector: string, file: string) {
		const input = await this.page.waitForSelector(`input${selector}`);
		await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
	}

	print() {
		return this.page.pdf({
			format: 'A4',
			margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
		});
	}
}
