/**
 * Which Chromium the browser tests drive: the one named by CHROMIUM, else one that Playwright has
 * installed, else the system's, else, on Linux, the binary inside `@sparticuz/chromium`, so that a
 * machine that reaches nothing but the package registry can run them.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

export async function findChromium(): Promise<string> {
	const named = process.env.CHROMIUM;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM names '${named}', and there is no such file`);
	}
	const found = [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));
	if (found) return found;
	if (process.platform === 'linux') {
		const { default: packaged } = await import('@sparticuz/chromium');
		return packaged.executablePath();
	}
	throw new Error('No Chromium found: install one, or name it with CHROMIUM=/path/to/chromium');
}
