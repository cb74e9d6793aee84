/** The picture that other sites show with a link to this one. */
import { ROLES } from '$lib/assessment/question-definition';
import { LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { localeIn, localeParam } from '$lib/platform/addresses';
import { openGraphPicture } from '$lib/presenters/open-graph-picture';
import { site } from '../../../found.server';
import { png } from '../../../png.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = Boolean(site());

export const entries: EntryGenerator = () => LOCALES.map((locale) => localeParam(locale));

export const GET: RequestHandler = async ({ params }) => {
	const locale = localeIn(params);
	const [common, home] = await Promise.all([words[locale].common(), words[locale].home()]);
	return png(
		openGraphPicture({
			siteName: common.siteName,
			title: home.title,
			rungs: ROLES.map((role) => common.kinds[role].name)
		})
	);
};
