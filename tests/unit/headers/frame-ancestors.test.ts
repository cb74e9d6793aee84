/** `FRAME_ANCESTORS` ends up in a header: nothing but origins may get there. */
import { expect, test } from 'vitest';
import { frameAncestors } from '../../../scripts/headers/frame-ancestors.mjs';
import { nginxExample } from '../../../scripts/headers/nginx.mjs';

test('origins and the hosts below a domain are taken, divided by spaces', () => {
	const origins = [
		'https://www.company.example',
		'https://*.company.example',
		'https://intranet:8443',
		'http://localhost:4173',
		'http://127.0.0.1'
	];
	expect(frameAncestors(` ${origins.join('  ')} `)).toEqual(origins);
});

test('without it nobody may frame the site', () => {
	for (const unset of [undefined, '', ' ']) expect(frameAncestors(unset)).toEqual([]);
});

test.for([
	'*',
	'https://*',
	'https://*.example',
	'https://*.*.example',
	'https://www.*.example',
	'https:',
	"'self'",
	"'none'",
	"'unsafe-inline'",
	'data:',
	'http://www.company.example',
	'http://localhost.company.example',
	'www.company.example',
	'https://www.company.example/',
	'https://www.company.example/jobs',
	'https://www.company.example:port',
	'https://user@www.company.example',
	'https://WWW.company.example',
	'https://会社.example',
	'https://a.example;script-src',
	'https://a.example,https://b.example',
	'https://a.example\nX-Frame-Options:',
	'https://a.example\n',
	'https://a.example\thttps://b.example',
	'https://a.example"'
])('%j is refused by name', (wrong) => {
	const fault = new RegExp('FRAME_ANCESTORS names .*https://www.company.example');
	expect(() => frameAncestors(`https://www.company.example ${wrong}`)).toThrow(fault);
});

test('in the nginx example the pages alone get other ancestors', () => {
	const [lines, framed] = [[], ['https://a.example', 'https://*.b.example']].map((ancestors) =>
		nginxExample(ancestors).split('\n')
	);
	expect(framed?.filter((line) => !lines?.includes(line))).toEqual([
		'\tdefault "frame-ancestors https://a.example https://*.b.example";'
	]);
});
