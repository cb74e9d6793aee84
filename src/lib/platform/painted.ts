import { pause } from './scheduler';

/** In milliseconds. A tab that nobody looks at paints nothing, and what comes next must come all the same. */
const PATIENCE = 300;

/** Resolves when what has changed is about to be painted: what is done then is painted with it. */
export function aboutToPaint(): Promise<void> {
	if (document.hidden) return pause();
	return new Promise((resolve) => {
		const late = setTimeout(resolve, PATIENCE);
		requestAnimationFrame(() => {
			clearTimeout(late);
			resolve();
		});
	});
}

/** Resolves once what has changed is painted: it is seen at once, and what takes longer begins after that. */
export async function painted(): Promise<void> {
	await aboutToPaint();
	// By the next task it has been.
	await pause();
}
