/** Marks where a line of Japanese may end (`scripts/phrase-breaks.mjs`). */

/** A text as it leaves the page: as a file, on the clipboard or in a picture. */
export const withoutPhraseBreaks = (text: string) => text.replaceAll('\u200b', '');
