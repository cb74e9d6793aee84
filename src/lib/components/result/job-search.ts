/** Searches of a job site, by addresses with `{words}` in the place of the search words. */

/**
 * The search of a site from the address of its results for PMO, as copied from the browser.
 *
 * @returns nothing where the text is no address of the web, or has no such word in its query or path
 */
export function searchOf(text: string): string | undefined {
	const url = urlIn(text);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	const place = `${url.pathname}${url.search}${url.hash}`;
	// Searches have their words in the query; a site or another value may have PMO in it, too.
	const found = [/(?<=\?.*=)PMO(?=[&#]|$)/i, /(?<=\?.*=[^&]*)PMO/i, /PMO/i].find((word) =>
		word.test(place)
	);
	return found && url.origin + place.replace(found, '{words}');
}

/** `URL.canParse` is later than the oldest browsers of the site. */
function urlIn(text: string): URL | undefined {
	try {
		return new URL(text.trim());
	} catch {
		return undefined;
	}
}

/** @param search an address with `{words}` */
export function searchAddress(search: string, words: string): string {
	return search.replace('{words}', () => encodeURIComponent(words));
}

export const hostOf = (search: string) => new URL(search).host;
