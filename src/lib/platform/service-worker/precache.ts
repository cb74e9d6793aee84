/** Fetches all files of one version into one cache, or none of them. */

export interface Edition {
	readonly cache: string;
	readonly version: string;
	/** The file in which the host names its version: `{"version": "…"}`. */
	readonly versionFile: string;
	/** Files whose name changes with their content. */
	readonly hashed: readonly string[];
	/** Pages and other files, whose names stay the same. */
	readonly named: readonly string[];
	/** The page for unknown addresses, which a host may send with the status 404. */
	readonly unknown: string;
}

/** Half of a browser's connections to a host; the page needs the others. */
const AT_ONCE = 3;

/** @throws if a file is missing or the host has a newer version; the cache is deleted then */
export async function precache(edition: Edition): Promise<void> {
	const cache = await caches.open(edition.cache);
	const pending = [...edition.hashed, ...edition.named, edition.unknown];
	const work = async () => {
		for (let file = pending.shift(); file !== undefined; file = pending.shift())
			await cache.put(file, await fetched(file, edition));
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		await checkWhole(edition);
	} catch (error) {
		pending.length = 0;
		await caches.delete(edition.cache);
		throw error;
	}
}

async function fetched(file: string, { hashed, unknown }: Edition): Promise<Response> {
	// The HTTP cache may hold a page of an older version.
	const cache = hashed.includes(file) ? 'default' : 'no-cache';
	const response = await fetch(file, { cache, priority: 'low' });
	if (response.ok || (file === unknown && response.status === 404)) return response;
	throw new Error(`${file}: ${response.status}`);
}

/** Rejects pages of two versions in one cache, and a cache that the user has deleted meanwhile. */
async function checkWhole({ cache, version, versionFile }: Edition): Promise<void> {
	const response = await fetch(versionFile, { cache: 'no-store' });
	// A file of the host, of which only this field is read.
	const now = (await response.json()) as { version?: unknown };
	if (now.version !== version) throw new Error(`The host has ${String(now.version)} by now`);
	if (!(await caches.has(cache))) throw new Error('The cache was deleted meanwhile');
}
