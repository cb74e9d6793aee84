import { tick } from 'svelte';

/**
 * To where the focus goes when what had it is gone: to what the page is about. The scroll position
 * is the browser's to keep.
 */
export function focusHeading(): void {
	document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** After something that may have taken its own button away. */
export async function refocusIfLost(): Promise<void> {
	await tick();
	if (document.activeElement === document.body) focusHeading();
}
