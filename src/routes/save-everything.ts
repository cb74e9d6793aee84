/** All records as one file: drafts, attempts, and what could not be read. */
import { saveFile } from './save-file';
import type { StoreLoader } from './store';

export async function saveEverything(store: StoreLoader): Promise<void> {
	const all = await (await store()).exportAll();
	saveFile('pm-pmo-career-check.json', 'application/json', JSON.stringify(all, null, '\t'));
}
