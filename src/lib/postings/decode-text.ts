/** Decodes a posting's file: mostly UTF-8, still Shift_JIS in mails, UTF-16 by its byte order mark. */
import { decodeUnicode } from '$lib/decode-unicode';

export type DecodedText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly problem: 'not-text' };

/** No encoding takes more bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 4;

/** @param options.ignoreBOM as of `TextDecoder`: true keeps the mark in the text */
export function decodeText(bytes: Uint8Array, { ignoreBOM = false } = {}): DecodedText {
	// UTF-8 comes before Shift_JIS: no Shift_JIS text is valid UTF-8 by chance.
	const text = decodeUnicode(bytes, ignoreBOM) ?? decodeShiftJis(bytes);
	// Pictures and archives may decode by chance, but they contain NUL.
	const isText = text !== undefined && !text.includes('\0');
	return isText ? { ok: true, text } : { ok: false, problem: 'not-text' };
}

function decodeShiftJis(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** True if a file of so many bytes holds a longer text in any encoding. */
export const isSurelyLonger = (bytes: number, units: number): boolean =>
	bytes > units * MAX_BYTES_PER_UNIT;
