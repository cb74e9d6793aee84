/** Whether this page still prepares for being offline: shared by all pages, and stopped by `/privacy`. */
import { getContext, setContext } from 'svelte';

const KEY = Symbol('offline');

export function provideOffline(): AbortController {
	return setContext(KEY, new AbortController());
}

export function useOffline(): AbortController {
	return getContext<AbortController>(KEY);
}
