/**
 * Which Chromium is driven. A machine that reaches nothing but the package registry has one, too:
 * on Linux, `@sparticuz/chromium` holds one. It is a headless shell.
 */
import shell from '@sparticuz/chromium';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * For tests: the one named by CHROMIUM, else the packaged shell, else any. A shell does the same
 * with less than half the work: a whole browser loads its own toolbars for each window.
 */
export async function findShell(): Promise<string> {
	return named() ?? (await packaged()) ?? findChromium();
}

/**
 * A whole browser where there is one: that named by CHROMIUM, else one that Playwright has
 * installed, else the system's, else the packaged shell.
 */
export async function findChromium(): Promise<string> {
	const found = named() ?? findWhole() ?? (await packaged());
	if (found) return found;
	throw new Error('No Chromium found: install one, or name it with CHROMIUM=/path/to/chromium');
}

/** Loads extensions, as no headless shell does. */
export const findWhole = (): string | undefined =>
	[chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));

function named(): string | undefined {
	const path = process.env.CHROMIUM || undefined;
	if (!path || existsSync(path)) return path;
	throw new Error(`CHROMIUM names '${path}', and there is no such file`);
}

/** Undefined where it does not start: on another kind of processor, or for want of a library. */
async function packaged(): Promise<string | undefined> {
	if (process.platform !== 'linux') return undefined;
	const path = await shell.executablePath();
	return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}
