/** The file `_headers` of a build: each page has a policy of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Builder } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withHeaders } from '../../../scripts/headers/built-rules.mjs';
import { FILE } from '../../../scripts/headers/policy.mjs';
import { headersOf, parseRules } from '../../../scripts/headers/rules.mjs';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'headers-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const UNFRAMED = "frame-ancestors 'none'";

const page = (hash: string) =>
	`<meta http-equiv="content-security-policy" content="script-src '${hash}'">`;

async function built(files: Record<string, string>, base = '') {
	const adapter = withHeaders(
		{
			name: 'files',
			adapt: () => {
				for (const [file, text] of Object.entries(files)) {
					mkdirSync(dirname(join(dir, file)), { recursive: true });
					writeFileSync(join(dir, file), text);
				}
			}
		},
		dir
	);
	// The adapter reads nothing else of Kit's builder.
	await adapter.adapt({ config: { kit: { paths: { base } } } } as unknown as Builder);
	const rules = parseRules(readFileSync(join(dir, '_headers'), 'utf8'));
	return (path: string) => headersOf(rules, path);
}

const SITE = {
	'index.html': page('start'),
	'index.html.br': '',
	'en/quiz/index.html': page('quiz'),
	'404.html': page('unknown'),
	'service-worker.js': '',
	'_app/immutable/worker.js': ''
};

test('each page gets the policy of its <meta>, and may not be framed', async () => {
	const headers = await built(SITE);
	for (const [path, hash] of Object.entries({ '/': 'start', '/en/quiz/': 'quiz' }))
		expect(headers(path)).toMatchObject({
			'Content-Security-Policy': `script-src '${hash}'; ${UNFRAMED}`,
			'Cache-Control': 'no-cache'
		});
});

test('scripts get the policy of workers, and are cached only where their name is a hash', async () => {
	const headers = await built(SITE);
	expect(headers('/service-worker.js')).toMatchObject({
		'Content-Security-Policy': FILE,
		'Cache-Control': 'no-cache'
	});
	expect(headers('/_app/immutable/worker.js')).toMatchObject({
		'Content-Security-Policy': FILE,
		'Cache-Control': expect.stringContaining('immutable') as unknown
	});
});

test('the pages of a build with FRAME_ANCESTORS may be framed by these, and nothing else changes', async () => {
	const unframed = await built(SITE);
	vi.stubEnv('FRAME_ANCESTORS', 'https://a.example https://*.b.example');
	const headers = await built(SITE).finally(vi.unstubAllEnvs);
	const ofPages = ['/', '/en/quiz/', '/404.html'];
	for (const path of ofPages)
		expect(headers(path)).toEqual({
			...unframed(path),
			'Content-Security-Policy': unframed(path)['Content-Security-Policy']?.replace(
				"'none'",
				'https://a.example https://*.b.example'
			)
		});
	for (const path of ['/unknown', '/service-worker.js', '/_app/immutable/worker.js'])
		expect(headers(path)).toEqual(unframed(path));
});

test('a build for a sub-path has no rules for the rest of the host', async () => {
	const headers = await built(SITE, '/career');
	expect(headers('/career/en/quiz/')).toMatchObject({
		'X-Frame-Options': 'DENY',
		'Content-Security-Policy': `script-src 'quiz'; ${UNFRAMED}`
	});
	expect(headers('/other/')).toEqual({});
});

test('a page without a policy fails the build', async () => {
	await expect(built({ 'index.html': '<p></p>' })).rejects.toThrow(/index\.html carries no/);
});
