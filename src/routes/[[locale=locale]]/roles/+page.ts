import { words } from '$lib/content/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { roles: await words.roles[locale]() };
};
