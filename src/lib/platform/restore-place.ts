/** Milliseconds without growth after which a page has rendered what it reads from the records. */
const PATIENCE = 3000;

export interface Place {
	readonly top: number;
	/** The names of the folds that were open. */
	readonly folds: readonly string[];
}

let running: AbortController | undefined;

/**
 * Opens the folds that were open and scrolls to where the page was left, once it is tall enough:
 * pages render their records after the browser or Kit has restored the position. Stops as soon as
 * the user acts.
 */
export function restorePlace(place: Place | null): void {
	running?.abort();
	if (!place) return;
	const { top } = place;
	const closed = [...place.folds];
	const controller = (running = new AbortController());
	const { signal } = controller;
	let timer: ReturnType<typeof setTimeout>;
	const openFolds = () => {
		if (signal.aborted) return;
		for (const summary of document.querySelectorAll('main details:not([open]) > summary')) {
			const at = closed.indexOf(summary.textContent);
			if (at < 0) continue;
			closed.splice(at, 1);
			summary.parentElement?.setAttribute('open', '');
		}
	};
	const observer = new ResizeObserver(() => {
		clearTimeout(timer);
		timer = setTimeout(() => controller.abort(), PATIENCE);
		// In a task of its own: a new height inside the callback is reported as an error.
		setTimeout(openFolds);
		if (document.documentElement.scrollHeight - innerHeight >= top)
			scrollTo({ top, behavior: 'instant' });
	});
	observer.observe(document.body);
	signal.addEventListener('abort', () => observer.disconnect());
	for (const action of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
		addEventListener(action, () => controller.abort(), { signal, passive: true });
}
