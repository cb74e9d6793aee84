/** Checks the contrasts of a theme: WCAG 2.2, level AA, 1.4.3 (text) and 1.4.11 (lines, marks and focus). */
import { readability } from '@ctrl/tinycolor';

/** @import { Colours } from './colours.mjs' */

const TEXT = 4.5;
const MARK = 3;

/** @typedef {keyof Colours} Name */

/**
 * The pairs that the styles use.
 *
 * @type {readonly { least: number, names: readonly Name[], on: readonly Name[] }[]}
 */
const PAIRS = [
	{
		least: TEXT,
		names: ['ink', 'inkSoft', 'accent', 'accentStrong', 'error', 'caution', 'good'],
		on: ['ground', 'surface', 'accentSoft', 'errorSoft', 'cautionSoft']
	},
	{ least: TEXT, names: ['want'], on: ['ground'] },
	{ least: TEXT, names: ['onAccent'], on: ['accent', 'accentStrong'] },
	{ least: MARK, names: ['want', 'line', 'focusRing'], on: ['ground', 'surface', 'accentSoft'] }
];

/**
 * @param {Colours} colours
 * @returns {string[]} a sentence for each pair that is too close
 */
export function contrastFaults(colours) {
	return PAIRS.flatMap(({ least, names, on }) =>
		names.flatMap((name) =>
			on.flatMap((ground) => {
				const ratio = readability(colours[name], colours[ground]);
				if (ratio >= least) return [];
				// Rounded down: 4.499 must not read as 4.5.
				const shown = Math.floor(ratio * 100) / 100;
				return [
					`${name} (${colours[name]}) on ${ground} (${colours[ground]}) has a contrast of ${shown}:1 and needs ${least}:1`
				];
			})
		)
	);
}
