/**
 * A Svelte preprocessor, called by `svelte.config.js`, that puts an image in the place of
 * `<!-- logo -->`: a page of a theme without one carries nothing for it.
 */

/**
 * @param {import('./read-theme.mjs').Theme} theme
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export const withLogo = ({ logo }) => ({
	name: 'with-logo',
	markup: ({ content }) =>
		logo && content.includes(PLACE) ? { code: content.replace(PLACE, picture(logo)) } : undefined
});

const PLACE = '<!-- logo -->';

/**
 * In an `<img>` no script of an SVG runs. It is decorative, since the site's name follows. Its sides
 * are known before it loads, and the page's own policy for referrers applies to it.
 *
 * @param {NonNullable<import('./read-theme.mjs').Theme['logo']>} logo
 */
const picture = ({ light, dark }) => `<picture>
	<source
		srcset="{address('ja', '')}logo-dark.svg"
		media="screen and (prefers-color-scheme: dark)"
		width="${Math.round(28 * dark.ratio)}"
		height="28"
	/>
	<img
		src="{address('ja', '')}logo-light.svg"
		alt=""
		width="${Math.round(28 * light.ratio)}"
		height="28"
	/>
</picture>`;
