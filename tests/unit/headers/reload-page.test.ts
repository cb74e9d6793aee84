/** The page that empties the caches allows its own script, which must not depend on any other file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashesIn } from '../../../scripts/headers/inline-scripts.mjs';
import { cachePrefix } from '$lib/platform/service-worker/cache-name';

const html = readFileSync('static/reload.html', 'utf8');

test('its policy names the hash of its script', () => {
	const [, policy] = /script-src '([^']*)';/.exec(html) ?? [];
	expect([policy]).toEqual(hashesIn(html));
});

test('it empties the caches that the service worker fills', () => {
	const prefix = cachePrefix('‹base›').replace('‹base›/', '${root.pathname}');
	expect(html).toContain(`\`${prefix}\``);
});
