import { words } from '$lib/content/words';
import { localeOf } from '$lib/platform/addresses';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ url }) => {
	const locale = localeOf(url.pathname);
	return { locale, common: await words[locale].common() };
};
