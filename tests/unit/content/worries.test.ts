import { describe, expect, test } from 'vitest';
import { facts } from '$lib/content/en/facts';
import { LOCALES } from '$lib/content/locales';
import { SOURCES } from '$lib/content/sources';
import { words } from '$lib/content/words';
import { WORRIES } from '$lib/content/worries';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';

const all = Object.values(WORRIES).flat();

test('each question has an id of its own, a source and a page that helps further', () => {
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	const known = [...Object.keys(facts), ...Object.keys(SOURCES)];
	for (const { id, sources, page } of all) {
		expect(sources, id).not.toEqual([]);
		expect(known, id).toEqual(expect.arrayContaining([...sources]));
		expect(page, id).not.toBe('');
	}
});

describe.each(LOCALES)('in %s', async (locale) => {
	const { worries, worryGroups } = await words[locale].home();

	test('the questions of the table are answered, and no others', () => {
		expect(Object.keys(worries)).toEqual(all.map(({ id }) => id));
		expect(Object.keys(worryGroups)).toEqual(Object.keys(WORRIES));
	});

	test.each(Object.entries(worries))(
		'%s is answered in two or three sentences',
		(_, { answer }) => {
			const sentences = withoutPhraseBreaks(answer).match(/[。.?](?=\s|$|[^\w）])/g) ?? [];
			expect(sentences.length).toBeGreaterThanOrEqual(2);
			expect(sentences.length).toBeLessThanOrEqual(3);
		}
	);
});
