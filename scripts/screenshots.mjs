// `npm run screenshots`: takes the pictures that the README shows anew, of the built site, into `docs`.
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {{ takeScreenshots: (root: string) => Promise<void> }} Screenshots */

const { takeScreenshots } = /** @type {Screenshots} */ (
	await loadTypeScript('../tests/browser/screenshots.ts')
);
await takeScreenshots(fileURLToPath(new URL('..', import.meta.url)));
