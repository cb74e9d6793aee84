/**
 * Counts the sets of answers whose recommended role changes when one number of the rules is moved by
 * one step, for every number (docs/assessment.md, 'How much hangs on the numbers'):
 *
 *   npm run sensitivity            prints the counts, the largest first
 *   npm run sensitivity -- --write keeps them in src/lib/proof/sensitivity.json, which /method shows
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print } from './command-line.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const FILE = fileURLToPath(new URL('../src/lib/proof/sensitivity.json', import.meta.url));

const { fingerprint, moved } = /** @type {typeof import('./sensitivity/record')} */ (
	await loadTypeScript('./sensitivity/record.ts')
);
const counts = moved();

if (process.argv.includes('--write')) {
	const record = { rules: fingerprint(), moved: counts };
	writeFileSync(FILE, `${JSON.stringify(record, null, '\t')}\n`);
} else {
	const number = new Intl.NumberFormat('en');
	for (const [change, count] of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
		await print(`${number.format(count).padStart(19)}  ${change}\n`);
	}
}
