/** Fetches all files of one version into one cache, or none of them. */

export interface Edition {
	readonly cache: string;
	/** The SHA-256 of each file in base64, by its path. */
	readonly files: ReadonlyMap<string, string>;
	/** The page for unknown addresses, which a host may send from elsewhere or with the status 404. */
	readonly unknown: string;
}

/** Half of a browser's connections to a host; the page needs the others. */
const AT_ONCE = 3;

/** Types without which browsers refuse a file. */
const TYPES = [
	[/\.js$/, /^(text|application)\/(x-)?javascript\b/i],
	[/\.css$/, /^text\/css\b/i],
	[/(\/|\.html)$/, /^text\/html\b/i]
] as const;

/**
 * Files that the cache already holds are not fetched again: they were checked, and a worker in use may
 * answer from them.
 *
 * @throws if the host does not send each file as it was built; a cache that was begun here is deleted
 */
export async function precache({ cache: name, files, unknown }: Edition): Promise<void> {
	const isNew = !(await caches.has(name));
	const cache = await caches.open(name);
	const pending = [...files];
	const work = async () => {
		for (let next = pending.shift(); next; next = pending.shift()) {
			const [file, hash] = next;
			if (!(await cache.match(file))) await cache.put(file, await fetched(file, hash, unknown));
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} catch (error) {
		pending.length = 0;
		if (isNew) await caches.delete(name);
		throw error;
	}
	if (!(await caches.has(name))) throw new Error('The cache was deleted meanwhile');
}

/** @throws if the response is of another type, redirected, or differs from the built file by a byte */
async function fetched(file: string, hash: string, unknown: string): Promise<Response> {
	const isUnknown = file === unknown;
	const response = await fetch(file, {
		// The HTTP cache may hold a page of an older version, or an answer of a host that was not well.
		cache: 'no-cache',
		integrity: `sha256-${hash}`,
		priority: 'low',
		redirect: isUnknown ? 'follow' : 'error'
	});
	const type = response.headers.get('content-type') ?? '';
	const isTyped = TYPES.every(([name, right]) => !name.test(file) || right.test(type));
	if (isTyped && (response.ok || (isUnknown && response.status === 404))) return response;
	throw new Error(`${file}: ${response.status} ${type}`);
}
