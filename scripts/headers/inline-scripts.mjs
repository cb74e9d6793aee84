/** The inline scripts of a page, which its policy allows by their hashes. */
import { createHash } from 'node:crypto';

/**
 * @param {string} html
 * @returns {`sha256-${string}`[]}
 */
export function hashesIn(html) {
	return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, script = '']) =>
			/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
	);
}
