/** A PostCSS plugin, called by `vite.config.ts`, that puts the values of design tokens in place of their names. */
/** @import { Declaration, Plugin } from 'postcss' */

/**
 * Every page carries the styles: of about 230 tokens most have no use, and a name is longer than its value.
 *
 * @returns {Plugin}
 */
export const withTokensInlined = () => ({
	postcssPlugin: 'with-tokens-inlined',
	OnceExit(root) {
		/** @type {Map<string, string>} */
		const tokens = new Map();
		root.walkDecls(/^--/, (declaration) => {
			if (!isToken(declaration)) return;
			tokens.set(declaration.prop, declaration.value);
			declaration.remove();
		});
		/** @type {(value: string) => string} */
		const inlined = (value) =>
			value.replace(/var\((--[\w-]+)\)/g, (use, name) => {
				const token = tokens.get(name);
				return token === undefined ? use : inlined(token);
			});
		root.walkDecls((declaration) => {
			declaration.value = inlined(declaration.value);
		});
	}
});

/** @param {Declaration} declaration */
const isToken = ({ source }) => (source?.input.file ?? '').includes('/design-tokens/');
