import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [result, comparison, questions, quiz, facts] = await Promise.all([
		words[locale].result(),
		words[locale].comparison(),
		words[locale].questions(),
		words[locale].quiz(),
		words[locale].facts()
	]);
	return { result, comparison, questions, quiz, facts };
};
