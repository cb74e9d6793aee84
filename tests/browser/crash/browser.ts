/** A browser with a profile on disk that can be killed as a crash would: all of it, at once. */
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';

export class CrashingBrowser {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly #process: number;

	private constructor(context: BrowserContext, page: Page, process: number) {
		this.context = context;
		this.page = page;
		this.#process = process;
	}

	static async open(profile: string, options: LaunchOptions & { baseURL: string | undefined }) {
		const { baseURL, ...launching } = options;
		const context = await chromium.launchPersistentContext(profile, {
			...launching,
			...(baseURL && { baseURL }),
			reducedMotion: 'reduce'
		});
		const page = context.pages()[0] ?? (await context.newPage());
		return new CrashingBrowser(context, page, await processOf(context));
	}

	/** Nothing of it runs any more when this has returned, and nothing had a say. */
	kill(): void {
		// Elsewhere than on Windows the browser leads a group, in which are all its processes.
		process.kill(process.platform === 'win32' ? this.#process : -this.#process, 'SIGKILL');
	}
}

async function processOf(context: BrowserContext): Promise<number> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('The browser does not say what its processes are');
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const main = processInfo.find(({ type }) => type === 'browser');
	if (!main) throw new Error('The browser has no process of its own');
	return main.id;
}
