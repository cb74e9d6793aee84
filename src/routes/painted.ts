/**
 * Resolves once the next frame is drawn: what was just done is seen at once, and what takes longer
 * begins after that. Nothing is drawn where nobody looks, and nothing is waited for there.
 */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		if (document.visibilityState === 'hidden') resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
}
