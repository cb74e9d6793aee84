import { error } from '@sveltejs/kit';
import { FIRST_QUESTION, isQuestion, QUESTION_IDS } from '$lib/assessment/questions';
import { LOCALES } from '$lib/content/locales';
import { localeParam } from '$lib/platform/addresses';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((locale) =>
		[undefined, ...QUESTION_IDS].map((question) => ({ ...localeParam(locale), question }))
	);

/** On `/quiz` itself the first question stands, until it is known which one is open. */
export const load: PageLoad = ({ params: { question = FIRST_QUESTION } }) => {
	if (!isQuestion(question)) error(404, `There is no question '${question}'`);
	return { question };
};
