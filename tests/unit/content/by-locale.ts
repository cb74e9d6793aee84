import { LOCALES, type Locale } from '$lib/content/locales';
import { fromKeys } from '$lib/typed-object';

export async function byLocale<T>(
	load: (locale: Locale) => Promise<T>
): Promise<Record<Locale, T>> {
	const loaded = await Promise.all(LOCALES.map(load));
	return fromKeys(LOCALES, (_, at) => loaded[at]!);
}
