import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { localeFolder, LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { address, localeIn } from '$lib/platform/addresses';
import { withPreloads } from './preload.server';

export const handle: Handle = async ({ event, resolve }) => {
	const locale = localeIn(event.params);
	const { id } = event.route;
	const noScript = id === null ? await notFound() : '';
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = html
				.replace('%lang%', locale)
				.replace('%in-locale%', localeFolder(locale))
				.replace('%fallback%', noScript);
			return building && id !== null ? withPreloads(filled, id, locale) : filled;
		}
	});
};

/** The content of `404.html` without scripts, which fill it in the language of the address. */
async function notFound(): Promise<string> {
	const notices = LOCALES.map(async (locale) => {
		const { error } = await words[locale].common();
		return `<h1 lang="${locale}">${error.notFoundTitle}</h1>
	<p lang="${locale}"><a href="${address(locale, '')}">${error.toHome}</a></p>`;
	});
	return `<noscript>\n\t${(await Promise.all(notices)).join('\n\t')}\n</noscript>`;
}
