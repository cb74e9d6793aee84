/** The tags that search engines and other sites read. A build without `SITE_URL` names no address. */
import { DEFAULT_LOCALE } from '$lib/content/locales';
import { expect, LOCALES, PAGES, test } from './quiz';

const SITE = process.env.SITE_URL ?? '';
/** Results, the history and single questions are one person's. */
const FOUND = ['', 'quiz', 'roles', 'sources', 'postings', 'method', 'privacy', 'advise'];

for (const locale of LOCALES)
	test(`every page that is the same for everybody names its address, if the build knows it, in ${locale}`, async ({
		page,
		quiz
	}) => {
		for (const each of PAGES) {
			const html = await (await page.request.get(quiz.url(each, locale))).text();
			const hrefOf = (rel: string) =>
				new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)">`).exec(html)?.[1];
			const isFound = SITE !== '' && FOUND.includes(each);
			const addressed = (of: typeof locale) => (isFound ? SITE + quiz.url(each, of) : undefined);
			expect(hrefOf('canonical'), each).toBe(addressed(locale));
			expect(hrefOf('alternate" hreflang="x-default'), each).toBe(addressed(DEFAULT_LOCALE));
			expect(html.includes('property="og:image"'), each).toBe(isFound);
			expect(html.includes('application/ld+json'), each).toBe(isFound && each === '');
			expect(/<meta name="description" content="[^"]{20,300}"/.test(html), each).toBe(true);
		}
	});

test('the sitemap, the file for robots and the pictures are there if the build knows its address', async ({
	request
}) => {
	for (const file of ['sitemap.xml', 'robots.txt', 'open-graph.png', 'en/open-graph.png'])
		expect((await request.get(`/${file}`)).status(), file).toBe(SITE ? 200 : 404);
});

test('no page keeps the address of the one before', async ({ page, quiz }) => {
	// By any build: the address is put into the page on its way.
	await page.route('**/roles/', async (route) => {
		const response = await route.fetch();
		const tag = '<link rel="canonical" href="https://career.example/roles/">';
		await route.fulfill({
			response,
			body: (await response.text()).replace('</head>', `${tag}</head>`)
		});
	});
	await page.goto(quiz.url('roles'));
	await expect(page.locator('[rel="canonical"]').first()).toBeAttached();
	// Else the browser itself would load the next page.
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await page.locator('footer a').first().click();
	await expect(page).toHaveURL(/method/);
	await expect(page.locator('[rel="canonical"]')).toHaveCount(0);
});
