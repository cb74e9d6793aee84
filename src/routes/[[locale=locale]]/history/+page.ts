import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [history, comparison, questions] = await Promise.all([
		words.history[locale](),
		words.comparison[locale](),
		words.questions[locale]()
	]);
	return { history, comparison, questions };
};
