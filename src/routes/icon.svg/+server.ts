import { siteIcon } from '$lib/presenters/site-icon';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(siteIcon(512), { headers: { 'content-type': 'image/svg+xml' } });
