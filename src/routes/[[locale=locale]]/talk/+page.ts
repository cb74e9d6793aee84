import { talk as talkWords } from '$lib/content/talk';
import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [talk, questions, quiz] = await Promise.all([
		talkWords[locale](),
		words[locale].questions(),
		words[locale].quiz()
	]);
	return { talk, questions, quiz };
};
