/** Whether the browser may clear away what is stored when the device runs out of room. */

/** Asks the browser to leave what is stored alone. Some ask the user, so this is for when it matters. */
export async function askToPersist(): Promise<boolean> {
	const storage = managerOf();
	if (!storage) return false;
	return (await storage.persisted()) || storage.persist();
}

/** Undefined where the browser does not say. */
export async function isPersisted(): Promise<boolean | undefined> {
	return managerOf()?.persisted();
}

/** Not there on a page without TLS. */
function managerOf(): StorageManager | undefined {
	return (navigator as Partial<Navigator>).storage;
}
