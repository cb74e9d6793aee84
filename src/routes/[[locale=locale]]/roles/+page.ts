import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [roles, facts] = await Promise.all([words[locale].roles(), words[locale].facts()]);
	return { roles, facts };
};
