/** All records as one file: drafts, attempts, and what could not be read. */
import { saveFile } from './download';
import type { StoreLoader } from '$lib/storage/record-store';

export async function saveEverything(store: StoreLoader): Promise<void> {
	const all = await (await store()).exportAll();
	saveFile('pm-pmo-career-check.json', 'application/json', JSON.stringify(all, null, '\t'));
}

/** The records that could not be read, as they are stored. */
export async function saveSetAside(store: StoreLoader): Promise<void> {
	const records = await (await store()).setAsideRecords();
	const { asJson } = await import('$lib/storage/parse-rows');
	const json = records.map(({ row, ...rest }) => ({ ...rest, record: asJson(row) }));
	saveFile('pm-pmo-career-check-unread.json', 'application/json', JSON.stringify(json, null, '\t'));
}
