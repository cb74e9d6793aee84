/** The nginx example in docs/hosting.md sends today's headers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withExample } from '../../../scripts/headers/nginx.mjs';
import { GENERAL } from '../../../scripts/headers/policy.mjs';

const hosting = readFileSync('docs/hosting.md', 'utf8');

test('the nginx example in docs/hosting.md is up to date (npm run headers)', () => {
	expect(hosting).toBe(withExample(hosting));
});

test('nginx sends every general header', () => {
	for (const [name, value] of Object.entries(GENERAL))
		expect(hosting).toContain(`add_header ${name} "${value}" always;`);
});

test('a document without the section is refused', () => {
	expect(() => withExample('# Other')).toThrow("no section 'nginx'");
});
