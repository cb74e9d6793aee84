/** Deletes the caches of versions that no tab uses any more. */

/** @param prefix of the names of our caches */
export async function deleteOthers(
	prefix: string,
	own: string,
	isNeeded: () => Promise<boolean>
): Promise<void> {
	// Listed first: a cache that appears later belongs to a newer version.
	const names = await caches.keys();
	if (await isNeeded()) return;
	const others = names.filter((name) => name.startsWith(prefix) && name !== own);
	await Promise.all(others.map((name) => caches.delete(name)));
}
