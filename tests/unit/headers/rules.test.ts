/** The format of `_headers`: what is written is read back, and a header has one source. */
import { expect, test } from 'vitest';
import { formatRules, headersOf, parseRules, type Rule } from '../../../scripts/headers/rules.mjs';

const RULES: Rule[] = [
	{ path: '/*', headers: { 'X-Frame-Options': 'DENY' } },
	{ path: '/app/*', headers: { 'Cache-Control': 'immutable' } },
	{ path: '/', headers: { 'Content-Security-Policy': "default-src 'none'; img-src blob:" } }
];

test('rules are read back as written', () => {
	expect(parseRules(formatRules(RULES))).toEqual(RULES);
});

test('an address gets the headers of every rule for it or a folder above it', () => {
	expect(headersOf(RULES, '/app/a.js')).toEqual({ ...RULES[0]?.headers, ...RULES[1]?.headers });
	expect(headersOf(RULES, '/')).toEqual({ ...RULES[0]?.headers, ...RULES[2]?.headers });
	expect(headersOf(RULES, '/application')).toEqual(RULES[0]?.headers);
	expect(headersOf(RULES.slice(1), '/other/')).toEqual({});
});

test('a header from two rules for one address is refused, since hosts differ in which they send', () => {
	const twice = [...RULES, { path: '/app/a.js', headers: { 'Cache-Control': 'no-cache' } }];
	expect(() => headersOf(twice, '/app/a.js')).toThrow(/Cache-Control of \/app\/a\.js/);
	expect(() => headersOf(twice, '/app/b.js')).not.toThrow();
});

test('a line that is neither address nor header is refused', () => {
	expect(() => parseRules('/*\nX-Frame-Options: DENY\n')).toThrow(/Not a line/);
});
