/**
 * The languages of the site; everything else derives from this list. A new one needs its folder
 * here, its texts in the theme and its entry in `LANGUAGES`: types and tests name what is missing.
 */
import { keys } from '../typed-object';
import { en } from './en/language';
import { ja } from './ja/language';
import type { Language } from './language';

export const LANGUAGES = { ja, en } satisfies Record<string, Language>;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES: readonly Locale[] = keys(LANGUAGES);

/** Its pages have no prefix: `/quiz/`, where English has `/en/quiz/`. */
export const DEFAULT_LOCALE = 'ja' satisfies Locale;
export type LocalePrefix = Exclude<Locale, typeof DEFAULT_LOCALE>;

export function isLocalePrefix(segment: string | undefined): segment is LocalePrefix {
	return segment !== DEFAULT_LOCALE && LOCALES.some((locale) => locale === segment);
}

/** The folder of a language's pages and of its manifest: `''`, `'en/'`. */
export function localeFolder(locale: Locale): string {
	return isLocalePrefix(locale) ? `${locale}/` : '';
}
