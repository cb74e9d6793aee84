/** The user's records as they lie in the browser's database, past all code of the site. */
import type { Page } from '@playwright/test';
import type { Sheet } from '../../src/lib/assessment/sheet';
import { SCHEMA } from '../../src/lib/attempts/migrate';

const DATABASE = 'pm-pmo-career-quiz';

export interface Rows {
	drafts: Record<string, unknown>[];
	attempts: Record<string, unknown>[];
}

const kept = (id: string, answers: Sheet) => ({
	schema: SCHEMA,
	id,
	version: 1,
	answers,
	notes: {},
	ticks: [],
	startedAt: '2026-01-05T01:00:00.000Z'
});

export const draftOf = (id: string, answers: Sheet, skipped: string[] = []) => ({
	...kept(id, answers),
	skipped,
	updatedAt: '2026-01-05T01:02:00.000Z'
});

export const attemptOf = (id: string, answers: Sheet, finishedAt = '2026-01-05T01:03:00.000Z') => ({
	...kept(id, answers),
	finishedAt
});

/** Puts records into the database, from a page of the origin on which nothing of the site runs. */
export async function seed(page: Page, rows: Partial<Rows>): Promise<void> {
	await page.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
	);
	await page.goto('/blank');
	await page.evaluate(
		({ name, rows }) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open(name, 1);
				request.onupgradeneeded = () => {
					for (const store of ['drafts', 'attempts'])
						request.result.createObjectStore(store, { keyPath: 'id' });
				};
				request.onerror = () => reject(new Error('not opened'));
				request.onsuccess = () => {
					const database = request.result;
					const transaction = database.transaction(['drafts', 'attempts'], 'readwrite');
					for (const [store, records] of Object.entries(rows))
						for (const record of records) transaction.objectStore(store).put(record);
					transaction.onerror = () => reject(new Error('not written'));
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		{ name: DATABASE, rows }
	);
}

/** Everything in the database, without making one where there is none. */
export async function stored(page: Page): Promise<Rows> {
	return page.evaluate(async (name) => {
		const known = await indexedDB.databases();
		if (!known.some((database) => database.name === name)) return { drafts: [], attempts: [] };
		return new Promise<Rows>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onerror = () => reject(new Error('not opened'));
			request.onsuccess = () => {
				const database = request.result;
				const transaction = database.transaction(['drafts', 'attempts']);
				const drafts = transaction.objectStore('drafts').getAll();
				const attempts = transaction.objectStore('attempts').getAll();
				transaction.oncomplete = () => {
					database.close();
					resolve({ drafts: drafts.result, attempts: attempts.result } as Rows);
				};
			};
		});
	}, DATABASE);
}

export function databases(page: Page): Promise<(string | undefined)[]> {
	return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
