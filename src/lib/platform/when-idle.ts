/** Calls back once the page has loaded and the browser is idle. Returns a function that cancels. */
export function whenIdle(call: () => void): () => void {
	const controller = new AbortController();
	const { signal } = controller;
	const wait = () => {
		// Safari has no idle callback.
		if (!('requestIdleCallback' in window)) {
			const timer = setTimeout(call, 200);
			signal.addEventListener('abort', () => clearTimeout(timer));
			return;
		}
		const idle = requestIdleCallback(call, { timeout: 2000 });
		signal.addEventListener('abort', () => cancelIdleCallback(idle));
	};
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true, signal });
	return () => controller.abort();
}
