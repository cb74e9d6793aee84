import { expect, test } from 'vitest';
import { decodeText, isSurelyLonger } from '$lib/postings/decode-text';

const UTF_8 = new TextEncoder().encode('\ufeff求人');
const SHIFT_JIS = new Uint8Array([0x8b, 0x81, 0x90, 0x6c]);
const UTF_16 = new Uint8Array([0xff, 0xfe, 0x50, 0x00, 0x4d, 0x00]);
const UTF_16_BE = new Uint8Array([0xfe, 0xff, 0x00, 0x50, 0x00, 0x4d]);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d];

test('a text is decoded as UTF-8, else as Shift_JIS, and as UTF-16 by its mark', () => {
	expect(decodeText(UTF_8)).toEqual({ ok: true, text: '求人' });
	expect(decodeText(SHIFT_JIS)).toEqual({ ok: true, text: '求人' });
	expect(decodeText(UTF_16)).toEqual({ ok: true, text: 'PM' });
	expect(decodeText(UTF_16_BE)).toEqual({ ok: true, text: 'PM' });
	expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' });
});

test('a byte order mark stays on demand', () => {
	expect(decodeText(UTF_8, { ignoreBOM: true })).toEqual({ ok: true, text: '\ufeff求人' });
	expect(decodeText(UTF_16, { ignoreBOM: true })).toEqual({ ok: true, text: '\ufeffPM' });
});

test.each([
	['a picture', new Uint8Array(PNG)],
	['a NUL', new TextEncoder().encode('PDF\0')],
	['half a letter of UTF-16', new Uint8Array([...UTF_16, 0x4f])]
])('%s is not text', (_, bytes) => {
	expect(decodeText(bytes)).toEqual({ ok: false, problem: 'not-text' });
});

test('a file is refused unread only where no encoding can make it short enough', () => {
	expect(isSurelyLonger(800_000, 200_000)).toBe(false);
	expect(isSurelyLonger(800_001, 200_000)).toBe(true);
});
