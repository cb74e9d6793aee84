// Lists the sources that nobody has checked for half a year: `npm run sources`.
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./sources/due')} DueModule */

const { dueSources } = /** @type {DueModule} */ (await loadTypeScript('./sources/due.ts'));

const due = dueSources(new Date());
for (const { id, checked, address } of due) console.log(`${id}\t${checked}\t${address}`);
console.log(
	due.length > 0
		? `\n${due.length} to check again: docs/sources.md tells how.`
		: 'Every source was checked within half a year.'
);
