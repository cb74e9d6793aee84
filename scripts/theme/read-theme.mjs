/** Reads the theme: a JSON file that the environment variable THEME names, `src/theme.json` by default. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { coloursOf } from './colours.mjs';
import { contrastFaults } from './contrast.mjs';
import { THEME_FILE } from './schema.mjs';

const DEFAULT = fileURLToPath(new URL('../../src/theme.json', import.meta.url));

/** @typedef {ReturnType<typeof readTheme>} Theme */

/**
 * @param {string} [path] relative to the working directory
 * @throws {Error} an explanation of each fault, for whoever builds the site
 */
export function readTheme(path = process.env.THEME || DEFAULT) {
	const parsed = v.safeParse(THEME_FILE, parse(path));
	if (!parsed.success) throw themeError(path, parsed.issues.map(explain));
	const { logo, colours: brand, ...theme } = parsed.output;
	const colours = {
		light: coloursOf('light', brand.light),
		dark: coloursOf('dark', brand.dark)
	};
	const faults = [
		...contrastFaults(colours.light).map((fault) => `colours.light: ${fault}`),
		...contrastFaults(colours.dark).map((fault) => `colours.dark: ${fault}`)
	];
	if (faults.length > 0)
		throw themeError(path, [
			...faults,
			'Choose darker or lighter colours: docs/theming.md says which follow from which.'
		]);
	return {
		...theme,
		shortName: theme.shortName ?? theme.name,
		// Named even where they are missing: the app asks for them.
		callToAction: theme.callToAction,
		operator: theme.operator,
		colours,
		logo: logo && {
			light: readLogo(path, 'light', logo.light),
			dark: readLogo(path, 'dark', logo.dark ?? logo.light)
		}
	};
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function parse(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw themeError(path, [
			isMissing
				? 'there is no such file: THEME names it from the folder where the build runs'
				: `it is not JSON: ${String(error)}`
		]);
	}
}

/**
 * A file, and the ratio of its width to its height: the header keeps room for it.
 *
 * @param {string} path
 * @param {'light' | 'dark'} scheme
 * @param {string} name
 */
function readLogo(path, scheme, name) {
	const file = resolve(dirname(path), name);
	/** @param {string} fault */
	const refused = (fault) => themeError(path, [`logo.${scheme} is "${name}": ${fault}`]);
	let svg;
	try {
		svg = readFileSync(file, 'utf8');
	} catch {
		throw refused('there is no such file beside the theme');
	}
	const [, box = ''] = /<svg\b[^>]*\sviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? [];
	const [, , width = 0, height = 0] = box
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	if (!(width > 0 && height > 0)) throw refused('its <svg> needs a viewBox, such as "0 0 160 40"');
	return { file, ratio: width / height };
}

/** @param {v.InferIssue<typeof THEME_FILE>} issue */
function explain(issue) {
	const field = v.getDotPath(issue) ?? 'the file';
	if (issue.type === 'strict_object')
		return issue.expected === 'never'
			? `${field} is no field of a theme`
			: issue.received === 'undefined'
				? `${field} is missing`
				: `${field} must be an object { … }`;
	if (issue.received === 'undefined') return `${field} is missing`;
	return typeof issue.input === 'object'
		? `${field} ${issue.message}`
		: `${field} is ${issue.received}: it ${issue.message}`;
}

/**
 * @param {string} path
 * @param {readonly string[]} faults
 */
function themeError(path, faults) {
	return new Error(
		`The theme ${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`
	);
}
