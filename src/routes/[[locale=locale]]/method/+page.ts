import { words } from '$lib/content/words';
import { localeIn } from '../../addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
	const locale = localeIn(params);
	const [method, questions, result] = await Promise.all([
		words.method[locale](),
		words.questions[locale](),
		words.result[locale]()
	]);
	return { ...data, method, questions, stages: result.stages };
};
