/** The user's records, opened once for all pages and only in the browser. */
import { getContext, setContext } from 'svelte';
import type { AttemptStore } from '$lib/attempts/store';

export type StoreLoader = () => Promise<AttemptStore>;

const KEY = Symbol('store');

/** Loaded when first asked for: no page needs it to paint. */
export function provideStore(): void {
	let opened: Promise<AttemptStore> | undefined;
	const load: StoreLoader = () =>
		(opened ??= Promise.all([import('$lib/attempts/store'), import('$lib/attempts/indexed-db')])
			.then(([{ AttemptStore }, { openIndexedDb }]) => new AttemptStore(() => openIndexedDb()))
			.catch((error: unknown) => {
				// Not fetched this time: the next one to ask tries again.
				opened = undefined;
				throw error;
			}));
	setContext(KEY, load);
}

export function useStore(): StoreLoader {
	return getContext<StoreLoader>(KEY);
}
