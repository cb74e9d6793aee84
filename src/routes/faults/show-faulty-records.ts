import { mount } from 'svelte';
import type { Locale } from '$lib/content/locales';
import { words } from '$lib/content/words';
import type { StoreLoader } from '$lib/storage/record-store';
import FaultyRecords from './FaultyRecords.svelte';
import { findFaultyRecords } from './find-faulty-records';

/** Adds the stored records that make the page fail, where there are any. */
export async function showFaultyRecords(
	target: HTMLElement,
	locale: Locale,
	load: StoreLoader
): Promise<void> {
	const store = await load();
	const faulty = await findFaultyRecords(store, locale);
	if (faulty.length === 0) return;
	mount(FaultyRecords, {
		target,
		props: { faulty, locale, store, words: await words[locale].privacy() }
	});
}
