import { LOCALES } from '$lib/content/locales';
import { address } from '$lib/platform/addresses';
import { alternates, FOUND, site } from '../../found.server';

export const prerender = Boolean(site());

export function GET(): Response {
	const origin = site();
	if (!origin) return new Response(null, { status: 404 });
	const urls = FOUND.flatMap((page) =>
		LOCALES.map((locale) => {
			const links = alternates(origin, page).map(
				({ hreflang, href }) =>
					`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`
			);
			return `<url><loc>${origin}${address(locale, page)}</loc>${links.join('')}</url>`;
		})
	);
	const xml = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>'
	];
	return new Response(`${xml.join('\n')}\n`, { headers: { 'content-type': 'application/xml' } });
}
