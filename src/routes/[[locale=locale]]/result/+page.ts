import { words } from '$lib/content/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [result, questions, quiz, roles] = await Promise.all([
		words.result[locale](),
		words.questions[locale](),
		words.quiz[locale](),
		words.roles[locale]()
	]);
	return {
		result,
		questions,
		sections: quiz.sections,
		retry: quiz.draft.retry,
		facts: roles.facts.texts
	};
};
