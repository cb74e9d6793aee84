/** Calls once the page is loaded and the browser has time. Returns how to give it up. */
export function whenIdle(call: () => void): () => void {
	const given = new AbortController();
	const { signal } = given;
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
	return () => given.abort();
}
