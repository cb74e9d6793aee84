import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [history, comparison, questions] = await Promise.all([
		words[locale].history(),
		words[locale].comparison(),
		words[locale].questions()
	]);
	return { history, comparison, questions };
};
