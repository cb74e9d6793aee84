import { words } from '$lib/content/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => {
	const { locale } = await parent();
	const [method, questions, result] = await Promise.all([
		words.method[locale](),
		words.questions[locale](),
		words.result[locale]()
	]);
	return { ...data, method, questions, stages: result.stages };
};
