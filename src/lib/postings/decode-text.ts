/** Text files as they lie on computers in Japan: UTF-8 mostly, Shift_JIS still, UTF-16 by its mark. */

/** No encoding takes more bytes for a letter than this. */
const BYTES_A_UNIT = 4;

/** @returns undefined where the bytes are no text */
export function decoded(bytes: Uint8Array): string | undefined {
	const encodings = isUtf16(bytes) ? ['utf-16le'] : ['utf-8', 'shift_jis'];
	for (const encoding of encodings) {
		try {
			const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
			// A picture may happen to decode; a text has no such letters.
			return text.includes('\0') ? undefined : text;
		} catch {
			// Not in this one.
		}
	}
	return undefined;
}

const isUtf16 = ([first, second]: Uint8Array) => first === 0xff && second === 0xfe;

/** Whether a file must be longer than so many units of text, before it is read. */
export const isSurelyLonger = (bytes: number, units: number): boolean =>
	bytes > units * BYTES_A_UNIT;
