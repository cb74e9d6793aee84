import { expect, test } from 'vitest';
import { result } from '$lib/content/en/result';

test.each([1, 2, 3])('%i careers are listed as by Intl.ListFormat', (count) => {
	const careers = Object.values(result.careers).slice(0, count);
	const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
	expect(result.beyond(careers)).toContain(` ${list.format(careers)}.`);
});
