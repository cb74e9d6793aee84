/** The headers of the host: protection against framing, foreign scripts and injection. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { frameAncestors } from '../../scripts/headers/frame-ancestors.mjs';
import { hashesIn } from '../../scripts/headers/inline-scripts.mjs';
import { framedBy } from '../../scripts/headers/policy.mjs';
import { parseRules } from '../../scripts/headers/rules.mjs';
import { expect, test } from './quiz';

const text = readFileSync('build/_headers', 'utf8');
const rules = parseRules(text);
const pathsOf = (isPage: boolean) =>
	rules.map(({ path }) => path).filter((path) => /\/$|\.html$/.test(path) === isPage);
/** It has neither styles nor other scripts. */
const RELOAD = '/reload.html';
const PAGES = pathsOf(true).filter((path) => path !== RELOAD);
/** As the site was built. */
const FRAMING = framedBy(frameAncestors());
const META = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/;

/** A policy as its directives. */
const directives = (policy = '') =>
	new Map(policy.split('; ').map((each) => [each.replace(/ .*/, ''), each.replace(/^\S+ ?/, '')]));

test('every page has a whole policy, the same as a header and in its <meta>', async ({
	request
}) => {
	expect(PAGES.length).toBeGreaterThan(50);
	for (const path of PAGES) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		const sent = response.headers()['content-security-policy'];
		const html = await response.text();
		const [, meta] = META.exec(html) ?? [];
		expect(sent, path).toBe(`${meta}; ${FRAMING}`);

		const policy = directives(sent);
		expect(policy.get('default-src')).toBe("'none'");
		expect(policy.get('script-src')?.split(' ').sort(), path).toEqual(
			["'self'", ...hashesIn(html).map((hash) => `'${hash}'`)].sort()
		);
		expect(policy.get('style-src')).toMatch(/^'self' 'sha256-\S{44}'$/);
		expect(policy.get('style-src-attr')).toMatch(/^'unsafe-hashes'( 'sha256-\S{44}')+$/);
		expect(policy.get('base-uri')).toBe("'none'");
		expect(policy.get('require-trusted-types-for')).toBe("'script'");
		expect(policy.get('trusted-types')).not.toMatch(/\*|allow-duplicates/);
		policy.delete('style-src-attr');
		expect([...policy.values()].join(' '), path).not.toContain('unsafe');
	}
});

test('the page that loads the site anew has a policy that allows its own script alone', async ({
	request
}) => {
	const response = await request.get(RELOAD);
	const sent = response.headers()['content-security-policy'];
	const html = await response.text();
	expect(sent).toBe(`${META.exec(html)?.[1]}; ${FRAMING}`);
	const policy = directives(sent);
	expect(policy.get('default-src')).toBe("'none'");
	expect(policy.get('script-src')).toBe(
		hashesIn(html)
			.map((hash) => `'${hash}'`)
			.join(' ')
	);
	expect(policy.get('require-trusted-types-for')).toBe("'script'");
	expect([...policy.values()].join(' ')).not.toContain('unsafe');
});

test('every other file, and so every worker, has a policy as strict', async ({ page, request }) => {
	await page.goto('/');
	const script = await page.locator('link[rel=modulepreload]').first().getAttribute('href');
	const files = pathsOf(false).filter((path) => !path.endsWith('*'));
	for (const path of [...files, `/${script}`]) {
		const policy = directives((await request.get(path)).headers()['content-security-policy']);
		expect(policy.get('default-src'), path).toBe("'none'");
		expect(policy.get('script-src'), path).toBe("'self'");
		expect(policy.get('require-trusted-types-for'), path).toBe("'script'");
		expect([...policy.values()].join(' '), path).not.toContain('unsafe');
	}
});

test('unknown addresses get the general headers, too', async ({ request }) => {
	for (const path of ['/', '/nonsense', '/quiz/nonsense/', '/icon.svg', '/_app/version.json'])
		expect((await request.get(path)).headers(), path).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'no-referrer',
			'permissions-policy': expect.stringContaining('camera=()'),
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'strict-transport-security': 'max-age=31536000'
		});
});

