/** How many records are gone through at a time: a few milliseconds on a slow phone. */
const SLICE = 25;

/** Goes through many records with pauses, so that the page goes on answering meanwhile. */
export async function inSlices<T, R>(
	items: readonly T[],
	job: (item: T, at: number) => R
): Promise<R[]> {
	const done: R[] = [];
	for (const [at, item] of items.entries()) {
		if (at > 0 && at % SLICE === 0) await pause();
		done.push(job(item, at));
	}
	return done;
}

/**
 * Lets the page have its turn. By a message and no timer: timers are held up for seconds in tabs that
 * are not looked at.
 */
export function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

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
