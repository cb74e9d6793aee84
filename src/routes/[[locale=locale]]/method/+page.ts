import { base } from '$app/paths';
import { words } from '$lib/content/words';
import { localeIn } from '$lib/platform/addresses';
import type { Proved } from '../../proof.json/+server';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const locale = localeIn(params);
	const [method, questions, numbers, proved] = await Promise.all([
		words[locale].method(),
		words[locale].questions(),
		words[locale].numbers(),
		// Made by the same build.
		fetch(`${base}/proof.json`).then((response) => response.json() as Promise<Proved>)
	]);
	return { ...proved, method, questions, numbers };
};
