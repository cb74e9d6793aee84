/** The method page tells of every version of the rules. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from '$lib/assessment/questions';
import { LOCALES } from '$lib/content/locales';
import { VERSION_DAYS } from '$lib/content/versions';
import { words } from '$lib/content/words';

it.each(LOCALES)('in %s', async (locale) => {
	const { versions } = (await words[locale].method()).who;
	expect(versions).toHaveLength(VERSION);
	expect(VERSION_DAYS).toHaveLength(VERSION);
});

it('as the changelog does', () => {
	const changelog = readFileSync('CHANGELOG.md', 'utf8');
	for (let version = 2; version <= VERSION; version++)
		expect(changelog).toContain(`Version ${version} of the rules`);
});
