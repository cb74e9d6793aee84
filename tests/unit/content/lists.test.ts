import { expect, test } from 'vitest';
import { result } from '$lib/content/en/result';

test.each([1, 2, 3])('%i titles are listed as by Intl.ListFormat', (count) => {
	const titles = ['one', 'two', 'three'].slice(0, count);
	const quoted = titles.map((title) => `“${title}”`);
	const list = (type: 'conjunction' | 'disjunction') =>
		new Intl.ListFormat('en-GB', { type }).format(quoted);
	expect(result.reason.lacked(titles, 'PM')).toContain(` ${list('conjunction')}.`);
	expect(result.reason.shut(quoted, 'PM')).toContain(` ${list('disjunction')}.`);
});
