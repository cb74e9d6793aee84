/** A PostCSS plugin, called by `vite.config.ts`, that puts a theme into the styles. */

/** @import { Plugin } from 'postcss' */
/** @import { Theme } from './read-theme.mjs' */

/**
 * `@colours light;` and `@colours dark;` become custom properties.
 *
 * @param {Theme} theme
 * @returns {Plugin}
 */
export const withTheme = ({ colours }) => ({
	postcssPlugin: 'with-theme',
	AtRule: {
		colours(rule) {
			if (rule.params !== 'light' && rule.params !== 'dark')
				throw rule.error('The colours are light or dark');
			const declarations = Object.entries(colours[rule.params]).map(([name, value]) => ({
				prop: `--${kebab(name)}`,
				value,
				source: rule.source
			}));
			rule.replaceWith(...declarations);
		}
	}
});

/** @param {string} name in camel case */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
