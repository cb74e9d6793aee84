import { expect, it } from 'vitest';
import { siteUrl } from '../../../scripts/site-url.mjs';

it.each(['https://career.example', 'http://localhost:4173'])('%s is an origin', (value) => {
	expect(siteUrl(value)).toBe(value);
});

it.each([undefined, ''])('without one (%s) the site has no address', (value) => {
	expect(siteUrl(value)).toBeUndefined();
});

it.each([
	'career.example',
	'https://career.example/',
	'https://career.example/path',
	'ftp://career.example',
	'javascript:alert(1)',
	'https://career.example"><script>'
])('%s is refused, and the error says how it must look', (value) => {
	expect(() => siteUrl(value)).toThrow(/SITE_URL is '.*must look like 'https:\/\/career\.example'/);
});
