import { error } from '@sveltejs/kit';
import { FIRST_QUESTION, isQuestion, QUESTION_IDS } from '$lib/assessment/questions';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	[undefined, ...QUESTION_IDS].flatMap((question) => [{ question }, { locale: 'en', question }]);

/** On `/quiz` itself the first question stands, until it is known which one is open. */
export const load: PageLoad = ({ params: { question = FIRST_QUESTION } }) => {
	if (!isQuestion(question)) error(404, `There is no question '${question}'`);
	return { question };
};
