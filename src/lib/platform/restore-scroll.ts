/** Milliseconds within which a page has usually rendered what it reads from the records. */
const PATIENCE = 3000;

/**
 * Scrolls to where the page was left, once it is tall enough: pages render their records after the
 * browser or Kit has restored the position. Stops as soon as the user acts.
 */
export function restoreScroll(top: number): void {
	const controller = new AbortController();
	const { signal } = controller;
	const observer = new ResizeObserver(() => {
		if (document.documentElement.scrollHeight - innerHeight >= top)
			scrollTo({ top, behavior: 'instant' });
	});
	observer.observe(document.body);
	signal.addEventListener('abort', () => observer.disconnect());
	for (const action of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
		addEventListener(action, () => controller.abort(), { signal, passive: true });
	setTimeout(() => controller.abort(), PATIENCE);
}
