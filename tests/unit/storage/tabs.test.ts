import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { requestPersistence, isPersisted } from '$lib/storage/persistence';
import { browserTabs, type TabMessage, type Tabs } from '$lib/storage/tabs';

let page: EventTarget;
let opened: BroadcastChannel[];

beforeEach(() => {
	page = new EventTarget();
	opened = [];
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	const Channel = BroadcastChannel;
	vi.stubGlobal(
		'BroadcastChannel',
		class extends Channel {
			constructor(name: string) {
				super(name);
				opened.push(this);
			}
		}
	);
});

afterEach(() => {
	for (const channel of opened) channel.close();
	vi.unstubAllGlobals();
});

function listenTo(tabs: Tabs) {
	const received: TabMessage[] = [];
	const stop = tabs.listen((message) => received.push(message));
	return { received, stop };
}

const showPage = (persisted: boolean) =>
	page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('tabs', () => {
	test('receive messages of others, and not their own', async () => {
		const [one, other] = [browserTabs('test'), browserTabs('test')];
		const [mine, theirs] = [listenTo(one), listenTo(other)];
		one.post('changed');
		one.post('wiped');
		await vi.waitFor(() => expect(theirs.received).toEqual(['changed', 'wiped']));
		expect(mine.received).toEqual([]);
	});

	test('share a channel that keeps its name', async () => {
		const tabs = browserTabs();
		const { received } = listenTo(tabs);
		const other = new BroadcastChannel('pm-pmo-career-quiz');
		other.postMessage('changed');
		await vi.waitFor(() => expect(received).toEqual(['changed']));
	});

	test('treat an unknown message as a change', async () => {
		const { received } = listenTo(browserTabs('test'));
		const later = new BroadcastChannel('test');
		later.postMessage({ of: 'a later version' });
		await vi.waitFor(() => expect(received).toEqual(['changed']));
	});

	test('restored from the back/forward cache get a change, other pages none', () => {
		const { received } = listenTo(browserTabs('test'));
		showPage(false);
		expect(received).toEqual([]);
		showPage(true);
		expect(received).toEqual(['changed']);
	});

	test('receive nothing once they have stopped listening', async () => {
		const tabs = browserTabs('test');
		const [stopped, listening] = [listenTo(tabs), listenTo(tabs)];
		stopped.stop();
		showPage(true);
		new BroadcastChannel('test').postMessage('wiped');
		await vi.waitFor(() => expect(listening.received).toEqual(['changed', 'wiped']));
		expect(stopped.received).toEqual([]);
	});
});

describe('a job that holds the lock', () => {
	test('waits for the lock of the site, and gives its result', async () => {
		const request = vi.fn((_name: string, job: () => Promise<number>) => job());
		vi.stubGlobal('navigator', { locks: { request } });
		const job = () => Promise.resolve(7);
		expect(await browserTabs('test').withLock(job)).toBe(7);
		expect(request.mock.calls).toEqual([['test', job]]);
	});

	test('runs where the browser has no locks', async () => {
		vi.stubGlobal('navigator', {});
		expect(await browserTabs('test').withLock(() => Promise.resolve(7))).toBe(7);
	});
});

describe('persistent storage', () => {
	const storageOf = (isPersistedAlready: boolean, grants = true) => {
		const persist = vi.fn(() => Promise.resolve(grants));
		const persisted = () => Promise.resolve(isPersistedAlready);
		vi.stubGlobal('navigator', { storage: { persist, persisted } });
		return persist;
	};

	test.each([true, false])('is requested, and granted or not: %s', async (grants) => {
		const persist = storageOf(false, grants);
		expect(await requestPersistence()).toBe(grants);
		expect(persist).toHaveBeenCalledTimes(1);
	});

	test('is not requested again where it is granted', async () => {
		const persist = storageOf(true);
		expect(await requestPersistence()).toBe(true);
		expect(persist).not.toHaveBeenCalled();
	});

	test.each([true, false])('is reported: %s', async (isAlready) => {
		storageOf(isAlready);
		expect(await isPersisted()).toBe(isAlready);
	});

	test('is neither granted nor reported where the browser has none', async () => {
		vi.stubGlobal('navigator', {});
		expect(await requestPersistence()).toBe(false);
		expect(await isPersisted()).toBeUndefined();
	});
});
