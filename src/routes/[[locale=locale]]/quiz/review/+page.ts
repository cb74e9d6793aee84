import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

/** `result` names the items of an earlier plan. */
export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [review, result] = await Promise.all([words[locale].review(), words[locale].result()]);
	return { review, result };
};
