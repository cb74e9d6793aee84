import { pause } from '$lib/attempts/slices';

/** In milliseconds. A tab that nobody looks at paints nothing, and what comes next must come all the same. */
const PATIENCE = 300;

/** Resolves once what has changed is painted: it is seen at once, and what takes longer begins after that. */
export function painted(): Promise<void> {
	if (document.hidden) return pause();
	return new Promise((resolve) => {
		const late = setTimeout(resolve, PATIENCE);
		requestAnimationFrame(() => {
			clearTimeout(late);
			// Now the frame is about to be painted: by the next task it has been.
			void pause().then(resolve);
		});
	});
}
