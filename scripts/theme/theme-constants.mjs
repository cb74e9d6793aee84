/**
 * The constant `__THEME__` of the app, for Vite's `define`: each use becomes a literal, so that a page
 * carries the fields that it shows and no others.
 */
import { markPhrases } from '../phrase-breaks.mjs';

/**
 * @param {import('./read-theme.mjs').Theme} theme
 * @returns {Record<string, string>} code by expression, such as `__THEME__.name.ja`
 */
export function themeConstants(theme) {
	const { callToAction } = theme;
	return Object.fromEntries(
		constants('__THEME__', {
			...theme,
			callToAction: callToAction && {
				...callToAction,
				text: withPhraseBreaks(callToAction.text),
				label: withPhraseBreaks(callToAction.label)
			}
		})
	);
}

/**
 * Tests compare the words as they are written.
 *
 * @template {{ ja: string }} Texts
 * @param {Texts} texts
 * @returns {Texts}
 */
const withPhraseBreaks = (texts) =>
	process.env.VITEST ? texts : { ...texts, ja: markPhrases(texts.ja) };

/**
 * @param {string} expression
 * @param {unknown} value
 * @returns {[string, string][]}
 */
function constants(expression, value) {
	const fields = isObject(value) ? Object.entries(value) : [];
	return [
		[expression, value === undefined ? 'undefined' : JSON.stringify(value)],
		...fields.flatMap(([field, each]) => constants(`${expression}.${field}`, each))
	];
}

/**
 * @param {unknown} value
 * @returns {value is object}
 */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
