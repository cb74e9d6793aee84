/** Downloads of the user's records as JSON files. */
import type { StoreLoader } from '$lib/storage/record-store';
import { saveFile } from './download';

/** All records, unreadable ones too, as a file that can be imported. */
export async function downloadRecords(store: StoreLoader): Promise<void> {
	const all = await (await store()).exportAll();
	saveFile('pm-pmo-career-check.json', 'application/json', JSON.stringify(all, null, '\t'));
}

/** The unreadable records, as they are stored. */
export async function downloadUnreadable(store: StoreLoader): Promise<void> {
	const records = await (await store()).unreadableRecords();
	const { asJson } = await import('$lib/storage/parse-rows');
	const json = records.map(({ row, ...rest }) => ({ ...rest, record: asJson(row) }));
	saveFile('pm-pmo-career-check-unread.json', 'application/json', JSON.stringify(json, null, '\t'));
}
