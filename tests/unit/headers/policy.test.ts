/** The page's policy and the sources must name the same Trusted Types policies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE } from '../../../scripts/headers/policy.mjs';

/** Created by Svelte itself. */
const OF_SVELTE = 'svelte-trusted-html';

test('the page allows the Trusted Types policies that the sources create, and no other', () => {
	const created = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
		.flatMap((text) => [...text.matchAll(/createPolicy\(\s*'([\w-]+)'/g)].map(([, name]) => name));
	expect(PAGE['trusted-types']?.toSorted()).toEqual([OF_SVELTE, ...created].toSorted());
});
