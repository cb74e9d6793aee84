/** The site as a whole: links, widths, sub-paths, and no request to other origins. */
import type { APIRequestContext, Page } from '@playwright/test';
import { readTheme } from '../../scripts/theme/read-theme.mjs';
import { serveStatic } from '../../scripts/static-site.mjs';
import { shareFragment } from '$lib/storage/share-code';
import { attemptOf, draftOf, seed } from './database';
import { ADDRESSES } from './sources';
import { OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, PAGES, Quiz, test } from './quiz';

/** All URLs of the site that a page links to, with their fragments. */
const linksOf = (page: Page) =>
	page
		.locator('a[href]')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

/** The links of the theme. */
const { callToAction, operator } = readTheme();
const OFFERED = [callToAction?.link, operator?.contact].flatMap((link) =>
	link ? new URL(link).href : []
);

test('every link of every page, as built and as rendered, has a page and a target', async ({
	page,
	quiz,
	request,
	baseURL
}) => {
	const site = new Map<string, Promise<string>>();
	const links = new Set<string>();
	/** The ids on a result, by its address. */
	const parts = new Map<string, readonly string[]>();
	const read = async (address: string) => {
		const { pathname } = new URL(address);
		if (site.has(pathname)) return;
		const text = textOf(request, pathname);
		site.set(pathname, text);
		const found = [...(await text).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) =>
			new URL((href ?? '').replaceAll('&amp;', '&'), new URL(pathname, baseURL)).toString()
		);
		for (const link of found) links.add(link);
		await Promise.all(found.filter(isInside).map(read));
	};
	const isInside = (address: string) => new URL(address).origin === baseURL;

	// Links that need the answers.
	await seed(page, {
		drafts: [draftOf('draft', PM_ONCE.answers)],
		attempts: [attemptOf('attempt', OPERATOR.answers)]
	});
	for (const locale of LOCALES) {
		for (const [shown, handle] of [
			['', '.start a[href*="result"]'],
			['result', '[data-role]'],
			['history', '[data-attempt] a'],
			['quiz/review', '[data-question] a'],
			['quiz/risk', 'a.back']
		] as const) {
			await page.goto(quiz.url(shown, locale));
			await page.locator(handle).first().waitFor();
			if (shown === 'result') {
				await quiz.allChapters();
				const ids = page.locator('main [id]');
				parts.set(quiz.url(shown, locale), await ids.evaluateAll((all) => all.map(({ id }) => id)));
			}
			for (const link of await linksOf(page)) {
				const { pathname, hash } = new URL(link);
				// These targets need the answers.
				if (hash && pathname === new URL(page.url()).pathname)
					await expect(page.locator(hash), link).toBeAttached();
				else links.add(link);
			}
		}
	}
	for (const locale of LOCALES) {
		await page.goto(quiz.url('result', locale) + shareFragment(PM_ONCE.answers));
		const about = page.locator('main a[href*="#share="]');
		const [href = ''] = ((await about.getAttribute('href')) ?? '').split('#');
		links.add(new URL(href, page.url()).href);
	}
	await read(new URL('/', baseURL).toString());
	await Promise.all([...links].filter(isInside).map(read));

	for (const locale of LOCALES)
		for (const each of PAGES)
			expect([...site.keys()], 'the crawl reaches every page').toContain(quiz.url(each, locale));
	for (const link of links) {
		if (!isInside(link)) {
			expect([...ADDRESSES, ...OFFERED], `${link} leaves the site`).toContain(link);
			continue;
		}
		const { pathname, hash } = new URL(link);
		const id = hash.slice(1);
		if (!id || parts.get(pathname)?.includes(id)) continue;
		expect(await site.get(pathname), link).toContain(`id="${id}"`);
	}
});

async function textOf(request: APIRequestContext, pathname: string): Promise<string> {
	const response = await request.get(pathname, { maxRedirects: 0 });
	expect(response.status(), pathname).toBe(200);
	return response.text();
}

for (const locale of LOCALES) {
	test(`at 320 px no page overflows, and none requests another origin, in ${locale}`, async ({
		page,
		quiz,
		context,
		baseURL,
		faults
	}) => {
		faults.allow(/status of 404|Not found: \//);
		test.slow();
		const asked = new Set<string>();
		context.on('request', (request) => asked.add(new URL(request.url()).origin));
		await page.setViewportSize({ width: 320, height: 640 });
		const tooWide: string[] = [];
		const measure = async (name: string) => {
			const width = await page.evaluate(() => {
				// At its widest: unfolded.
				for (const fold of document.querySelectorAll('details')) fold.open = true;
				return document.scrollingElement?.scrollWidth;
			});
			if (width !== 320) tooWide.push(`${name}: ${width}`);
		};
		for (const empty of ['', 'result', 'history', 'quiz/nonsense']) {
			await page.goto(quiz.url(empty, locale));
			await expect(page.locator('main a.button')).toBeVisible();
			await measure(`${empty} with nothing stored`);
		}
		await seed(page, {
			drafts: [draftOf('draft', VETERAN.answers), { id: 'garbage' }],
			attempts: [
				attemptOf('attempt', OPERATOR.answers),
				attemptOf('earlier', VETERAN.answers, '2025-12-05T01:03:00.000Z')
			]
		});
		for (const each of PAGES) {
			await page.goto(quiz.url(each, locale));
			await expect(page.locator('main h1')).toBeVisible();
			await expect(page).toHaveTitle(/.+/);
			// Bookmarks and search engines show it, where no line is broken.
			expect(await page.title()).not.toContain('\u200b');
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			if (/^quiz($|\/(phase|week|review))/.test(each)) await quiz.isAlive();
			if (each === 'result') {
				await quiz.allChapters();
				await page.locator('[data-export="resume"] textarea').waitFor();
			}
			if (each === 'history') {
				await expect(page.locator('[data-attempt]')).toHaveCount(2);
				for (const box of await page.locator('[data-attempt] input').all()) await box.check();
				await expect(page.locator('[data-comparison]')).toBeVisible();
			}
			if (each === '' || each === 'privacy')
				await expect(page.locator('main button:visible').first()).toBeVisible();
			await measure(each);
		}
		expect(tooWide).toEqual([]);
		expect([...asked]).toEqual([baseURL]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
}

test('the same build works under a sub-path, up to the result', async ({ browser, faults }) => {
	const site = await serveStatic('build', { prefix: '/career' });
	const { origin } = new URL(site.url);
	const context = await browser.newContext({ baseURL: origin });
	await faults.watch(context, origin);
	try {
		const page = await context.newPage();
		const quiz = new Quiz(page, '/career');
		const { future: _, wish: __, ...rest } = TEAM_LEAD.answers;
		await seed(page, { drafts: [draftOf('draft', rest)] });
		await page.goto(site.url);
		await quiz.follow(page.locator('header a[hreflang="en"]'));
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await quiz.follow(page.locator('main a.button[href$="/quiz/future/"]'));
		await page.reload();
		await quiz.isAlive();
		expect(await quiz.walk(TEAM_LEAD.answers)).toEqual(['future', 'wish']);
		expect(await quiz.conclude()).toEqual(TEAM_LEAD.result);
		await expect(page).toHaveURL((url) => url.pathname === '/career/en/result/');
		for (const link of await linksOf(page))
			if (!OFFERED.includes(link)) expect(link).toContain(`${origin}/career/`);
	} finally {
		await context.close();
		await site.close();
	}
});
