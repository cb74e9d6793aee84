/** Heights tell which question is shown: they go to a page that the build names, or nowhere. */
import { expect, test } from 'vitest';
import { targetOrigin } from '../../../src/routes/embedded/target-origin';

const ALLOWED = ['https://www.company.example', 'https://*.partner.example:8443'];

test.for(['https://www.company.example', 'https://jobs.partner.example:8443'])(
	'%s is told, by its name',
	(parent) => {
		expect(targetOrigin(ALLOWED, parent)).toBe(parent);
	}
);

test.for([
	'https://company.example',
	'http://www.company.example',
	'https://www.company.example:8443',
	'https://www.company.example.evil.example',
	'https://partner.example:8443',
	'https://jobs.partner.example',
	'https://evilpartner.example:8443',
	'http://jobs.partner.example:8443',
	'null'
])('%s is told nothing', (parent) => {
	expect(targetOrigin(ALLOWED, parent)).toBeUndefined();
});

test('a browser that does not name the parent leaves it to the header', () => {
	expect(targetOrigin(ALLOWED, undefined)).toBe('*');
});

test('a build that may not be framed tells nobody', () => {
	expect(targetOrigin([], undefined)).toBeUndefined();
	expect(targetOrigin([], 'https://www.company.example')).toBeUndefined();
});
