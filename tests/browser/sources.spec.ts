/** Links that leave the site, in the built pages of all languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { ADDRESSES } from './sources';
import { expect, test } from './quiz';

interface Outside {
	readonly page: string;
	readonly tag: string;
	readonly address: string;
}

const outside: readonly Outside[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.flatMap((page) =>
		[
			...readFileSync(`build/${page}`, 'utf8').matchAll(/<a\s[^>]*href="(https?:[^"]+)"[^>]*>/g)
		].map(([tag, address = '']) => ({ page, tag, address: address.replaceAll('&amp;', '&') }))
	);

test('every link that leaves the site leads to a source of docs/sources.md', () => {
	expect(outside.length).toBeGreaterThan(0);
	expect(outside.filter(({ address }) => !ADDRESSES.includes(address))).toEqual([]);
});

test('no link that leaves the site tells which page it was on', () => {
	expect(outside.filter(({ tag }) => !tag.includes('rel="noreferrer"'))).toEqual([]);
});

test('every source is linked', () => {
	const linked = outside.map(({ address }) => address);
	expect(ADDRESSES.filter((address) => !linked.includes(address))).toEqual([]);
});
