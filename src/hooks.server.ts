import { building } from '$app/environment';
import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { withPreloads } from './preload.server';

export const handle: Handle = ({ event, resolve }) => {
	const locale = event.params.locale === 'en' ? 'en' : 'ja';
	const { id } = event.route;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const filled = html
				.replace('%lang%', locale)
				.replace('%in-locale%', locale === 'en' ? 'en/' : '')
				.replace('%fallback%', id === null ? FALLBACK : '');
			return building && id !== null ? withPreloads(filled, id, locale) : filled;
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
