/** Caches of versions that nobody uses any more. */

/** @param prefix of the names of our caches */
export async function deleteOthers(
	prefix: string,
	own: string,
	isNeeded: () => Promise<boolean>
): Promise<void> {
	// Listed before it is asked: a cache that comes later is that of a newer version.
	const names = await caches.keys();
	if (await isNeeded()) return;
	const others = names.filter((name) => name.startsWith(prefix) && name !== own);
	await Promise.all(others.map((name) => caches.delete(name)));
}
