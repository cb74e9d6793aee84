/** Text in a drawn picture: escaped, and never wider than its box. */

/** Drops the characters that XML cannot hold even when escaped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * An upper estimate of a text's width in ems, since text in a file cannot be measured: one for
 * square Japanese letters, less for Latin ones.
 */
export function ems(text: string): number {
	return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function widthOf(letter: string): number {
	if (letter > '\u024f') return 1;
	if (/[il.,:;'|!\s]/.test(letter)) return 0.4;
	return /[A-Zmw@%&]/.test(letter) ? 0.9 : 0.64;
}

/** Smaller text is unreadable, so longer text is cut instead. */
const SMALLEST = 15;

/** Fits a text into a width: first by a smaller size, then by cutting it. */
export function fitText(text: string, size: number, width: number): { text: string; size: number } {
	const fitting = Math.min(size, Math.floor(width / ems(text)));
	if (fitting >= SMALLEST) return { text, size: fitting };
	const letters = [...text];
	while (letters.length > 0 && (ems(letters.join('')) + 1) * SMALLEST > width) letters.pop();
	return { text: `${letters.join('')}…`, size: SMALLEST };
}
