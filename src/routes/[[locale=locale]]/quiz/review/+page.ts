import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

/** The names of the steps that were ticked at an earlier attempt. */
export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	return { result: await words[locale].result() };
};
