/** The logo of the theme, if it has one. */
import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

const logo = __THEME__.logo;

export const prerender = logo !== undefined;

export const entries: EntryGenerator = () =>
	logo ? [{ scheme: 'light' }, { scheme: 'dark' }] : [];

export const GET: RequestHandler = ({ params: { scheme } }) =>
	logo && (scheme === 'light' || scheme === 'dark')
		? new Response(readFileSync(logo[scheme].file), {
				headers: { 'content-type': 'image/svg+xml' }
			})
		: error(404);
