/** A PostCSS plugin, called by `vite.config.ts`, that drops design tokens without a use. */
/** @import { Declaration, Plugin } from 'postcss' */

/**
 * Of the design tokens, about two hundred have no use, and every page would carry them in its styles.
 *
 * @returns {Plugin}
 */
export const withoutUnusedTokens = () => ({
	postcssPlugin: 'without-unused-tokens',
	OnceExit(root) {
		/** @type {Declaration[]} */
		let unused;
		do {
			const used = new Set(String(root).match(/(?<=var\(\s*)--[\w-]+/g));
			unused = [];
			root.walkDecls(/^--/, (token) => {
				const isToken = (token.source?.input.file ?? '').includes('/design-tokens/');
				if (isToken && !used.has(token.prop)) unused.push(token);
			});
			// Removing a token may leave another without a use.
			for (const token of unused) token.remove();
		} while (unused.length > 0);
	}
});
