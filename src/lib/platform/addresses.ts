/** The site's addresses, in each language. */
import { base } from '$app/paths';
import type { QuestionId } from '$lib/assessment/questions';
import type { SourceId } from '$lib/assessment/roles';
import type { ToRule } from '$lib/content/method-words';
import {
	DEFAULT_LOCALE,
	isLocalePrefix,
	localeFolder,
	type Locale,
	type LocalePrefix
} from '$lib/content/locales';

export type Page =
	| ''
	| 'quiz'
	| `quiz/${QuestionId}`
	| 'quiz/review'
	| 'result'
	| 'history'
	| 'roles'
	| 'sources'
	| 'postings'
	| 'method'
	| 'privacy'
	| 'talk'
	| 'advise';

/** With the slash at its end that static hosts expect, so that none has to redirect. */
export function address(locale: Locale, page: Page): string {
	return `${base}/${localeFolder(locale)}${page && `${page}/`}`;
}

/** The place that tells what a fact of the article or another source is. */
export function sourceAddress(locale: Locale, id: SourceId): string {
	return `${address(locale, id.startsWith('F') ? 'roles' : 'sources')}#${id}`;
}

/** The result page of one attempt. */
export function resultAddress(locale: Locale, attempt: string): string {
	return `${address(locale, 'result')}?attempt=${encodeURIComponent(attempt)}`;
}

/** The addresses of the rules behind the figures. */
export function rulesIn(locale: Locale): ToRule {
	return (rule) => `${address(locale, 'method')}#${rule}`;
}

/** The page of a route, the same in every language. Unknown addresses count as the home page. */
export function pageOf(route: string | null, params: Readonly<Record<string, string>>): Page {
	const page = (route ?? '').replace('/[[locale=locale]]', '').replace(/^\//, '');
	const { question } = params;
	// A function, because a replacement string would expand `$&`. The routes are those of `Page`.
	return page.replace('/[[question]]', () =>
		question === undefined ? '' : `/${question}`
	) as Page;
}

/** Unknown addresses have a language too. */
export function localeOf(pathname: string): Locale {
	const [, first] = pathname.slice(base.length).split('/');
	return localeIn({ locale: first });
}

/** The language of a page, from its route's parameters: the default one without a prefix. */
export function localeIn({ locale }: { readonly locale?: string | undefined }): Locale {
	return isLocalePrefix(locale) ? locale : DEFAULT_LOCALE;
}

/** The route parameter of a language, which pages to prerender are listed by. */
export function localeParam(locale: Locale): { locale?: LocalePrefix } {
	return isLocalePrefix(locale) ? { locale } : {};
}
