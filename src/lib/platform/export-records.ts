import type { StoreLoader } from '$lib/storage/record-store';

/** Downloads all records, unreadable ones too, as a file that can be imported. */
export async function downloadRecords(store: StoreLoader): Promise<void> {
	const all = await (await store()).exportAll();
	// It has come with the store, of which `vite.config.ts` makes one chunk.
	const { saveJson } = await import('./download');
	saveJson('pm-pmo-career-check.json', all);
}
