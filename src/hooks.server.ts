import { building } from '$app/environment';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { localeFolder, LOCALES, type Locale } from '$lib/content/locales';
import { staticWords } from '$lib/content/static';
import { words } from '$lib/content/words';
import { address, localeIn, pageOf } from '$lib/platform/addresses';
import { GENERAL } from '../scripts/headers/policy.mjs';
import { descriptionOf, foundTags } from './found.server';
import { links } from './links.server';

export const handle: Handle = async ({ event, resolve }) => {
	const locale = localeIn(event.params);
	const { id } = event.route;
	const noScript = id === null ? await notFound() : '';
	const locales = id === null ? LOCALES : [locale];
	const notice = stalledNotice(locales, rootFrom(event.url, id));
	const page = pageOf(id, event.params);
	const found = id === null ? '' : await foundTags(page, locale);
	const linked = building && id !== null ? links(id, locale, rootFrom(event.url, id)) : '';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', locale)
				.replace('%referrer%', GENERAL['Referrer-Policy'])
				.replace('%ground-light%', __THEME__.colours.light.ground)
				.replace('%ground-dark%', __THEME__.colours.dark.ground)
				.replace('%in-locale%', localeFolder(locale))
				.replace('%links%', linked)
				.replace('%found%', () => found.replace('%title%', titleIn(html)))
				.replace('%description%', descriptionOf(page, locale))
				.replaceAll('%no-script%', staticWords[locale].noScript)
				.replace('%outdated%', outdatedNotice(locales))
				.replace('%stalled%', notice)
				.replace('%fallback%', noScript)
	});
};

/** The text of the page's own `<title>`, escaped. */
const titleIn = (html: string) =>
	(/<title>([^<]*)/.exec(html)?.[1] ?? '').replaceAll('"', '&quot;');

/** The path from a page to the root of the site. `404.html` is shown at any address. */
const rootFrom = ({ pathname }: URL, route: string | null) =>
	route === null
		? `${base}/`
		: '../'.repeat(pathname.slice(base.length).split('/').length - 2) || './';

/** Shown in browsers that are too old. */
const outdatedNotice = (locales: readonly Locale[]) =>
	locales
		.map((each) => `<p class="notice outdated" lang="${each}">${staticWords[each].outdated}</p>`)
		.join('');

/**
 * Shown some seconds after the page, unless its scripts have removed it.
 *
 * @param root path from the page to the root of the site
 */
function stalledNotice(locales: readonly Locale[], root: string): string {
	const notices = locales.map((locale) => {
		const { text, reload } = staticWords[locale].stalled;
		return `<p lang="${locale}">${text} <a href="${root}reload.html" referrerpolicy="origin">${reload}</a></p>`;
	});
	return `<div class="notice" id="stalled" role="status">${notices.join('')}</div>`;
}

/** The content of `404.html` without scripts, which fill it in the language of the address. */
async function notFound(): Promise<string> {
	const notices = LOCALES.map(async (locale) => {
		const { error } = await words[locale].common();
		return `<h1 lang="${locale}">${error.notFoundTitle}</h1>
	<p lang="${locale}"><a href="${address(locale, '')}">${error.toHome}</a></p>`;
	});
	return `<noscript>\n\t${(await Promise.all(notices)).join('\n\t')}\n</noscript>`;
}
