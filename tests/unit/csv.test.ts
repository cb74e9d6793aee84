import { expect, test } from 'vitest';
import { csv } from '$lib/csv';

test('a file begins with a byte order mark, and each row ends as RFC 4180 says', () => {
	expect(csv([['a', 'b'], ['c']])).toBe('\ufeff"a","b"\r\n"c"\r\n');
	expect(csv([])).toBe('\ufeff');
});

test('quotes, separators and line breaks stay in their cell', () => {
	expect(csv([['a"b', 'c,d', 'e\r\nf']])).toBe('\ufeff"a""b","c,d","e\r\nf"\r\n');
});

test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
	'a cell that begins with %j is no formula',
	(sign) => {
		expect(csv([[`${sign}1`, `1${sign}`]])).toBe(`\ufeff"'${sign}1","1${sign}"\r\n`);
	}
);
