import { advise as adviseWords } from '$lib/content/advise';
import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [advise, history, comparison, questions, result, facts] = await Promise.all([
		adviseWords[locale](),
		words[locale].history(),
		words[locale].comparison(),
		words[locale].questions(),
		words[locale].result(),
		words[locale].facts()
	]);
	return { advise, history, comparison, questions, result, facts };
};
