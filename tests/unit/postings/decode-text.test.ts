import { expect, test } from 'vitest';
import { decodeText, isPdf, isSurelyLonger } from '$lib/decode-text';
import { postings } from './labelled-postings';

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

/** The bytes of each letter: the tables of `TextDecoder`, inverted. */
function encoder(encoding: string, codes: Iterable<readonly number[]>) {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, readonly number[]>();
	for (const code of codes) {
		const letter = decoder.decode(new Uint8Array(code));
		if (Array.from(letter).length === 1 && letter !== '\ufffd' && !table.has(letter)) {
			table.set(letter, code);
		}
	}
	return {
		has: (letter: string) => table.has(letter),
		encode: (text: string) =>
			new Uint8Array(Array.from(text).flatMap((letter) => table.get(letter)!))
	};
}

function* codes(leads: readonly [number, number][], [first, last]: readonly [number, number]) {
	for (let byte = 0; byte < 0x100; byte++) yield [byte];
	for (const [from, to] of leads) {
		for (let lead = from; lead <= to; lead++) {
			for (let trail = first; trail <= last; trail++) yield [lead, trail];
		}
	}
}

const LEADS_OF_SHIFT_JIS: [number, number][] = [
	[0x81, 0x9f],
	[0xe0, 0xfc]
];
const SHIFT = encoder('shift_jis', codes(LEADS_OF_SHIFT_JIS, [0x40, 0xfc]));
const EUC = encoder(
	'euc-jp',
	codes(
		[
			[0x8e, 0x8e],
			[0xa1, 0xfe]
		],
		[0xa1, 0xfe]
	)
);

/** Its two bytes are those of EUC-JP without the high bit. */
function encodeIso2022(text: string): Uint8Array {
	const pieces = text.split(/([\0-\x7f]+)/).map((piece, at) => {
		const bytes = Array.from(EUC.encode(piece), (byte) => byte & 0x7f);
		return at % 2 === 1 || bytes.length === 0
			? bytes
			: [0x1b, 0x24, 0x42, ...bytes, 0x1b, 0x28, 0x42];
	});
	return new Uint8Array(pieces.flat());
}

test.each([
	['Shift_JIS', SHIFT.encode],
	['EUC-JP', EUC.encode],
	['ISO-2022-JP', encodeIso2022]
])('each posting of the sets is decoded from %s', (encoding, encode) => {
	for (const { text } of postings) {
		const isIso = encoding === 'ISO-2022-JP';
		const kept = Array.from(text)
			.map((letter) => (SHIFT.has(letter) && EUC.has(letter) ? letter : '〓'))
			.map((letter) => (isIso && /[｡-ﾟ]/.test(letter) ? '〓' : letter))
			.join('');
		expect(decodeText(encode(kept))).toEqual({ ok: true, text: kept });
	}
});

test('an escape without Japanese is not ISO-2022-JP', () => {
	const colour = '\u001b[1mPMO募集\u001b[0m';
	expect(decodeText(new TextEncoder().encode(colour))).toEqual({ ok: true, text: colour });
	const broken = '\u001b$PMO募集';
	expect(decodeText(new TextEncoder().encode(broken))).toEqual({ ok: true, text: broken });
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

test('a PDF is known by its mark, even after other bytes', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(isPdf(bytes('%PDF-1.7'))).toBe(true);
	expect(isPdf(bytes('\n\n%PDF-1.4'))).toBe(true);
	expect(isPdf(bytes('PDF'))).toBe(false);
});
