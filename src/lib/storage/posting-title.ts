/** Makes one line of text of any length and form, for lists and buttons. */

/** In characters: enough to name a posting, and a few lines on a phone. */
export const MAX_TITLE_LENGTH = 100;

/** The first line with a letter or digit; empty where there is none. */
export function titleOf(text: string): string {
	const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/);
	return oneLine(lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '');
}

/** Collapses breaks and blanks, and cuts to `MAX_TITLE_LENGTH`. Idempotent. */
export function oneLine(text: string): string {
	const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	if (line.length <= MAX_TITLE_LENGTH) return line;
	// The cut may split a surrogate pair.
	const start = line.slice(0, MAX_TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
	return `${start.trimEnd()}…`;
}
