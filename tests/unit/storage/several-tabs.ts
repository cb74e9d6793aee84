/** A browser with several tabs over one database, each of which can fail, freeze and close. */
import { applyChanges, NO_ROWS, type Backend, type Rows } from '$lib/storage/backend';
import { isEqual } from '$lib/storage/is-equal';
import { newDraft } from '$lib/storage/new-draft';
import { RecordStore, type StoreNews } from '$lib/storage/record-store';
import type { Attempt, Draft } from '$lib/storage/records';
import type { TabMessage, TabNews, Tabs } from '$lib/storage/tabs';
import { fromKeys } from '$lib/typed-object';

export class Browser {
	rows: Rows = NO_ROWS;
	readonly tabs: Tab[] = [];
	#now = Date.UTC(2025, 3, 1);
	#texts = 0;

	constructor(tabs: number) {
		this.tabs = Array.from({ length: tabs }, () => new Tab(this));
	}

	/** Each is later than the one before. */
	now(): Date {
		this.#now += 60_000;
		return new Date(this.#now);
	}

	/** A text that stands nowhere else. */
	text(): string {
		this.#texts += 1;
		return `<${this.#texts}>`;
	}

	/** A month that stands nowhere else. */
	month(): string {
		this.#texts += 1;
		return `${1000 + this.#texts}-01`;
	}

	post(from: Tab, message: TabMessage): void {
		for (const tab of this.tabs) if (tab !== from) tab.hear(message);
	}
}

/** A tab as the pages use it: it knows the draft that it goes on with, and the attempt deleted last. */
export class Tab {
	readonly browser: Browser;
	store!: RecordStore;
	isFull = false;
	isUnreadable = false;
	isFrozen = false;
	/** The stored draft was unknown when this one was begun. */
	isUnread = false;
	draft: Draft | undefined;
	/** As it is stored, as far as the tab knows. */
	known: Draft | undefined;
	/** The draft that the tab began with. */
	restored: Draft | undefined;
	deleted: Attempt | undefined;
	readonly news: StoreNews[] = [];
	#hear: (news: TabNews) => void = () => undefined;

	constructor(browser: Browser) {
		this.browser = browser;
		this.open();
	}

	/** Forgets what was in memory alone. */
	open(): void {
		const tabs: Tabs = {
			post: (message) => this.browser.post(this, message),
			listen: (listener) => (this.#hear = listener)
		};
		this.store = new RecordStore(() => Promise.resolve(this.#backend()), tabs);
		this.forget();
		this.store.listen((news) => {
			this.news.push(news);
			if (news === 'wiped') this.forget();
		});
	}

	forget(): void {
		this.draft = this.known = this.deleted = undefined;
	}

	hear(news: TabNews): void {
		if (!this.isFrozen) this.#hear(news);
	}

	/** The draft to go on with, as the quiz restores it. */
	async restore(): Promise<Draft> {
		const { draft, attempts, problem } = await this.store.load();
		this.isUnread = problem !== undefined;
		this.known = draft;
		this.restored = draft ?? newDraft(this.browser.now(), attempts[0]);
		return (this.draft = this.restored);
	}

	#backend(): Backend {
		const { browser } = this;
		const check = async (isBroken: boolean, name: string) => {
			await Promise.resolve();
			if (isBroken) throw new DOMException('', name);
		};
		return {
			readAll: async (stores) => {
				await check(this.isUnreadable, 'UnknownError');
				return fromKeys(stores, (store) => structuredClone(browser.rows[store]));
			},
			swap: async (swaps) => {
				await check(this.isFull, 'QuotaExceededError');
				const isUnchanged = swaps.every(({ store, id, from }) =>
					isEqual(
						browser.rows[store].find((row) => row.id === id),
						from
					)
				);
				if (!isUnchanged) return false;
				browser.rows = structuredClone(
					applyChanges(
						browser.rows,
						swaps.map(({ store, id, to }) => (to ? { store, put: to } : { store, delete: id }))
					)
				);
				return true;
			},
			destroy: async () => {
				await check(this.isFull, 'UnknownError');
				browser.rows = NO_ROWS;
				return 'deleted';
			}
		};
	}
}
