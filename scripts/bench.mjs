/**
 * Measures the built site next to others that ask the same questions:
 *
 *   npm run bench                        prints the table (RUNS=5)
 *   npm run bench -- --json figures.json also writes every figure to a file
 *   npm run bench -- --write             also writes the table into `docs/performance.md`
 */
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {{ bench: (root: string, args: string[]) => Promise<void> }} Bench */

const { bench } = /** @type {Bench} */ (await loadTypeScript('../tests/bench/run.ts'));
await bench(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2));
