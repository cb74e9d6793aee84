/** The nginx example in the README sends today's headers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withExample } from '../../../scripts/headers/nginx.mjs';
import { GENERAL } from '../../../scripts/headers/policy.mjs';

const readme = readFileSync('README.md', 'utf8');

test('the nginx example in the README is up to date (npm run headers)', () => {
	expect(readme).toBe(withExample(readme));
});

test('nginx sends every general header', () => {
	for (const [name, value] of Object.entries(GENERAL))
		expect(readme).toContain(`add_header ${name} "${value}" always;`);
});

test('a README without markers for the example is refused', () => {
	expect(() => withExample('# Other')).toThrow(/marks no place/);
});
