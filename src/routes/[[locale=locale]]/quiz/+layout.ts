import { words } from '$lib/content/words';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [quiz, questions] = await Promise.all([words.quiz[locale](), words.questions[locale]()]);
	return { quiz, questions };
};
