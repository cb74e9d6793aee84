/** Text of any length and form as one line, for lists and buttons. */

/** So many characters name a posting, and fit on a few lines of a phone. */
export const TITLE_LENGTH = 100;

/** The first line with a letter or digit, for a title; empty where there is none. */
export function titleOf(text: string): string {
	const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/);
	return oneLine(lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '');
}

/** Without breaks or doubled blanks, cut where it is too long. Its own result it leaves as it is. */
export function oneLine(text: string): string {
	const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	if (line.length <= TITLE_LENGTH) return line;
	// No half of a character that is written as two.
	const start = line.slice(0, TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
	return `${start.trimEnd()}…`;
}
