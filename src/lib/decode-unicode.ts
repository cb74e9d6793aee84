/**
 * Decodes UTF-8, or UTF-16 by its byte order mark. Strict, because a letter of another encoding would
 * become a question mark. Undefined: the bytes are in neither.
 *
 * @param ignoreBOM as of `TextDecoder`: true keeps the mark in the text
 */
export function decodeUnicode(bytes: Uint8Array, ignoreBOM = false): string | undefined {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM }).decode(bytes);
	} catch {
		return undefined;
	}
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
