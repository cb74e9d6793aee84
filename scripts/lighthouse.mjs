/**
 * Runs Lighthouse on every page of the built site:
 *
 *   npm run bench:lighthouse                     all pages, three a minute (RUNS=1)
 *   npm run bench:lighthouse -- /result /history pages whose address contains one of these
 */
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {{ lighthouse: (root: string, only: string[]) => Promise<void> }} Lighthouse */

const { lighthouse } = /** @type {Lighthouse} */ (
	await loadTypeScript('../tests/bench/lighthouse.ts')
);
await lighthouse(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2));
