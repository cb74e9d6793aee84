/** The tabs of one browser: they write one at a time, and notify each other of changed records. */

/** Another tab has changed records, or deleted everything. */
export type TabMessage = 'changed' | 'wiped';

export interface Tabs {
	/** Runs a job while no other tab runs one. */
	withLock<T>(job: () => Promise<T>): Promise<T>;
	/** Notifies all other tabs. */
	post(message: TabMessage): void;
	/** @returns a function that stops listening */
	listen(listener: (message: TabMessage) => void): () => void;
}

export const NO_OTHER_TABS: Tabs = {
	withLock: (job) => job(),
	post: () => undefined,
	listen: () => () => undefined
};

export function browserTabs(name = 'pm-pmo-career-quiz'): Tabs {
	const channel = new BroadcastChannel(name);
	return {
		async withLock<T>(job: () => Promise<T>): Promise<T> {
			// Missing on pages without TLS; two tabs may then write at the same moment.
			const { locks } = navigator as Partial<Navigator>;
			return locks ? locks.request(name, job) : job();
		},
		post(message) {
			channel.postMessage(message);
		},
		listen(listener) {
			const onmessage = ({ data }: MessageEvent) => {
				// Later versions may send other messages: each means that something has changed.
				listener(data === 'wiped' ? 'wiped' : 'changed');
			};
			// A page restored from the back/forward cache has missed all messages.
			const onpageshow = ({ persisted }: PageTransitionEvent) => {
				if (persisted) listener('changed');
			};
			channel.addEventListener('message', onmessage);
			addEventListener('pageshow', onpageshow);
			return () => {
				channel.removeEventListener('message', onmessage);
				removeEventListener('pageshow', onpageshow);
			};
		}
	};
}
