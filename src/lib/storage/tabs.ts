/** What the tabs of one browser agree on: that one writes at a time, and what has become of the records. */

/** What another tab has done: changed records, or deleted everything. */
export type News = 'changed' | 'wiped';

export interface Tabs {
	/** Runs a job while no other tab is running one. */
	alone<T>(job: () => Promise<T>): Promise<T>;
	/** Tells all other tabs. */
	tell(news: News): void;
	/** @returns the way to stop listening */
	listen(hear: (news: News) => void): () => void;
}

/** For where there are no other tabs. */
export const NO_OTHER_TABS: Tabs = {
	alone: (job) => job(),
	tell: () => undefined,
	listen: () => () => undefined
};

/** The tabs of this browser that have the site open. */
export function browserTabs(name = 'pm-pmo-career-quiz'): Tabs {
	const channel = new BroadcastChannel(name);
	return {
		alone<T>(job: () => Promise<T>): Promise<T> {
			// Not there on a page without TLS; then two writes at the very same moment are not kept apart.
			const locks = (navigator as Partial<Navigator>).locks;
			return locks ? (locks.request(name, job) as Promise<T>) : job();
		},
		tell(news) {
			channel.postMessage(news);
		},
		listen(hear) {
			const onmessage = ({ data }: MessageEvent) => {
				// A tab of another version may know other news: that something is new is always true.
				hear(data === 'wiped' ? 'wiped' : 'changed');
			};
			// A page brought back by the browser has slept through all that was told.
			const onpageshow = ({ persisted }: PageTransitionEvent) => {
				if (persisted) hear('changed');
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
