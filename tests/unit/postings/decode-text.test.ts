import { expect, test } from 'vitest';
import { decoded, isSurelyLonger } from '../../../src/routes/[[locale=locale]]/postings/read-text';

const SHIFT_JIS = [0x8b, 0x81, 0x90, 0x6c];
const UTF_16 = [0xff, 0xfe, 0x50, 0x00, 0x4d, 0x00];

test('a text is read as UTF-8, else as Shift_JIS, and as UTF-16 where it says so', () => {
	expect(decoded(new TextEncoder().encode('求人'))).toBe('求人');
	expect(decoded(new Uint8Array(SHIFT_JIS))).toBe('求人');
	expect(decoded(new Uint8Array(UTF_16))).toBe('PM');
	expect(decoded(new Uint8Array())).toBe('');
});

test('what is no text is not read as one', () => {
	const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d];
	expect(decoded(new Uint8Array(png))).toBeUndefined();
	expect(decoded(new TextEncoder().encode('PDF\0'))).toBeUndefined();
});

test('a file is left unread only where no encoding can make it short enough', () => {
	expect(isSurelyLonger(800_000, 200_000)).toBe(false);
	expect(isSurelyLonger(800_001, 200_000)).toBe(true);
});
