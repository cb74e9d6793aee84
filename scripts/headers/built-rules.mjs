/**
 * Writes the file `_headers` of a built folder. Each page's header repeats the policy in its `<meta>`,
 * with the hashes of its own inline scripts. Browsers obey both, so one header for all pages would
 * have to allow every page's script, in a line longer than the 2,000 characters that Cloudflare reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesOf } from '../built-files.mjs';
import { frameAncestors } from './frame-ancestors.mjs';
import { CACHE, FILE, framedBy, GENERAL } from './policy.mjs';
import { formatRules } from './rules.mjs';

/**
 * Extends an adapter to write `_headers` into what it has built.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} dir where it builds
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withHeaders(adapter, dir) {
	// Read at once: a wrong one fails before anything is built.
	const ancestors = frameAncestors();
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			writeHeaders(dir, { base: builder.config.kit.paths.base, ancestors });
		}
	};
}

/**
 * @param {string} dir a built folder
 * @param {Partial<Options>} [options]
 */
export function writeHeaders(dir, { base = '', ancestors = frameAncestors() } = {}) {
	writeFileSync(join(dir, '_headers'), formatRules(builtRules(dir, { base, ancestors })));
}

/**
 * @typedef {object} Options
 * @property {string} base the path under which the folder will be served
 * @property {readonly string[]} ancestors the origins that may frame its pages
 */

/**
 * @param {string} dir
 * @param {Options} options
 * @returns {import('./rules.mjs').Rule[]}
 */
function builtRules(dir, { base, ancestors }) {
	return [
		{ path: `${base}/*`, headers: GENERAL },
		{
			path: `${base}/_app/immutable/*`,
			headers: { 'Content-Security-Policy': FILE, 'Cache-Control': CACHE.immutable }
		},
		...filesOf(dir)
			.filter((file) => !file.startsWith('_app/immutable/'))
			.map((file) => ({
				path: `${base}/${addressOf(file)}`,
				headers: {
					'Content-Security-Policy': file.endsWith('.html')
						? `${policyIn(readFileSync(join(dir, file), 'utf8'), file)}; ${framedBy(ancestors)}`
						: FILE,
					'Cache-Control': CACHE.other
				}
			}))
	];
}

/** @param {string} html @param {string} file */
function policyIn(html, file) {
	const [, policy] =
		/<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(html) ?? [];
	if (!policy) throw new Error(`${file} carries no content security policy`);
	return policy;
}
