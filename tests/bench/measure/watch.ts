interface Seen {
	/** How long each task over 50 ms took, in milliseconds. */
	readonly longTasks: number[];
	/** How long each click took until its result was painted: 8 ms steps, those under 16 ms not told. */
	readonly interactions: number[];
}

declare global {
	interface Window {
		benchSeen: Seen;
	}
}

/** Runs in the page, before its own scripts: it knows nothing outside itself. */
export function watch(): void {
	const seen: Seen = { longTasks: [], interactions: [] };
	window.benchSeen = seen;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[])
			if (entry.interactionId) seen.interactions.push(entry.duration);
	}).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
