import { words } from '$lib/content/words';
import type { PageLoad } from './$types';

/** The names of the steps that were ticked at an earlier attempt. */
export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const { steps } = await words.result[locale]();
	return { steps };
};
