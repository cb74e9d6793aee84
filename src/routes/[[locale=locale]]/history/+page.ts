import { words } from '$lib/content/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [history, comparison, questions] = await Promise.all([
		words.history[locale](),
		words.comparison[locale](),
		words.questions[locale]()
	]);
	return { history, comparison, questions };
};
