/** Provides the user's records to all pages: loaded once, and only in the browser. */
import { getContext, onMount, setContext } from 'svelte';
import type { RecordStore, StoreLoader, StoreNews } from '$lib/storage/record-store';
import { reloadIfReplaced } from './reload-if-replaced';

const KEY = Symbol('store');

/** The store's code is loaded at its first use, because no page needs it to paint. */
export function provideStore(onnews: (news: StoreNews) => void): StoreLoader {
	let opened: Promise<RecordStore> | undefined;
	let isFirst = true;
	const load: StoreLoader = () =>
		(opened ??= Promise.all([
			import('$lib/storage/record-store'),
			import('$lib/storage/indexed-db'),
			import('$lib/storage/tabs')
		])
			.then(([{ RecordStore }, { openIndexedDb }, { browserTabs }]) => {
				const store = new RecordStore(() => openIndexedDb(), browserTabs());
				store.listen(onnews);
				return store;
			})
			.catch(async (error: unknown) => {
				// A later failure must not reload: answers may be in memory alone by then.
				if (isFirst) {
					isFirst = false;
					await reloadIfReplaced();
				}
				opened = undefined;
				throw error;
			}));
	return setContext(KEY, load);
}

export function useStore(): StoreLoader {
	return getContext<StoreLoader>(KEY);
}

type Listener = (news: StoreNews) => Promise<void>;

/**
 * Calls back when the records have changed other than by this page, while the component is mounted.
 * Calls do not overlap, or an older read could finish last; news that arrives during one becomes a
 * single call.
 */
export function onStoreNews(load: StoreLoader, listener: Listener): void {
	onMount(() => {
		let isMounted = true;
		let stop: (() => void) | undefined;
		// A page that reads from the store reports that it cannot be loaded.
		void load().then(
			(store) => {
				const listen = oneAtATime(listener);
				if (isMounted) stop = store.listen((news) => void listen(news));
			},
			() => undefined
		);
		return () => {
			isMounted = false;
			stop?.();
		};
	});
}

function oneAtATime(listener: Listener): Listener {
	let pending: StoreNews | undefined;
	let isRunning = false;
	return async (news) => {
		pending = pending === 'wiped' ? pending : news;
		if (isRunning) return;
		isRunning = true;
		for (let next: StoreNews | undefined = pending; next; next = pending) {
			pending = undefined;
			await listener(next).catch(() => undefined);
		}
		isRunning = false;
	};
}
