import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facts } from '$lib/content/en/facts';
import { ARTICLE, ARTICLE_PARTS } from '$lib/content/article';
import { SOURCES } from '$lib/content/sources';
import { entries } from '$lib/typed-object';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Id, address, dates and standing of each row of the table. */
const documented = [
	...readFileSync('docs/sources.md', 'utf8').matchAll(/^\| (article|S\d+)\b.*$/gm)
]
	.map(([row]) => row.split('|').map((cell) => cell.trim()))
	.map(([, ...cells]) => cells.slice(0, 5));

const listed = [
	['article', ARTICLE.address, '', ARTICLE.checked, 'read'],
	...entries(SOURCES).map(([id, { address, published = '', checked, standing }]) => [
		id,
		address,
		published,
		checked,
		standing
	])
];

test('docs/sources.md lists the sources of sources.ts with their addresses and dates, and no others', () => {
	expect(documented).toEqual(listed);
});

describe.each(listed)('%s', (id, address = '', published = '', checked = '') => {
	test('has an address of its own, by https', () => {
		expect(address).toMatch(/^https:\/\//);
		expect(listed.filter(([, other]) => other === address)).toHaveLength(1);
	});

	test('has dates, and was checked after it was published', () => {
		expect(checked).toMatch(DAY);
		expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked);
		if (published) expect(published).toMatch(/^\d{4}(-\d\d){0,2}$/);
		expect(published < checked).toBe(true);
	});
});

test('each fact sums up one part of the article', () => {
	expect(Object.values(ARTICLE_PARTS).flat().sort()).toEqual(Object.keys(facts).sort());
});

describe('the ids that the code and the texts cite', () => {
	const cited = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !/[\\/]sources\.ts$/.test(file))
		.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/(['"`#])(S\d+)\b/g)])
		.map(([, , id = '']) => id);

	test('are those of sources', () => {
		expect(cited.filter((id) => !Object.hasOwn(SOURCES, id))).toEqual([]);
	});

	test('leave no source out', () => {
		expect(Object.keys(SOURCES).filter((id) => !cited.includes(id))).toEqual([]);
	});
});
