import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const documents = [...filesIn('.', false), ...filesIn('docs'), ...filesIn('.github')].filter(
	(path) => path.endsWith('.md')
);

test('there are documents, and they link to files', () => {
	expect(documents.length).toBeGreaterThan(10);
	expect(documents.flatMap(links).length).toBeGreaterThan(100);
});

test.each(documents)('%s links to files and headings that exist', (document) => {
	const broken = links(document).filter(({ path, heading }) => {
		if (!existsSync(path)) return true;
		return heading !== '' && path.endsWith('.md') && !headings(path).includes(heading);
	});
	expect(broken).toEqual([]);
});

test.each(documents)('%s names paths that exist', (document) => {
	const named = [...read(document).matchAll(/`((?:src|tests|scripts|static|docs)\/[^`*…<\s]+)`/g)];
	expect(named.flatMap(([, path = '']) => (existsSync(path) ? [] : path))).toEqual([]);
});

test('comments cite documents that exist', () => {
	const sources = ['src', 'scripts', 'tests'].flatMap((folder) => filesIn(folder));
	const cited = sources
		.filter((path) => /\.(?:ts|mjs|js|svelte)$/.test(path))
		.flatMap((path) => [...read(path).matchAll(/docs\/[\w/-]+\.md/g)].map(([cited]) => cited));
	expect([...new Set(cited)].filter((path) => !existsSync(path))).toEqual([]);
});

function links(document: string): { path: string; heading: string }[] {
	return [...read(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => {
		const [path = '', heading = ''] = target.split('#');
		return { path: path === '' ? document : normalize(join(dirname(document), path)), heading };
	});
}

/** The anchors that GitHub gives to headings. */
function headings(document: string): string[] {
	return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
		text
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-')
	);
}

function filesIn(folder: string, recursive = true): string[] {
	return readdirSync(folder, { recursive, encoding: 'utf8' }).map((path) => join(folder, path));
}

function read(path: string): string {
	return readFileSync(path, 'utf8');
}
