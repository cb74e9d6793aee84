import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	return { sources: await words[locale].sources() };
};
