import { building } from '$app/environment';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { localeFolder, LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { address, localeIn } from '$lib/platform/addresses';
import { GENERAL } from '../scripts/headers/policy.mjs';
import { links } from './links.server';

export const handle: Handle = async ({ event, resolve }) => {
	const locale = localeIn(event.params);
	const { id } = event.route;
	const noScript = id === null ? await notFound() : '';
	const linked = building && id !== null ? links(id, locale, rootFrom(event.url)) : '';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', locale)
				.replace('%referrer%', GENERAL['Referrer-Policy'])
				.replace('%in-locale%', localeFolder(locale))
				.replace('%links%', linked)
				.replace('%fallback%', noScript)
	});
};

/** The path from a page to the root of the site. */
const rootFrom = ({ pathname }: URL) =>
	'../'.repeat(pathname.slice(base.length).split('/').length - 2);

/** The content of `404.html` without scripts, which fill it in the language of the address. */
async function notFound(): Promise<string> {
	const notices = LOCALES.map(async (locale) => {
		const { error } = await words[locale].common();
		return `<h1 lang="${locale}">${error.notFoundTitle}</h1>
	<p lang="${locale}"><a href="${address(locale, '')}">${error.toHome}</a></p>`;
	});
	return `<noscript>\n\t${(await Promise.all(notices)).join('\n\t')}\n</noscript>`;
}
