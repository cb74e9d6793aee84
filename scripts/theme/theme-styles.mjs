/** A PostCSS plugin, called by `vite.config.ts`, that puts a theme into the styles. */
import { dirname, relative, sep } from 'node:path';

/** @import { AtRule, Plugin } from 'postcss' */
/** @import { Theme } from './read-theme.mjs' */

/**
 * Declares `@colours light;` and `@colours dark;` as custom properties, and `@logo …;` as a background.
 * A theme without a logo leaves no rule.
 *
 * @param {Theme} theme
 * @returns {Plugin}
 */
export const withTheme = ({ colours, logo }) => ({
	postcssPlugin: 'with-theme',
	AtRule: {
		colours(rule) {
			declare(
				rule,
				Object.entries(colours[schemeOf(rule)]).map(([name, value]) => [`--${kebab(name)}`, value])
			);
		},
		logo(rule) {
			if (!logo) {
				rule.parent?.remove();
				return;
			}
			const { file, ratio } = logo[schemeOf(rule)];
			const from = dirname(rule.source?.input.file ?? '');
			declare(rule, [
				// The build takes the file along.
				['background-image', `url('${relative(from, file).split(sep).join('/')}')`],
				['aspect-ratio', String(ratio)]
			]);
		}
	}
});

/** @param {AtRule} rule */
function schemeOf(rule) {
	if (rule.params === 'light' || rule.params === 'dark') return rule.params;
	throw rule.error(`@${rule.name} is light or dark`);
}

/**
 * @param {AtRule} rule
 * @param {[prop: string, value: string][]} declarations
 */
function declare(rule, declarations) {
	rule.replaceWith(...declarations.map(([prop, value]) => ({ prop, value, source: rule.source })));
}

/** @param {string} name in camel case */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
