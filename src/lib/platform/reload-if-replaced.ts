import { updated } from '$app/state';

/**
 * Call when a chunk of the page cannot be fetched and nothing is unsaved. If the host has a newer
 * version, the chunk is gone: the page reloads, and this never resolves. Kit does so for whole pages.
 */
export async function reloadIfReplaced(): Promise<void> {
	const [entry] = performance.getEntriesByType('navigation');
	const isReload = entry && 'type' in entry && entry.type === 'reload';
	// Only once: a host that mixes versions would reload for ever.
	if (isReload || !(await updated.check())) return;
	location.reload();
	await new Promise(() => undefined);
}
