/** What the worker answers: from the cache what is there, else from the network. */

export interface Shelf {
	readonly cache: string;
	/** Under which the names of files change with their content. */
	readonly hashed: string;
	/** The page for unknown addresses. */
	readonly unknown: string;
}

export async function answer(request: Request, shelf: Shelf): Promise<Response> {
	// The query is the page's business: an answer sent by a native form, the attempt to show.
	const { pathname, search } = new URL(request.url);
	const isPage = request.mode === 'navigate';
	const kept = await find(pathname, shelf);
	if (kept) return isPage ? copy(kept, 200) : kept;
	try {
		return await fetch(request);
	} catch (error) {
		if (!isPage) throw error;
		if (await find(`${pathname}/`, shelf)) return Response.redirect(`${pathname}/${search}`);
		const unknown = await find(shelf.unknown, shelf);
		if (!unknown) throw error;
		return copy(unknown, 404);
	}
}

/**
 * Pages come from this version alone. Hashed files come from any: a tab of the version before goes
 * on to find its own. A cache that cannot be read is as good as none.
 */
async function find(pathname: string, { cache, hashed }: Shelf): Promise<Response | undefined> {
	const where = pathname.startsWith(hashed) ? {} : { cacheName: cache };
	return caches.match(pathname, where).catch(() => undefined);
}

/** Without the address it was fetched from, so that the page has the address it was asked for. */
const copy = ({ body, headers }: Response, status: number) =>
	new Response(body, { status, headers });
