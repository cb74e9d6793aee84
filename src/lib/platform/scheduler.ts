/** Records a slice, which takes a few milliseconds on a slow phone. */
const SLICE = 25;

/** Maps many records in slices, each in its own task, so that the page stays responsive. */
export async function inSlices<T, R>(
	items: readonly T[],
	map: (item: T, index: number) => R
): Promise<R[]> {
	const results: R[] = [];
	for (const [at, item] of items.entries()) {
		if (at > 0 && at % SLICE === 0) await pause();
		results.push(map(item, at));
	}
	return results;
}

/** Yields to the browser. A message, because timers are delayed by seconds in hidden tabs. */
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

/** Milliseconds after which a tab that does not paint goes on. */
const PATIENCE = 300;

/** Resolves after the next paint, so that long work does not delay it. */
export async function painted(): Promise<void> {
	if (document.hidden) return pause();
	await new Promise<void>((resolve) => {
		const late = setTimeout(resolve, PATIENCE);
		requestAnimationFrame(() => {
			clearTimeout(late);
			resolve();
		});
	});
	// The paint precedes the next task.
	await pause();
}
