import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { requestPersistence, isPersisted } from '$lib/storage/persistence';
import { browserTabs, type TabNews, type Tabs } from '$lib/storage/tabs';

let page: EventTarget;
let opened: BroadcastChannel[];

beforeEach(() => {
	page = new EventTarget();
	opened = [];
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
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
	const received: TabNews[] = [];
	tabs.listen((news) => received.push(news));
	return { received };
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

	test('restored from the back/forward cache get to know it, and hear the others by a new channel', async () => {
		const { received } = listenTo(browserTabs('test'));
		showPage(false);
		expect(received).toEqual([]);
		opened[0]?.close();
		showPage(true);
		new BroadcastChannel('test').postMessage('apart');
		await vi.waitFor(() => expect(received).toEqual(['resumed', 'apart']));
	});

	test('are none where the browser refuses channels', () => {
		vi.stubGlobal(
			'BroadcastChannel',
			vi.fn(() => {
				throw new DOMException('', 'SecurityError');
			})
		);
		const tabs = browserTabs('test');
		const { received } = listenTo(tabs);
		tabs.post('changed');
		showPage(true);
		expect(received).toEqual(['resumed']);
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
