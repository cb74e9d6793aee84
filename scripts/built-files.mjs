/** The files of a built folder, and their addresses. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Without the compressed copies.
 *
 * @param {string} dir
 */
export function filesOf(dir) {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(dir.length + 1)
				.replaceAll(sep, '/')
		)
		.sort();
}

/**
 * Relative to the root of the site: that of a page ends in a slash.
 *
 * @param {string} file
 */
export const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');
