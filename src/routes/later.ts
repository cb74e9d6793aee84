/** Parts of the layout that few visits need: one file, because each costs every page the bytes of its name. */
import type { Locale } from '$lib/content/locales';
import type { StoreLoader } from '$lib/storage/record-store';

export { restorePlace } from '$lib/platform/restore-place';

/** Adds to the error page which records make the page fail. */
export async function showFaultyRecords(
	target: HTMLElement,
	locale: Locale,
	store: StoreLoader
): Promise<void> {
	const faults = await import('./faults/show-faulty-records').catch(() => undefined);
	await faults?.showFaultyRecords(target, locale, store).catch(() => undefined);
}

/** Makes the page one of a frame within another site. */
export async function embed(store: StoreLoader): Promise<void> {
	const embedded = await import('./embedded/embed').catch(() => undefined);
	embedded?.embed(store);
}

/** Offers a file that the browser does not save. */
export async function offerFile(file: File, locale: Locale): Promise<void> {
	const offers = await import('./files/offer-file');
	await offers.offerFile(file, locale);
}
