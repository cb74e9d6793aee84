/** The hours of a week: typed and pressed, judged, and kept until the next visit. */
import { expect, test } from './test';

test('a week is judged as it is typed, and kept', async ({ launch }) => {
	const site = await launch({ locale: 'ja' });
	await site.open('postings');
	await site.click('[data-week] > summary');
	await site.has('[data-week-kind="cannot-tell"]');
	await site.browser.type('input[name="book-rooms"]', '7.5');
	await site.has('[data-week-kind="pso"]');
	await site.click('input[name="book-rooms"] + button');
	expect(await site.value('input[name="book-rooms"]')).toBe('8');
	await site.click('[data-week-keep]');
	await site.has('[data-kept-kind="pso"]');

	await site.browser.reload();
	await site.has('[data-kept-kind="pso"]');
});
