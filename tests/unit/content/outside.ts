/** Texts that users meet and that are not under `src/lib/content`. */
import { readFileSync } from 'node:fs';
import type { Locale } from '$lib/content/locales';
import type { Line } from './texts';

/** Pages that hold all languages, and work without any other file. */
export const LONE_PAGES = ['src/error.html', 'static/reload.html'];

export function linesOutside(locale: Locale): Line[] {
	return [...LONE_PAGES.flatMap((path) => lonePage(path, locale)), ...theme(locale)];
}

/** An element without `lang` is of the page's. */
function lonePage(path: string, locale: Locale): Line[] {
	const html = readFileSync(path, 'utf8');
	const [, pageLocale] = /<html lang="(\w+)"/.exec(html) ?? [];
	return [...html.matchAll(/<\w+(?: href="[^"]*")?(?: lang="(\w+)")?>([^<>\n]+)</g)].flatMap(
		([, own = pageLocale, line = '']) => (own === locale ? [{ at: path, line }] : [])
	);
}

const theme = (locale: Locale): Line[] => [
	{ at: 'theme name', line: __THEME__.name[locale] },
	{ at: 'theme shortName', line: __THEME__.shortName[locale] }
];
