import { base } from '$app/paths';
import { site } from '../../found.server';

export const prerender = Boolean(site());

export function GET(): Response {
	const origin = site();
	if (!origin) return new Response(null, { status: 404 });
	return new Response(`User-agent: *\nAllow: /\nSitemap: ${origin}${base}/sitemap.xml\n`);
}
