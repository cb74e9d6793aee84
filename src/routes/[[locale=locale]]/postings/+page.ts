import { browser } from '$app/environment';
import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [postings, questions, facts] = await Promise.all([
		words[locale].postings(),
		words[locale].questions(),
		words[locale].facts()
	]);
	// If hydration fails, Svelte mounts the page anew, without this field.
	const field = browser ? document.querySelector<HTMLTextAreaElement>('#posting') : null;
	return { postings, questions, facts, typed: () => field?.value ?? '' };
};
