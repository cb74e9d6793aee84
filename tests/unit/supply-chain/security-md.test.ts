import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { staticWords } from '$lib/content/static';
import { words } from '$lib/content/words';
import { FLOOR } from '../../../scripts/browser-floor.mjs';

const text = readFileSync('SECURITY.md', 'utf8');
const promises = text.split('\n').filter((line) => /^\| (?!promise|-)/.test(line));

test('each promise names a test that checks it', () => {
	expect(promises.length).toBeGreaterThan(5);
	for (const promise of promises) expect(promise).toMatch(/\(tests\//);
});

test('the promises to users are the same in both languages and in SECURITY.md', async () => {
	const [ja, en] = [await words.ja.privacy(), await words.en.privacy()];
	expect(ja.promises.items.length).toBe(en.promises.items.length);
	expect(ja.promises.not.length).toBe(en.promises.not.length);
	// The promise about installing packages concerns those who build the site, not its users.
	expect(promises.length).toBe(ja.promises.items.length + 1);
});

test('the oldest browsers are named wherever users and readers look for them', async () => {
	const named = [text, readFileSync('README.md', 'utf8')];
	for (const locale of LOCALES) {
		const { promises } = await words[locale].privacy();
		named.push(staticWords[locale].outdated, promises.not.join(' '));
	}
	for (const [browser, version] of Object.entries(FLOOR))
		for (const each of named) expect(each.toLowerCase()).toContain(`${browser} ${version}`);
});
