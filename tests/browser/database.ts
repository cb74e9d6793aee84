/** Reads and writes the database directly, without the code of the site. */
import type { Page } from '@playwright/test';
import type { Answers } from '$lib/assessment/answers';
import type { WeekHours } from '$lib/assessment/week-hours';
import { SCHEMA } from '$lib/storage/schema';

const DATABASE = 'pm-pmo-career-quiz';

export interface Rows {
	drafts: Record<string, unknown>[];
	attempts: Record<string, unknown>[];
	postings: Record<string, unknown>[];
	weeks: Record<string, unknown>[];
}

const NO_ROWS: Rows = { drafts: [], attempts: [], postings: [], weeks: [] };
/** The stores that each version of the database has. */
const STORES = {
	1: ['drafts', 'attempts'],
	2: ['drafts', 'attempts', 'postings'],
	3: ['drafts', 'attempts', 'postings', 'weeks']
} as const;

const recordOf = (id: string, answers: Answers) => ({
	schema: SCHEMA,
	id,
	version: 1,
	answers,
	notes: {},
	plan: [],
	startedAt: '2026-01-05T01:00:00.000Z'
});

export const draftOf = (id: string, answers: Answers, skipped: string[] = []) => ({
	...recordOf(id, answers),
	skipped,
	updatedAt: '2026-01-05T01:02:00.000Z'
});

export const attemptOf = (
	id: string,
	answers: Answers,
	finishedAt = '2026-01-05T01:03:00.000Z'
) => ({
	...recordOf(id, answers),
	finishedAt
});

export const postingOf = (id: string, text: string, keptAt = '2026-01-05T01:04:00.000Z') => ({
	schema: SCHEMA,
	id,
	text,
	title: text.split('\n')[0],
	keptAt
});

export const weekOf = (id: string, hours: WeekHours, keptAt = '2026-01-05T01:05:00.000Z') => ({
	schema: SCHEMA,
	id,
	hours,
	keptAt
});

/** Writes rows from a blank page of the origin, on which no code of the site runs. */
export async function seed(
	page: Page,
	rows: Partial<Rows>,
	version: keyof typeof STORES = 3
): Promise<void> {
	await page.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
	);
	await page.goto('/blank');
	await page.evaluate(writeRows, databaseOf(rows, version));
}

/** The argument of `writeRows`. */
export const databaseOf = (rows: Partial<Rows>, version: keyof typeof STORES = 3) => ({
	name: DATABASE,
	rows,
	version,
	stores: STORES[version]
});

/** Runs in a page of the origin. */
export const writeRows = ({ name, rows, version, stores }: ReturnType<typeof databaseOf>) =>
	new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => {
			for (const store of stores) request.result.createObjectStore(store, { keyPath: 'id' });
		};
		request.onerror = () => reject(new Error('not opened'));
		request.onsuccess = () => {
			const database = request.result;
			const transaction = database.transaction(stores, 'readwrite');
			for (const [store, records] of Object.entries(rows))
				for (const record of records) transaction.objectStore(store).put(record);
			transaction.onerror = () => reject(new Error('not written'));
			transaction.oncomplete = () => {
				database.close();
				resolve();
			};
		};
	});

/** All rows, without creating the database where there is none. */
export async function stored(page: Page): Promise<Rows> {
	const rows = await page.evaluate(async (name) => {
		const known = await indexedDB.databases();
		if (!known.some((database) => database.name === name)) return {};
		return new Promise<Partial<Rows>>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onerror = () => reject(new Error('not opened'));
			request.onsuccess = () => {
				const database = request.result;
				const stores = [...database.objectStoreNames];
				const transaction = database.transaction(stores);
				const all = stores.map(
					(store) => [store, transaction.objectStore(store).getAll()] as const
				);
				transaction.oncomplete = () => {
					database.close();
					resolve(Object.fromEntries(all.map(([store, { result }]) => [store, result])));
				};
			};
		});
	}, DATABASE);
	return { ...NO_ROWS, ...rows };
}

export function databases(page: Page): Promise<(string | undefined)[]> {
	return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
