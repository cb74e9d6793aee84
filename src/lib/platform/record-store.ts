/** The user's records, opened once for all pages and only in the browser. */
import { getContext, onMount, setContext } from 'svelte';
import type { AttemptStore, News, StoreLoader } from '$lib/storage/record-store';
import { reloadIfReplaced } from './reload-if-replaced';

const KEY = Symbol('store');

/** Loaded when first asked for: no page needs it to paint. */
export function provideStore(): void {
	let opened: Promise<AttemptStore> | undefined;
	let isFirst = true;
	const load: StoreLoader = () =>
		(opened ??= Promise.all([
			import('$lib/storage/record-store'),
			import('$lib/storage/indexed-db'),
			import('$lib/storage/tabs')
		])
			.then(
				([{ AttemptStore }, { openIndexedDb }, { browserTabs }]) =>
					new AttemptStore(() => openIndexedDb(), browserTabs())
			)
			.catch(async (error: unknown) => {
				// The next time there may be answers in memory alone, which must not go with the page.
				if (isFirst) {
					isFirst = false;
					await reloadIfReplaced();
				}
				// Not fetched this time: from now on whoever asks tries again.
				opened = undefined;
				throw error;
			}));
	setContext(KEY, load);
}

export function useStore(): StoreLoader {
	return getContext<StoreLoader>(KEY);
}

/**
 * Calls back when another tab has changed what is stored, for as long as the component is there. One
 * call at a time, and one for all that comes during another: else an older reading could end last.
 */
export function hearOthers(load: StoreLoader, hear: (news: News) => Promise<void>): void {
	onMount(() => {
		let isThere = true;
		let stop: (() => void) | undefined;
		// Where the store cannot be fetched, whoever reads from it says so.
		void load().then(
			(store) => isThere && (stop = store.listen(oneAtATime(hear))),
			() => undefined
		);
		return () => {
			isThere = false;
			stop?.();
		};
	});
}

function oneAtATime(hear: (news: News) => Promise<void>): (news: News) => void {
	let due: News | undefined;
	let isHearing = false;
	return async (news) => {
		due = due === 'wiped' ? due : news;
		if (isHearing) return;
		isHearing = true;
		for (let next: News | undefined = due; next; next = due) {
			due = undefined;
			await hear(next).catch(() => undefined);
		}
		isHearing = false;
	};
}
