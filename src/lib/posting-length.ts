/** The longest text, in UTF-16 units, that is judged and saved as a posting. Usual ones have a few thousand. */
export const MAX_POSTING_LENGTH = 200_000;
