// Takes the screenshots of the README from the built site and writes them into `docs`: `npm run screenshots`.
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {{ takeScreenshots: (root: string) => Promise<void> }} Screenshots */

const { takeScreenshots } = /** @type {Screenshots} */ (
	await loadTypeScript('../tests/browser/screenshots.ts')
);
await takeScreenshots(fileURLToPath(new URL('..', import.meta.url)));
