/** Measures the pages of a built folder as a host sends them, packed with brotli. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/**
 * @typedef {object} PageWeight
 * @property {string} page its address, such as `/en/quiz/phase/`
 * @property {number} html bytes of the page with its styles
 * @property {number} scripts bytes of all scripts that it links, those that hydration needs
 * @property {readonly string[]} files these scripts
 */

/**
 * @param {string} dir a built folder
 * @returns {PageWeight[]}
 */
export function pageWeights(dir) {
	return readdirSync(dir, { recursive: true })
		.map((file) => String(file).replaceAll(sep, '/'))
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.sort()
		.map((file) => {
			const links = readFileSync(join(dir, file), 'utf8').matchAll(
				/<link href="([^"]+)" rel="modulepreload">/g
			);
			const files = [...links].map(([, link = '']) => posix.join(dirname(file), link));
			return {
				page: `/${file.replace(/index\.html$/, '')}`,
				html: packed(dir, file),
				scripts: files.reduce((sum, each) => sum + packed(dir, each), 0),
				files
			};
		});
}

/** @param {string} dir @param {string} file */
export function packed(dir, file) {
	const path = join(dir, `${file}.br`);
	if (!existsSync(path)) throw new Error(`${path} is missing: build the site first`);
	return statSync(path).size;
}
