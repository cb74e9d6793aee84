/** The marks at which the built site breaks lines of Japanese. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPhraseBreaks } from '../../../scripts/phrase-breaks.mjs';

const visible = (code: string) => withPhraseBreaks(code).replaceAll('\u200b', '|');

test('phrases are marked, comments and names are not', () => {
	expect(visible(`/** 判断を下した */ const done = '判断を下した';`)).toBe(
		`/** 判断を下した */ const done = '判断を|下した';`
	);
});

test('a sentence is cut as it reads with what it fills in', () => {
	expect(visible('const of = (n: number) => `組み合わせは${n}通りあります`;')).toBe(
		'const of = (n: number) => `組み合わせは|${n}通りあります`;'
	);
	expect(visible('const next = (role: string) => `次は${role}を目指します`;')).toBe(
		'const next = (role: string) => `次は|${role}を|目指します`;'
	);
});

test('a word of the dictionary stays whole, and a comma or a bracket takes no mark', () => {
	expect(visible(`'切り替えのたびに'`)).toBe(`'切り替えの|たびに'`);
	expect(visible(`'設計（基本設計、詳細設計など）'`)).not.toContain('|');
});

const WORDS = new URL('../../../src/lib/content/ja/', import.meta.url);

test.each(readdirSync(WORDS))('%s is the same but for the marks', (file) => {
	const code = readFileSync(new URL(file, WORDS), 'utf8');
	expect(withPhraseBreaks(code, file).replaceAll('\u200b', '')).toBe(code);
});
