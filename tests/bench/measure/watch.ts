interface Durations {
	/** Of each task over 50 ms, in milliseconds. */
	readonly longTasks: number[];
	/** Of each click until its result was painted, in steps of 8 ms and from 16 ms on. */
	readonly interactions: number[];
}

declare global {
	interface Window {
		benchDurations: Durations;
	}
}

/** Runs in the page, before its own scripts, so it must not refer to anything outside. */
export function watch(): void {
	const durations: Durations = { longTasks: [], interactions: [] };
	window.benchDurations = durations;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) durations.longTasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		// Entries of the type 'event' are event timings.
		for (const entry of list.getEntries() as PerformanceEventTiming[])
			if (entry.interactionId) durations.interactions.push(entry.duration);
		// TypeScript does not know `durationThreshold` yet.
	}).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
