/** Draws the icon of the site for tabs and home screens: stairs with a goal, in the colours of the theme. */

const GROUND = __THEME__.colours.light.accent;
const STAIRS = __THEME__.colours.light.onAccent;
const GOAL = __THEME__.colours.light.focusGround;

/** Of the drawing itself. */
const SIDE = 32;

/**
 * @param margin the share of each side where phones may cut the corners off (W3C: 0.1), which the
 * ground fills; without one the icon has corners of its own
 */
export function siteIcon(pixels: number, margin = 0): string {
	const side = SIDE / (1 - 2 * margin);
	const start = (SIDE - side) / 2;
	const corner = margin > 0 ? 0 : 6;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="${start} ${start} ${side} ${side}">`,
		`<rect x="${start}" y="${start}" width="${side}" height="${side}" rx="${corner}" fill="${GROUND}"/>`,
		`<path d="M6 25h6v-6h7v-6h7" fill="none" stroke="${STAIRS}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
		`<circle cx="26" cy="7" r="2.5" fill="${GOAL}"/>`,
		'</svg>'
	].join('');
}
