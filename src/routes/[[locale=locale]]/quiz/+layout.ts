import { browser } from '$app/environment';
import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import { readFirstPaint, type FirstPaint } from '$lib/questionnaire/early-answers';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const locale = localeIn(params);
	const [quiz, questions] = await Promise.all([words[locale].quiz(), words[locale].questions()]);
	// If hydration fails, Svelte takes this form apart and mounts the page anew.
	const form = browser ? document.querySelector('form[action]') : null;
	let read: FirstPaint | undefined;
	return { quiz, questions, firstPaint: () => (read ??= readFirstPaint(form)) };
};
