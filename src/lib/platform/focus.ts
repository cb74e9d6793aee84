import { tick } from 'svelte';

/** Moves the focus to the heading of the page; the browser keeps the scroll position. */
export function focusHeading(): void {
	document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** Call after an action that may have removed its own button. */
export async function refocusIfLost(): Promise<void> {
	await tick();
	if (document.activeElement === document.body) focusHeading();
}
