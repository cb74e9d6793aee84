import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [result, comparison, questions, quiz, roles] = await Promise.all([
		words.result[locale](),
		words.comparison[locale](),
		words.questions[locale](),
		words.quiz[locale](),
		words.roles[locale]()
	]);
	return { result, comparison, questions, quiz, facts: roles.facts.texts };
};
