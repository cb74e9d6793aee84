import { updated } from '$app/state';

/**
 * For a part of the page that could not be fetched. Where the host has a newer version by now, the
 * part is gone for good: then the page is loaded anew, and this never resolves. Kit does the same
 * where a whole page could not be fetched. Only for who has nothing unsaved.
 */
export async function reloadIfReplaced(): Promise<void> {
	const [{ type } = {}] = performance.getEntriesByType(
		'navigation'
	) as PerformanceNavigationTiming[];
	// Once: a host that mixes versions would have it loaded for ever.
	if (type === 'reload' || !(await updated.check())) return;
	location.reload();
	await new Promise(() => undefined);
}
