/** Texts of the user among the site's words: in neither direction do they turn these round. */

/** Marks, embeddings, overrides and isolates. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** For an element of its own: one control too many would end the isolation of a `<bdi>`. */
export const withoutBidiControls = (text: string) => text.replace(CONTROLS, '');

/** For a sentence: between U+2068 and U+2069 a text has a direction of its own. */
export const isolated = (text: string) => `\u2068${withoutBidiControls(text)}\u2069`;
