/** Decodes a posting's file: UTF-8, UTF-16 by its byte order mark, and what Japanese mails were written in. */
import { decodeUnicode } from './decode-unicode';

export type DecodedText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly problem: 'not-text' };

/** No encoding takes more bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 4;

/** @param options.ignoreBOM as of `TextDecoder`: true keeps the mark in the text */
export function decodeText(bytes: Uint8Array, { ignoreBOM = false } = {}): DecodedText {
	const text =
		(hasEscapes(bytes) ? decode('iso-2022-jp', bytes) : undefined) ??
		decodeUnicode(bytes, ignoreBOM) ??
		// No Japanese text in these is valid UTF-8 by chance, but many are valid in each other.
		['shift_jis', 'euc-jp']
			.map((encoding) => decode(encoding, bytes))
			.filter((decoded) => decoded !== undefined)
			.sort((a, b) => plausibility(b) - plausibility(a))[0];
	// Pictures and archives may decode by chance, but they contain NUL.
	const isText = text !== undefined && !text.includes('\0');
	return isText ? { ok: true, text } : { ok: false, problem: 'not-text' };
}

/** ISO-2022-JP is 7 bit, thus valid UTF-8, and switches between its alphabets by `ESC $` and `ESC (`. */
const hasEscapes = (bytes: Uint8Array) =>
	bytes.some((byte, at) => byte === 0x1b && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28));

function decode(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** EUC-JP read as Shift_JIS is a row of half-width katakana. */
const plausibility = (text: string) =>
	(text.match(/[ぁ-んァ-ヶ一-龠、。]/g)?.length ?? 0) - (text.match(/[｡-ﾟ]/g)?.length ?? 0);

/** True if a file of so many bytes holds a longer text in any encoding. */
export const isSurelyLonger = (bytes: number, units: number): boolean =>
	bytes > units * MAX_BYTES_PER_UNIT;

/** True if a file begins like a PDF; some programs put other bytes before its mark. */
export const isPdf = (start: Uint8Array): boolean =>
	new TextDecoder('latin1').decode(start).includes('%PDF-');
