/** Provides the user's records to all pages: loaded once, and only in the browser. */
import { getContext, onMount, setContext } from 'svelte';
import type { RecordStore, StoreLoader, TabMessage } from '$lib/storage/record-store';
import { reloadIfReplaced } from './reload-if-replaced';

const KEY = Symbol('store');

/** The store's code is loaded at its first use, because no page needs it to paint. */
export function provideStore(): void {
	let opened: Promise<RecordStore> | undefined;
	let isFirst = true;
	const load: StoreLoader = () =>
		(opened ??= Promise.all([
			import('$lib/storage/record-store'),
			import('$lib/storage/indexed-db'),
			import('$lib/storage/tabs')
		])
			.then(
				([{ RecordStore }, { openIndexedDb }, { browserTabs }]) =>
					new RecordStore(() => openIndexedDb(), browserTabs())
			)
			.catch(async (error: unknown) => {
				// A later failure must not reload: answers may be in memory alone by then.
				if (isFirst) {
					isFirst = false;
					await reloadIfReplaced();
				}
				opened = undefined;
				throw error;
			}));
	setContext(KEY, load);
}

export function useStore(): StoreLoader {
	return getContext<StoreLoader>(KEY);
}

type Listener = (message: TabMessage) => Promise<void>;

/**
 * Calls back when another tab has changed the records, while the component is mounted. Calls do not
 * overlap, or an older read could finish last; messages that arrive during one become a single call.
 */
export function onTabMessage(load: StoreLoader, listener: Listener): void {
	onMount(() => {
		let isMounted = true;
		let stop: (() => void) | undefined;
		// A page that reads from the store reports that it cannot be loaded.
		void load().then(
			(store) => {
				const listen = oneAtATime(listener);
				if (isMounted) stop = store.listen((message) => void listen(message));
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
	let pending: TabMessage | undefined;
	let isRunning = false;
	return async (message) => {
		pending = pending === 'wiped' ? pending : message;
		if (isRunning) return;
		isRunning = true;
		for (let next: TabMessage | undefined = pending; next; next = pending) {
			pending = undefined;
			await listener(next).catch(() => undefined);
		}
		isRunning = false;
	};
}
