/** The watch that every browser test stands under: each kind of fault is provoked, and seen. */
import { expect, Faults, test } from './quiz';

const KINDS: readonly [kind: string, provoke: () => unknown, seen: RegExp][] = [
	[
		'a violation of the policy',
		() => document.body.setAttribute('style', 'color: red'),
		/^console: CSP: style-src-attr refused/
	],
	['an error in the console', () => console.error('broken'), /^console: broken/],
	[
		'an uncaught error',
		() => {
			setTimeout(() => {
				throw new Error('thrown');
			});
		},
		/^uncaught: Error: thrown/
	],
	[
		'a request to another origin',
		() => location.assign('http://localhost:9/'),
		/^request to another origin: http:\/\/localhost:9\//
	]
];

for (const [kind, provoke, seen] of KINDS)
	test(`${kind} is a fault`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ baseURL });
		const faults = new Faults();
		await faults.watch(context, baseURL ?? '');
		try {
			const page = await context.newPage();
			await page.goto('/');
			expect(faults.found).toEqual([]);
			await page.evaluate(provoke);
			await expect.poll(() => faults.found).toContainEqual(expect.stringMatching(seen));
		} finally {
			await context.close();
		}
	});

test.fail('a fault fails the test in which it happens', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => console.error('broken'));
	await page.waitForFunction(() => true);
});
