/** The picture that other sites show with a link to this one. */
import { createRequire } from 'node:module';
import { ROLES } from '$lib/assessment/question-definition';
import { LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { localeIn, localeParam } from '$lib/platform/addresses';
import { openGraphPicture } from '$lib/presenters/open-graph-picture';
import { site } from '../../../found.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = Boolean(site());

export const entries: EntryGenerator = () => LOCALES.map((locale) => localeParam(locale));

export const GET: RequestHandler = async ({ params }) => {
	const { Resvg } = await import('@resvg/resvg-js');
	const locale = localeIn(params);
	const [common, home] = await Promise.all([words[locale].common(), words[locale].home()]);
	const svg = openGraphPicture({
		siteName: common.siteName,
		title: home.title,
		rungs: ROLES.map((role) => common.kinds[role].name)
	});
	// The machine that builds may have no Japanese font.
	const font = createRequire(import.meta.url).resolve(
		'@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'
	);
	const png = new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false } })
		.render()
		.asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
