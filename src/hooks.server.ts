import { building } from '$app/environment';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { withPreloads } from './preload.server';
import { besideFirst, withSecondQuestion } from './second-question.server';

export const handle: Handle = async ({ event, resolve }) => {
	const locale = event.params.locale === 'en' ? 'en' : 'ja';
	const { id } = event.route;
	const beside = building && besideFirst(event);
	const second = beside && (await (await event.fetch(beside)).text());
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = html
				.replace('%lang%', locale)
				.replace('%in-locale%', locale === 'en' ? 'en/' : '')
				.replace('%fallback%', id === null ? FALLBACK : '');
			if (!building || id === null) return filled;
			return withPreloads(second ? withSecondQuestion(filled, second) : filled, id, locale);
		}
	});
};

/** `404.html` is filled in by script, in the language of the address; without script it says this. */
const FALLBACK = `<noscript>
	<h1>ページが見つかりません</h1>
	<p><a href="${base}/">ホームへ戻る</a></p>
	<h1 lang="en">Page not found</h1>
	<p lang="en"><a href="${base}/en/">Go to the start page</a></p>
</noscript>`;
