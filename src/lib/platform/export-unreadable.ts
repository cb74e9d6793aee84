import type { StoreLoader } from '$lib/storage/record-store';

/** Downloads the unreadable records, as they are stored. */
export async function downloadUnreadable(store: StoreLoader): Promise<void> {
	const records = await (await store()).unreadableRecords();
	const { asJson } = await import('$lib/storage/parse-rows');
	const { saveJson } = await import('./download');
	const json = records.map(({ row, ...rest }) => ({ ...rest, record: asJson(row) }));
	saveJson('pm-pmo-career-check-unread.json', json);
}
