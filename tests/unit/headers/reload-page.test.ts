/** The page that empties the caches allows its own script, which must not depend on any other file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashesIn } from '../../../scripts/headers/inline-scripts.mjs';
import { cachePrefix } from '$lib/platform/service-worker/cache-name';

const html = readFileSync('static/reload.html', 'utf8');
/** The style alone, as a script. */
const asScript = (page: string) =>
	page.replace(/<script>[^]*<\/script>/, '').replace(/(<\/?)style>/g, '$1script>');

test('its policy names the hashes of its script and its style', () => {
	for (const [name, source] of Object.entries({ script: html, style: asScript(html) })) {
		const [, policy] = new RegExp(`${name}-src '([^']*)';`).exec(html) ?? [];
		expect([policy], name).toEqual(hashesIn(source));
	}
});

test('it empties the caches that the service worker fills', () => {
	const prefix = cachePrefix('‹base›').replace('‹base›/', '${root.pathname}');
	expect(html).toContain(`\`${prefix}\``);
});
