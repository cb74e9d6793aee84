/** The colours of the site: those of the theme, what follows from them, and what no theme changes. */
import { TinyColor } from '@ctrl/tinycolor';
import tokens from '@digital-go-jp/design-tokens';

/** @import { BrandColours, Scheme } from './schema.mjs' */

const { Neutral, Primitive } = tokens.Color;

/** Each value as `#rrggbb`. */
const GRAY = valuesOf(Neutral.SolidGray);
const BLACK = String(Neutral.Black.$value);
const WHITE = String(Neutral.White.$value);
const [RED, ORANGE, GREEN, YELLOW] = [
	valuesOf(Primitive.Red),
	valuesOf(Primitive.Orange),
	valuesOf(Primitive.Green),
	valuesOf(Primitive.Yellow)
];

/**
 * @param {Scheme} scheme
 * @param {BrandColours} brand
 */
export function coloursOf(scheme, brand) {
	return scheme === 'light' ? light(brand) : dark(brand);
}

/** @typedef {ReturnType<typeof light>} Colours */

/** @param {BrandColours} brand */
function light({ accent, want, ground = WHITE, ...given }) {
	return {
		ink: GRAY[900],
		inkSoft: GRAY[700],
		ground,
		surface: mix(ground, BLACK, 5),
		line: GRAY[536],
		lineSoft: GRAY[200],
		accent,
		accentStrong: given.accentStrong ?? mix(accent, BLACK, 26),
		accentSoft: given.accentSoft ?? mix(ground, accent, 10),
		onAccent: ground,
		want,
		error: RED[900],
		errorSoft: RED[50],
		caution: ORANGE[900],
		cautionSoft: ORANGE[50],
		good: GREEN[800],
		focusRing: BLACK,
		focusGround: YELLOW[300]
	};
}

/**
 * @param {BrandColours} brand
 * @returns {Colours}
 */
function dark({ accent, want, ground = GRAY[900], ...given }) {
	return {
		ink: GRAY[50],
		inkSoft: GRAY[300],
		ground,
		surface: mix(ground, WHITE, 6),
		line: GRAY[400],
		lineSoft: GRAY[700],
		accent,
		accentStrong: given.accentStrong ?? mix(accent, WHITE, 40),
		accentSoft: given.accentSoft ?? mix(ground, accent, 15),
		onAccent: ground,
		want,
		error: RED[300],
		errorSoft: mix(ground, RED[700], 20),
		caution: ORANGE[300],
		cautionSoft: mix(ground, ORANGE[700], 20),
		good: GREEN[400],
		focusRing: YELLOW[300],
		focusGround: 'transparent'
	};
}

/**
 * @param {string} colour
 * @param {string} other
 * @param {number} percent of the other
 */
function mix(colour, other, percent) {
	return new TinyColor(colour).mix(other, percent).toHexString();
}

/**
 * @template {string} Step
 * @param {Record<Step, { $value?: unknown }>} shades
 */
function valuesOf(shades) {
	return /** @type {Record<Step, string>} */ (
		Object.fromEntries(
			Object.entries(shades).map(([step, shade]) => [
				step,
				String(/** @type {{ $value?: unknown }} */ (shade).$value)
			])
		)
	);
}
