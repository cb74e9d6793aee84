/** The tabs of one browser notify each other of changed records. */

/** `apart`: another tab had to store its version as a record of its own. `wiped`: it has deleted everything. */
export type TabMessage = 'changed' | 'apart' | 'wiped';

/** `resumed`: this page was frozen and may have missed messages. */
export type TabNews = TabMessage | 'resumed';

export interface Tabs {
	/** Notifies all other tabs. */
	post(message: TabMessage): void;
	listen(listener: (news: TabNews) => void): void;
}

export const NO_OTHER_TABS: Tabs = { post: () => undefined, listen: () => undefined };

/** For the lifetime of the page. A browser that blocks site data may refuse channels. */
export function browserTabs(name = 'pm-pmo-career-quiz'): Tabs {
	let channel: BroadcastChannel | undefined;
	const listeners: ((news: TabNews) => void)[] = [];
	const notify = (news: TabNews) => {
		for (const listener of listeners) listener(news);
	};
	const open = () => {
		try {
			channel = new BroadcastChannel(name);
		} catch {
			return;
		}
		channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			// Later versions may send other messages: each means that something has changed.
			notify(data === 'wiped' || data === 'apart' ? data : 'changed');
		});
	};
	open();
	// In some browsers the channel of a page from the back/forward cache stays deaf.
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		channel?.close();
		open();
		notify('resumed');
	});
	return {
		post: (message) => channel?.postMessage(message),
		listen: (listener) => {
			listeners.push(listener);
		}
	};
}
