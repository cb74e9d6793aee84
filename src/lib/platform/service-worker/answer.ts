/** Answers requests from the cache first, then from the network. */

export interface CacheRules {
	readonly cache: string;
	/** The folder of files whose names change with their content. */
	readonly hashed: string;
	/** The page for unknown addresses. */
	readonly unknown: string;
}

export async function answer(request: Request, rules: CacheRules): Promise<Response> {
	// Pages read the query themselves: it is no part of the cache's key.
	const { pathname, search } = new URL(request.url);
	const isPage = request.mode === 'navigate';
	const cached = await find(pathname, rules);
	if (cached) return isPage ? copy(cached, 200) : cached;
	try {
		return await fetch(request);
	} catch (error) {
		if (!isPage) throw error;
		if (await find(`${pathname}/`, rules)) return Response.redirect(`${pathname}/${search}`);
		const unknown = await find(rules.unknown, rules);
		if (!unknown) throw error;
		return copy(unknown, 404);
	}
}

/**
 * Pages come from this version's cache alone, hashed files from any: a tab of an older version still
 * finds its own. A cache that cannot be read counts as empty.
 */
async function find(
	pathname: string,
	{ cache, hashed }: CacheRules
): Promise<Response | undefined> {
	const where = pathname.startsWith(hashed) ? {} : { cacheName: cache };
	return caches.match(pathname, where).catch(() => undefined);
}

/** Drops the URL of the cached response, so that the page has the URL of the request. */
const copy = ({ body, headers }: Response, status: number) =>
	new Response(body, { status, headers });
