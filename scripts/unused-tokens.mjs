/** @import { Declaration, Plugin } from 'postcss' */

/**
 * Leaves out of the design tokens those that nothing refers to: about two hundred, which every page
 * would carry in its styles.
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
			// A token may have been the only one to refer to another.
			for (const token of unused) token.remove();
		} while (unused.length > 0);
	}
});
