/**
 * Writes the file `_headers` of a built folder. Each page's header repeats the policy in its `<meta>`,
 * with the hashes of its own inline scripts. Browsers obey both, so one header for all pages would
 * have to allow every page's script, in a line longer than the 2,000 characters that Cloudflare reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesOf } from '../built-files.mjs';
import { CACHE, FILE, GENERAL, UNFRAMED } from './policy.mjs';
import { formatRules } from './rules.mjs';

/**
 * Extends an adapter to write `_headers` into what it has built.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} dir where it builds
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withHeaders(adapter, dir) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			writeHeaders(dir, builder.config.kit.paths.base);
		}
	};
}

/**
 * @param {string} dir a built folder
 * @param {string} [base] the path under which it will be served
 */
export function writeHeaders(dir, base = '') {
	writeFileSync(join(dir, '_headers'), formatRules(builtRules(dir, base)));
}

/**
 * @param {string} dir
 * @param {string} base the path under which the folder will be served
 * @returns {import('./rules.mjs').Rule[]}
 */
function builtRules(dir, base) {
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
						? `${policyIn(readFileSync(join(dir, file), 'utf8'), file)}; ${UNFRAMED}`
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
