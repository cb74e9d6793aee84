import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [quiz, questions] = await Promise.all([words[locale].quiz(), words[locale].questions()]);
	return { quiz, questions };
};
