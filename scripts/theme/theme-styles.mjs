/** A PostCSS plugin, called by `vite.config.ts`, that puts a theme into the styles. */

/** @import { Plugin } from 'postcss' */
/** @import { Theme } from './read-theme.mjs' */

/**
 * Declares the custom properties of `@colours light;` and `@colours dark;`, and drops a rule with
 * `@logo;` unless the theme has one.
 *
 * @param {Theme} theme
 * @returns {Plugin}
 */
export const withTheme = ({ colours, logo }) => ({
	postcssPlugin: 'with-theme',
	AtRule: {
		colours(rule) {
			if (rule.params !== 'light' && rule.params !== 'dark')
				throw rule.error('@colours is light or dark');
			rule.replaceWith(
				...Object.entries(colours[rule.params]).map(([name, value]) => ({
					prop: `--${kebab(name)}`,
					value,
					source: rule.source
				}))
			);
		},
		logo(rule) {
			(logo ? rule : rule.parent)?.remove();
		}
	}
});

/** @param {string} name in camel case */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
