/** Searches of a job site, by addresses with `{words}` in the place of the search words. */

/**
 * The search of a site from the address of its results for PMO, as copied from the browser.
 *
 * @returns nothing where the text is no address of the web, or has no such word in its query or path
 */
export function searchOf(text: string): string | undefined {
	const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	const place = `${url.pathname}${url.search}${url.hash}`;
	// Searches have their words in the query; a site may be called PMO too.
	const found = [/(?<=\?.*=[^&]*)PMO/i, /PMO/i].find((word) => word.test(place));
	return found && url.origin + place.replace(found, '{words}');
}

/** @param search an address with `{words}` */
export function searchAddress(search: string, words: string): string {
	return search.replace('{words}', () => encodeURIComponent(words));
}

export const hostOf = (search: string) => new URL(search).host;
