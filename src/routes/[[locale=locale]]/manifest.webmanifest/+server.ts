/** Lets a browser install the site as an app, one for each language. */
import { json } from '@sveltejs/kit';
import { localeFolder, LOCALES } from '$lib/content/locales';
import { staticWords } from '$lib/content/static';
import { localeIn, localeParam } from '$lib/platform/addresses';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((locale) => localeParam(locale));

/** All addresses are relative: the site works under any path. */
export const GET: RequestHandler = ({ params }) => {
	const locale = localeIn(params);
	const root = localeFolder(locale) && '../';
	const { ground } = __THEME__.colours.light;
	const icon = (name: string, sizes: string, type: string) => ({ src: root + name, sizes, type });
	return json(
		{
			name: __THEME__.name[locale],
			short_name: __THEME__.shortName[locale],
			description: staticWords[locale].description,
			lang: locale,
			dir: 'ltr',
			start_url: './',
			scope: root || './',
			display: 'standalone',
			theme_color: ground,
			background_color: ground,
			icons: [
				icon('icon.svg', 'any', 'image/svg+xml'),
				icon('icon-192.png', '192x192', 'image/png'),
				icon('icon-512.png', '512x512', 'image/png'),
				{ ...icon('icon-maskable-512.png', '512x512', 'image/png'), purpose: 'maskable' }
			]
		},
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
};
