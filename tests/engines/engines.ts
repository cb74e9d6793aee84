/** The browsers' engines, where they are installed, and how to get them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../browser/find-chromium';
import type { Launch } from './drivers/browser';
import { launchChromium, launchFirefox } from './drivers/puppeteer';
import { launchWebKit } from './drivers/webkit';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** All of them unless the environment names some. */
export const ASKED = ENGINES.filter(
	(engine) => process.env.ENGINES?.split(' ').includes(engine) ?? true
);

const HOW_TO_GET: Record<Engine, string> = {
	chromium: 'npm ci, or CHROMIUM=/path/to/chromium',
	firefox: 'apt-get install firefox-esr, or FIREFOX=/path/to/firefox',
	webkit: 'apt-get install webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi xvfb'
};

/** How to launch it. Undefined where it is not installed. */
export async function find(engine: Engine): Promise<Launch | undefined> {
	if (engine === 'webkit') return hasWebKit() ? launchWebKit : undefined;
	if (engine === 'firefox') {
		const firefox = findFirefox();
		return firefox === undefined ? undefined : launchFirefox(firefox);
	}
	const chromium = await findChromium().catch(() => undefined);
	return chromium === undefined ? undefined : launchChromium(chromium);
}

/** Says which engines the tests run in, and how to get the others. */
export default async function announce(): Promise<void> {
	for (const engine of ASKED)
		console.log(
			`${engine}: ${(await find(engine)) ? 'runs' : `not found (${HOW_TO_GET[engine]})`}`
		);
}

function findFirefox(): string | undefined {
	const named = process.env.FIREFOX || undefined;
	return [named, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
		(path) => path !== undefined && existsSync(path)
	);
}

const WEBKIT = [
	['WebKitWebDriver', '--help'],
	['Xvfb', '-help'],
	['/usr/bin/python3', '-c', "import gi; gi.require_version('WebKit2', '4.1')"]
] as const;

function hasWebKit(): boolean {
	return WEBKIT.every(([command, ...args]) => spawnSync(command, args).status === 0);
}