test('only files with a hash in their name are cached without revalidation', async ({
	page,
	request
}) => {
	await page.goto('/');
	const script = await page.locator('link[rel=modulepreload]').first().getAttribute('href');
	const cache = async (path: string) => (await request.get(path)).headers()['cache-control'];
	expect(await cache(`/${script}`)).toContain('immutable');
	for (const path of ['/', '/en/quiz/', '/_app/version.json', '/icon.svg'])
		expect(await cache(path), path).toBe('no-cache');
});

test('the file of headers stays within the limits of hosts: 100 rules, 2,000 characters a line', () => {
	expect(rules.length).toBeLessThanOrEqual(100);
	for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

/** Opens a page of another origin, in a context that is not watched for faults. */
async function elsewhere(browser: Browser, html: string, visit: (page: Page) => Promise<void>) {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html').end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
		await visit(page);
	} finally {
		await context.close();
		server.closeAllConnections();
		server.close();
	}
}

for (const path of ['/', '/nonsense'])
	test(`no other origin can frame ${path}`, async ({ browser, baseURL }) => {
		await elsewhere(browser, `<iframe src="${baseURL}${path}"></iframe>`, async (page) => {
			const [, frame] = page.frames();
			await expect.poll(() => frame?.url()).toBe('chrome-error://chromewebdata/');
			expect(await frame?.locator('main').count()).toBe(0);
		});
	});

test('another origin that opens the site in a window loses its handle', async ({
	browser,
	baseURL
}) => {
	const html = `<button onclick="window.opened = window.open('${baseURL}/')">open</button>`;
	await elsewhere(browser, html, async (page) => {
		await page.click('button');
		await expect.poll(() => page.evaluate('opened.closed')).toBe(true);
	});
});

const INJECTED = `<script>window.injected = 'script'</script>
<img src="/icon.svg" onload="window.injected = 'handler'">`;

for (const guard of ['header', 'meta'] as const)
	test(`an injected inline script does not run, by the ${guard} alone`, async ({
		page,
		faults
	}) => {
		faults.allow(/script-src|inline/);
		await page.route('/', async (route) => {
			const response = await route.fetch();
			const { 'content-security-policy': policy, ...headers } = response.headers();
			const html = (await response.text()).replace('</body>', `${INJECTED}</body>`);
			await route.fulfill(
				guard === 'header'
					? {
							headers: { ...headers, 'content-security-policy': policy! },
							body: html.replace(META, '')
						}
					: { headers, body: html }
			);
		});
		await page.goto('/');
		await expect(page.locator('body > img')).toBeAttached();
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate('window.injected')).toBeUndefined();
		expect(faults.allowed.length, 'both were refused').toBeGreaterThanOrEqual(2);
	});

test('a string becomes neither markup nor script', async ({ page, faults }) => {
	faults.allow(/TrustedHTML|TrustedScript|require-trusted-types-for|unsafe-eval|script-src/);
	await page.goto('/');
	const refused = await page.evaluate(async () => {
		const attempts: (() => unknown)[] = [
			() => (document.body.innerHTML = '<p>text</p>'),
			() => document.body.insertAdjacentHTML('beforeend', '<p>text</p>'),
			() => (document.createElement('script').text = 'injected = 1'),
			() => (document.createElement('script').src = '/other.js'),
			() => new Worker('/other.js'),
			() => eval('1') as unknown,
			// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the policy must refuse it
			() => new Function('return 1')
		];
		// The test's own evaluation may run strings; a later task may not.
		await new Promise((resolve) => setTimeout(resolve));
		return attempts.map((attempt) => {
			try {
				attempt();
				return String(attempt);
			} catch (error) {
				return error instanceof Error ? error.name : String(error);
			}
		});
	});
	for (const name of refused) expect(name).toMatch(/^(TypeError|EvalError)$/);
});
