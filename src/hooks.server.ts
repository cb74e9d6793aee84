import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', event.params.locale ?? 'ja')
				.replace('%in-locale%', event.params.locale === 'en' ? 'en/' : '')
				.replace('%fallback%', event.route.id === null ? FALLBACK : '')
	});

/** `404.html` is filled in by script, in the language of the address; without script it says this. */
const FALLBACK = `<noscript>
	<h1>ページが見つかりません</h1>
	<p><a href="${base}/">ホームへ戻る</a></p>
	<h1 lang="en">Page not found</h1>
	<p lang="en"><a href="${base}/en/">Go to the start page</a></p>
</noscript>`;
