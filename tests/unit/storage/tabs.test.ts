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

/** What a tab has heard, and the way to wait for it. */
function ear(tabs: Tabs) {
	const heard: TabMessage[] = [];
	const stop = tabs.listen((news) => heard.push(news));
	return { heard, stop };
}

const shown = (persisted: boolean) =>
	page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('tabs', () => {
	test('hear what another one tells, and not what they tell themselves', async () => {
		const [one, other] = [browserTabs('test'), browserTabs('test')];
		const [mine, theirs] = [ear(one), ear(other)];
		one.post('changed');
		one.post('wiped');
		await vi.waitFor(() => expect(theirs.heard).toEqual(['changed', 'wiped']));
		expect(mine.heard).toEqual([]);
	});

	test('of the same site hear each other, by the name that it always had', async () => {
		const tabs = browserTabs();
		const { heard } = ear(tabs);
		const other = new BroadcastChannel('pm-pmo-career-quiz');
		other.postMessage('changed');
		await vi.waitFor(() => expect(heard).toEqual(['changed']));
	});

	test('take news that they do not know for a change', async () => {
		const { heard } = ear(browserTabs('test'));
		const later = new BroadcastChannel('test');
		later.postMessage({ of: 'a later version' });
		await vi.waitFor(() => expect(heard).toEqual(['changed']));
	});

	test('brought back by the browser look again, and only then', () => {
		const { heard } = ear(browserTabs('test'));
		shown(false);
		expect(heard).toEqual([]);
		shown(true);
		expect(heard).toEqual(['changed']);
	});

	test('hear nothing once they have stopped listening', async () => {
		const tabs = browserTabs('test');
		const [stopped, listening] = [ear(tabs), ear(tabs)];
		stopped.stop();
		shown(true);
		new BroadcastChannel('test').postMessage('wiped');
		await vi.waitFor(() => expect(listening.heard).toEqual(['changed', 'wiped']));
		expect(stopped.heard).toEqual([]);
	});
});

describe('a job that only one tab may run', () => {
	test('waits for the lock of the site, and gives what it comes to', async () => {
		const request = vi.fn((_name: string, job: () => Promise<number>) => job());
		vi.stubGlobal('navigator', { locks: { request } });
		const job = () => Promise.resolve(7);
		expect(await browserTabs('test').withLock(job)).toBe(7);
		expect(request.mock.calls).toEqual([['test', job]]);
	});

	test('runs all the same where the browser has no locks', async () => {
		vi.stubGlobal('navigator', {});
		expect(await browserTabs('test').withLock(() => Promise.resolve(7))).toBe(7);
	});
});

describe('the browser', () => {
	const storageOf = (isPersistedAlready: boolean, grants = true) => {
		const persist = vi.fn(() => Promise.resolve(grants));
		const persisted = () => Promise.resolve(isPersistedAlready);
		vi.stubGlobal('navigator', { storage: { persist, persisted } });
		return persist;
	};

	test.each([true, false])('is asked to leave the data alone, and may say %s', async (grants) => {
		const persist = storageOf(false, grants);
		expect(await requestPersistence()).toBe(grants);
		expect(persist).toHaveBeenCalledTimes(1);
	});

	test('is not asked again where it does so already', async () => {
		const persist = storageOf(true);
		expect(await requestPersistence()).toBe(true);
		expect(persist).not.toHaveBeenCalled();
	});

	test.each([true, false])('tells whether it does: %s', async (isAlready) => {
		storageOf(isAlready);
		expect(await isPersisted()).toBe(isAlready);
	});

	test('that has no such thing promises nothing, and does not say', async () => {
		vi.stubGlobal('navigator', {});
		expect(await requestPersistence()).toBe(false);
		expect(await isPersisted()).toBeUndefined();
	});
});
