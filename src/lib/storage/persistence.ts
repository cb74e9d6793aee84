/** Asks the browser not to evict the records when the device runs out of space. */

/** Resolves to whether it agrees. Some browsers ask the user, so call it once there is something to lose. */
export async function requestPersistence(): Promise<boolean> {
	const storage = storageManager();
	if (!storage) return false;
	return (await storage.persisted()) || storage.persist();
}

/** Undefined where the browser does not say. */
export async function isPersisted(): Promise<boolean | undefined> {
	return storageManager()?.persisted();
}

/** Missing on pages without TLS. */
function storageManager(): StorageManager | undefined {
	const { storage } = navigator as Partial<Navigator>;
	return storage;
}
