// Draws static/icon.svg as the PNG files for tabs and phones: `node scripts/icons.mjs`, after a change of the icon.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { loadTypeScript } from './load-typescript.mjs';

const { findChromium } = /** @type {typeof import('../tests/browser/find-chromium')} */ (
	await loadTypeScript('../tests/browser/find-chromium.ts')
);

/** `inset`: the empty share of each side, where phones may cut the corners off (W3C: 10 %). */
const ICONS = [
	// For tabs: browsers redraw it whenever the address changes, which is slow with an SVG.
	{ name: 'icon-48', size: 48, inset: 0 },
	{ name: 'icon-192', size: 192, inset: 0 },
	{ name: 'icon-512', size: 512, inset: 0 },
	{ name: 'icon-maskable-512', size: 512, inset: 0.1 },
	{ name: 'apple-touch-icon', size: 180, inset: 0.1 }
];

/** @param {string} name */
const inStatic = (name) => fileURLToPath(new URL(`../static/${name}`, import.meta.url));

const icon = await readFile(inStatic('icon.svg'), 'utf8');
const [, background] = /<rect[^>]*fill="(#\w+)"/.exec(icon) ?? [];
if (!background) throw new Error('static/icon.svg has no background to fill the corners with');

const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: ['--no-sandbox', '--disable-gpu']
});
try {
	for (const { name, size, inset } of ICONS) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		const drawn = size * (1 - 2 * inset);
		await page.setContent(
			`<style>
				body { display: grid; place-content: center; margin: 0; block-size: ${size}px; background: ${inset ? background : 'transparent'} }
				svg { inline-size: ${drawn}px; block-size: ${drawn}px }
			</style>${icon}`
		);
		await page.screenshot({ path: inStatic(`${name}.png`), omitBackground: true });
		await page.close();
	}
} finally {
	await browser.close();
}
