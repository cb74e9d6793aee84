/** Downloads of the user's records as JSON files. */
import type { StoreLoader } from '$lib/storage/record-store';

/** All records, unreadable ones too, as a file that can be imported. */
export async function downloadRecords(store: StoreLoader): Promise<void> {
	const all = await (await store()).exportAll();
	await saveJson('pm-pmo-career-check.json', all);
}

/** The unreadable records, as they are stored. */
export async function downloadUnreadable(store: StoreLoader): Promise<void> {
	const records = await (await store()).unreadableRecords();
	const { asJson } = await import('$lib/storage/parse-rows');
	const json = records.map(({ row, ...rest }) => ({ ...rest, record: asJson(row) }));
	await saveJson('pm-pmo-career-check-unread.json', json);
}

/** Loaded with the store, of which `vite.config.ts` makes one chunk: it cannot be missing then. */
async function saveJson(name: string, content: unknown): Promise<void> {
	const { saveFile } = await import('./download');
	saveFile(name, 'application/json', JSON.stringify(content, null, '\t'));
}
