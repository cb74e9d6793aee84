/** Whatever a theme may change comes from the theme. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CODE = /\.(ts|svelte|css|html|mjs)$/;

const files = [
	'src',
	'static',
	'scripts',
	'tests/browser',
	'tests/engines',
	'tests/monkey'
].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && CODE.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
);

test('no code and no browser test spells the name of the site', () => {
	const spelling = files.filter((file) =>
		/PM・PMOキャリア診断|PM・PMO診断|PM \/ PMO Career Check/.test(readFileSync(file, 'utf8'))
	);
	expect(spelling).toEqual([]);
});

test('no page, style or drawing has a colour of its own', () => {
	const coloured = files
		.filter((file) => file.startsWith('src'))
		.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/["'`:\s]#(?:[\da-f]{3}){1,2}\b(?![\w-])/gi)].map(
				([colour]) => `${file}: ${colour}`
			)
		);
	expect(coloured).toEqual([]);
});
