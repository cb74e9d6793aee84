/** Decodes a posting's file: mostly UTF-8, still Shift_JIS in mails, UTF-16 by its byte order mark. */

export type DecodedText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly problem: 'not-text' };

/** No encoding takes more bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 4;

/** @param options.ignoreBOM as of `TextDecoder`: true keeps the mark in the text */
export function decodeText(bytes: Uint8Array, { ignoreBOM = false } = {}): DecodedText {
	// UTF-8 comes before Shift_JIS: no Shift_JIS text is valid UTF-8 by chance.
	const encodings = isUtf16(bytes) ? ['utf-16le'] : ['utf-8', 'shift_jis'];
	for (const encoding of encodings) {
		try {
			const text = new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
			// Pictures and archives may decode by chance, but they contain NUL.
			return text.includes('\0') ? { ok: false, problem: 'not-text' } : { ok: true, text };
		} catch {
			// Not in this encoding.
		}
	}
	return { ok: false, problem: 'not-text' };
}

const isUtf16 = ([first, second]: Uint8Array) => first === 0xff && second === 0xfe;

/** True if a file of so many bytes holds a longer text in any encoding. */
export const isSurelyLonger = (bytes: number, units: number): boolean =>
	bytes > units * MAX_BYTES_PER_UNIT;
