/** Texts that users meet and that are not under `src/lib/content`. */
import { readFileSync } from 'node:fs';
import { localeFolder, type Locale } from '$lib/content/locales';
import type { Line } from './texts';

export function linesOutside(locale: Locale): Line[] {
	return [...errorPage(locale), ...manifest(locale)];
}

/** `error.html` holds all languages; an element without `lang` is of the page's. */
function errorPage(locale: Locale): Line[] {
	const path = 'src/error.html';
	const html = readFileSync(path, 'utf8');
	const [, pageLocale] = /<html lang="(\w+)"/.exec(html) ?? [];
	return [...html.matchAll(/<\w+(?: lang="(\w+)")?>([^<>\n]+)</g)].flatMap(
		([, own = pageLocale, line = '']) => (own === locale ? [{ at: path, line }] : [])
	);
}

function manifest(locale: Locale): Line[] {
	const path = `static/${localeFolder(locale)}manifest.webmanifest`;
	// A missing field is an empty line, which the tests report.
	const fields = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
	return ['name', 'short_name', 'description'].map((key) => ({
		at: `${path} ${key}`,
		line: fields[key] ?? ''
	}));
}
