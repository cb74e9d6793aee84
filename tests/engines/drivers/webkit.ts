/** WebKitGTK by WebDriver, on a virtual screen. Its own browser keeps no profile: hence `webkit-window.py`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PAPER_MARGIN, type Browser, type Key, type LaunchOptions } from './browser';

const WINDOW = fileURLToPath(new URL('webkit-window.py', import.meta.url));

/**
 * But for two kinds: Debian builds it without web app manifests, so that it does not know their directive
 * of the policy, and what a navigation breaks off is said to have failed.
 */
const NO_FAULT =
	/Unrecognized .* 'manifest-src'|due to access control checks|Importing a module script failed/;
const FAULT = /CONSOLE \w+ ERROR|web process terminated/;

/** As the standard names an element and the keys. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS: Partial<Record<Key, string>> = { Enter: '\uE007', Tab: '\uE004' };

export async function launchWebKit(options: LaunchOptions): Promise<Browser> {
	const { profile, downloads, width, height, isDark } = options;
	await Promise.all([profile, downloads].map((folder) => mkdir(folder, { recursive: true })));
	const paper = join(downloads, '..', 'paper.pdf');
	const screen = await startScreen();
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			DISPLAY: screen.display,
			GDK_BACKEND: 'x11',
			NO_AT_BRIDGE: '1',
			WEBKIT_DISABLE_DMABUF_RENDERER: '1',
			TZ: 'Asia/Tokyo',
			PROFILE: profile,
			DOWNLOADS: downloads,
			SIZE: `${width}x${height}`,
			DARK: isDark ? '1' : '',
			PAPER: paper,
			PAPER_MARGIN: String(PAPER_MARGIN)
		}
	});
	const faults: string[] = [];
	for (const output of [driver.stdout, driver.stderr])
		createInterface(output).on('line', (line) => {
			if (FAULT.test(line) && !NO_FAULT.test(line)) faults.push(line);
		});
	process.once('exit', () => [driver, screen.process].map((child) => child.kill()));
	const browser = new WebKitBrowser(`http://127.0.0.1:${port}`, faults, paper, async () => {
		await Promise.all([driver, screen.process].map(end));
	});
	await browser.start();
	return browser;
}

async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
	const args = ['-displayfd', '1', '-screen', '0', '1700x1300x24', '-nolisten', 'tcp'];
	const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
	const [number] = (await once(createInterface(server.stdout), 'line')) as [string];
	return { process: server, display: `:${number}` };
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	// The cast: it listens on a port.
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	child.kill();
	await once(child, 'exit');
}

declare const webkit: {
	readonly messageHandlers: { readonly print: { postMessage: (message: unknown) => void } };
};

class WebKitBrowser implements Browser {
	#session = '';
	#isInFrame = false;

	constructor(
		private readonly driver: string,
		readonly faults: readonly string[],
		private readonly paper: string,
		private readonly stop: () => Promise<void>
	) {}

	async start() {
		const capabilities = {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: WINDOW, args: ['--automation'] } }
		};
		for (let tries = 0; ; tries += 1)
			try {
				const { sessionId } = await this.#send<{ sessionId: string }>('POST', '/session', {
					capabilities
				});
				this.#session = `/session/${sessionId}`;
				return;
			} catch (error) {
				// The driver does not listen yet.
				if (!(error instanceof TypeError) || tries === 100) throw error;
				await sleep(50);
			}
	}

	async goto(url: string) {
		await this.#post('/frame', { id: null });
		this.#isInFrame = false;
		await this.#post('/url', { url });
	}

	async enterFrame(selector: string) {
		await this.#post('/frame', { id: await this.#element(selector) });
		this.#isInFrame = true;
	}

	back() {
		return this.#post('/back');
	}

	forward() {
		return this.#post('/forward');
	}

	reload() {
		return this.#post('/refresh');
	}

	async evaluate<Arg, Value>(run: (arg: Arg) => Value | Promise<Value>, arg: Arg): Promise<Value> {
		const script = `const [arg, done] = arguments;
			(async () => (${run.toString()})(arg))().then(
				(value) => done({ value }),
				(error) => done({ error: String(error) })
			);`;
		const { value, error } = await this.#post<{ value: Value; error?: string }>('/execute/async', {
			script,
			args: [arg ?? null]
		});
		if (error !== undefined) throw new Error(error);
		return value;
	}

	async click(selector: string) {
		// The mouse of the driver misses what is in a frame.
		if (this.#isInFrame)
			await this.evaluate((it) => document.querySelector<HTMLElement>(it)?.click(), selector);
		else await this.#post(`${await this.#find(selector)}/click`);
	}

	async type(selector: string, text: string) {
		await this.#post(`${await this.#find(selector)}/value`, { text });
	}

	upload(selector: string, file: string) {
		return this.type(selector, file);
	}

	press(key: Key) {
		const value = KEYS[key] ?? key;
		const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
		return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	}

	async print() {
		await rm(this.paper, { force: true });
		await this.evaluate(() => webkit.messageHandlers.print.postMessage(undefined), undefined);
		for (let tries = 0; ; tries += 1) {
			const paper = await readFile(this.paper).catch(() => undefined);
			if (paper?.subarray(-10).includes('%%EOF')) return paper;
			if (tries === 200) throw new Error('Nothing was printed');
			await sleep(100);
		}
	}

	async close() {
		if (!this.#session) return;
		// Deleting the session ends the browser, which then writes its profile.
		await this.#send('DELETE', this.#session);
		this.#session = '';
		await this.stop();
	}

	async #find(selector: string): Promise<string> {
		const element = await this.#element(selector);
		return `/element/${element[ELEMENT]}`;
	}

	#element(selector: string): Promise<{ [ELEMENT]: string }> {
		return this.#post('/element', { using: 'css selector', value: selector });
	}

	#post<Value = unknown>(path: string, body: object = {}): Promise<Value> {
		return this.#send<Value>('POST', this.#session + path, body);
	}

	async #send<Value>(method: string, path: string, body?: object): Promise<Value> {
		const response = await fetch(this.driver + path, {
			method,
			...(body && { body: JSON.stringify(body) }),
			headers: { 'content-type': 'application/json' }
		});
		// The cast: as the standard says.
		const { value } = (await response.json()) as {
			value: Value & { error?: string; message?: string };
		};
		if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
		return value;
	}
}
