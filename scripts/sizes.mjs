// Reports the sizes of the built pages and the contents of their files in `reports/sizes.md`: `npm run sizes`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHUNK_MODULES } from './sizes/chunk-modules.mjs';
import { packed, pageWeights } from './sizes/weights.mjs';

const MODULES_NAMED = 8;
const root = fileURLToPath(new URL('..', import.meta.url));
const dir = `${root}build`;
const report = `${root}reports/sizes.md`;

const chunks = /** @type {import('./sizes/chunk-modules.mjs').ChunkModules} */ (
	JSON.parse(readFileSync(`${root}${CHUNK_MODULES}`, 'utf8'))
);
const pages = pageWeights(dir);
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

const pageRows = pages.map(
	({ page, html, scripts, files }) =>
		`| ${page} | ${kB(html)} | ${kB(scripts)} | ${files.length} | ${kB(html + scripts)} |`
);
const fileRows = readdirSync(`${dir}/_app/immutable`, { recursive: true })
	.map((name) => `_app/immutable/${String(name).replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('.js'))
	.map((file) => ({ file, bytes: packed(dir, file) }))
	.sort((a, b) => b.bytes - a.bytes)
	.map(({ file, bytes }) => {
		const on = pages.filter(({ files }) => files.includes(file)).length;
		return `| ${file.slice('_app/immutable/'.length)} | ${kB(bytes)} | ${on} | ${contents(file)} |`;
	});

mkdirSync(`${root}reports`, { recursive: true });
writeFileSync(
	report,
	`# Sizes of the built site

In kB (1,000 bytes), packed with brotli.

## Pages

Files that each page links. Its other parts are fetched on demand.

| page | HTML with its styles | scripts | files | in all |
| --- | ---: | ---: | ---: | ---: |
${pageRows.join('\n')}

## Files

The number of pages (of ${pages.length}) that link each file, and its largest modules in bytes before packing.

| file | kB | pages | holds |
| --- | ---: | ---: | --- |
${fileRows.join('\n')}
`
);
console.log(`Written: ${report}`);

/** @param {string} file */
function contents(file) {
	const modules = chunks[file] ?? [];
	const named = modules.slice(0, MODULES_NAMED).map(({ module, bytes }) => `${module} ${bytes}`);
	const others = modules.length - named.length;
	return `${named.join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
}
