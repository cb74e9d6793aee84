/** Shared by all pages: `/privacy` aborts the preparation for use without a network. */
import { getContext, setContext } from 'svelte';

const KEY = Symbol('offline');

export function provideOffline(): AbortController {
	return setContext(KEY, new AbortController());
}

export function useOffline(): AbortController {
	return getContext<AbortController>(KEY);
}
