import { words } from '$lib/content/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [postings, questions, roles] = await Promise.all([
		words.postings[locale](),
		words.questions[locale](),
		words.roles[locale]()
	]);
	return { postings, questions, facts: roles.facts.texts };
};
