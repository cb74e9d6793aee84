import { error } from '@sveltejs/kit';
import { isQuestion, QUESTION_IDS } from '$lib/assessment/questions';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	QUESTION_IDS.flatMap((question) => [{ question }, { locale: 'en', question }]);

export const load: PageLoad = ({ params }) => {
	const { question } = params;
	if (!isQuestion(question)) error(404, `There is no question '${question}'`);
	return { question };
};
