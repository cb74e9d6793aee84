/** All files of one version into one cache, or none of them. */

export interface Edition {
	readonly cache: string;
	readonly version: string;
	/** Where the host says which version it has now: `{"version": "…"}`. */
	readonly versionFile: string;
	/** Files whose name changes with their content. */
	readonly hashed: readonly string[];
	/** Pages and other files: they keep their name from version to version. */
	readonly named: readonly string[];
	/** The page for unknown addresses. A host may answer it with the status 404. */
	readonly unknown: string;
}

/** Half of the connections that a browser opens to a host: the others are the page's own. */
const AT_ONCE = 3;

/** @throws where one file is missing, or a newer version came meanwhile: nothing is kept then */
export async function precache(edition: Edition): Promise<void> {
	const cache = await caches.open(edition.cache);
	const due = [...edition.hashed, ...edition.named, edition.unknown];
	const work = async () => {
		for (let file = due.shift(); file !== undefined; file = due.shift())
			await cache.put(file, await fetched(file, edition));
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		await checkWhole(edition);
	} catch (error) {
		due.length = 0;
		await caches.delete(edition.cache);
		throw error;
	}
}

async function fetched(file: string, { hashed, unknown }: Edition): Promise<Response> {
	// A page that the browser has kept may be of an older version: the host is asked.
	const cache = hashed.includes(file) ? 'default' : 'no-cache';
	const response = await fetch(file, { cache, priority: 'low' });
	if (response.ok || (file === unknown && response.status === 404)) return response;
	throw new Error(`${file}: ${response.status}`);
}

/** Pages of two versions in one cache would fit nobody; nor is one of use that was deleted meanwhile. */
async function checkWhole({ cache, version, versionFile }: Edition): Promise<void> {
	const response = await fetch(versionFile, { cache: 'no-store' });
	const now = (await response.json()) as { version?: unknown };
	if (now.version !== version) throw new Error(`The host has ${String(now.version)} by now`);
	if (!(await caches.has(cache))) throw new Error('The cache was deleted meanwhile');
}
