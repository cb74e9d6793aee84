/** Each language can be installed as an app, under any path, with icons of the declared sizes. */
import { serveStatic } from '../../scripts/static-site.mjs';
import { localeFolder } from '$lib/content/locales';
import { expect, LOCALES, Quiz, test, type Locale } from './quiz';

interface Manifest {
	name: string;
	lang: string;
	start_url: string;
	scope: string;
	display: string;
	icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

for (const locale of LOCALES) {
	test(`the site can be installed from a sub-path, in ${locale}`, async ({ browser, faults }) => {
		const site = await serveStatic('build', { prefix: '/career' });
		const context = await browser.newContext();
		await faults.watch(context, new URL(site.url).origin);
		try {
			const page = await context.newPage();
			const home = new URL(localeFolder(locale) || '.', site.url).href;
			await page.goto(`${home}quiz/phase/`);
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.reload();
			expect(
				// A full browser shows this one in its tab.
				asked.filter((each) => each.endsWith('.png') && !each.endsWith('/icon-48.png')),
				'no page waits for them'
			).toEqual([]);

			const cdp = await context.newCDPSession(page);
			const { url, errors, data } = await cdp.send('Page.getAppManifest');
			expect(errors).toEqual([]);
			const manifest = JSON.parse(data ?? '') as Manifest;
			expect(manifest.lang).toBe(locale);
			expect(manifest.name).toBe(await page.locator('header .site').innerText());
			expect(manifest.display).toBe('standalone');
			expect(new URL(manifest.start_url, url).href).toBe(home);
			// Other languages are within the scope.
			expect(new URL(manifest.scope, url).href).toBe(site.url);

			for (const { src, sizes, type } of manifest.icons)
				expect(await sizeOf(new URL(src, url).href, type), src).toBe(sizes);
			expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
			const touch = page.locator('link[rel="apple-touch-icon"]');
			const icon = await touch.evaluate((link: HTMLLinkElement) => link.href);
			expect(await sizeOf(icon, 'image/png')).toBe('180x180');
		} finally {
			await context.close();
			await site.close();
		}
	});
}

for (const prefix of ['', '/career'])
	test(`a navigation within the site leaves manifest and icons where they are: under '${prefix}/'`, async ({
		browser,
		faults
	}) => {
		const site = await serveStatic('build', { prefix });
		const context = await browser.newContext({ baseURL: new URL(site.url).origin });
		await faults.watch(context, new URL(site.url).origin);
		try {
			const page = await context.newPage();
			const quiz = new Quiz(page, prefix);
			const links = () =>
				page
					.locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
					.evaluateAll((all: HTMLLinkElement[]) => all.map(({ href }) => href).sort());
			const ofLocale = (locale: Locale) =>
				['apple-touch-icon.png', 'icon-48.png', `${localeFolder(locale)}manifest.webmanifest`]
					.map((file) => `${site.url}${file}`)
					.sort();

			await quiz.open('quiz/phase', 'en');
			await quiz.answer('phase', 'design');
			await quiz.next();
			expect(await links()).toEqual(ofLocale('en'));
			await quiz.follow(page.locator('header .site'));
			expect(await links()).toEqual(ofLocale('en'));
			await quiz.follow(page.locator('header nav a').nth(2));
			expect(await links()).toEqual(ofLocale('en'));
			await page.locator('header a.language').click();
			await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
			expect(await links()).toEqual(ofLocale('ja'));
			for (const link of await links()) expect((await fetch(link)).status, link).toBe(200);
		} finally {
			await context.close();
			await site.close();
		}
	});

/** The size of an icon in the notation of a manifest. */
async function sizeOf(address: string, type: string): Promise<string> {
	const response = await fetch(address);
	expect(response.headers.get('content-type')).toBe(type);
	if (type === 'image/svg+xml') return 'any';
	// A PNG has its width and height at fixed offsets.
	const png = Buffer.from(await response.arrayBuffer());
	return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
