/** The saved postings. Only their texts are stored; each is judged again when the list is shown. */
import type { SavedPosting, SavePostingResult } from '$lib/storage/saved-posting';
import type { JudgedCase } from '$lib/postings/judge';
import type { StoreLoader, StoreNews } from '$lib/storage/record-store';
import type { StorageErrorCode } from '$lib/storage/storage-error';
import { judgeInBackground } from './judge-in-background';

type Refusal = Extract<SavePostingResult, { ok: false }>['problem'];

export class SavedPostings {
	/** Newest first. Undefined until they are loaded. */
	all = $state.raw<readonly SavedPosting[]>();
	/** By id. They arrive one after another. */
	#judged = $state.raw<Readonly<Record<string, readonly JudgedCase[]>>>({});
	/** The last one deleted; `undo` restores it. */
	deleted = $state.raw<SavedPosting>();
	/** Why the saved postings could not be read. */
	unread = $state<StorageErrorCode>();
	/** Why the last change failed. `unsaved`: it took effect in memory only. */
	problem = $state<Refusal | 'unsaved' | undefined>();
	readonly #store: StoreLoader;
	#loading = new AbortController();

	constructor(store: StoreLoader) {
		this.#store = store;
	}

	has(text: string): boolean {
		return this.all?.some((posting) => posting.text === text) ?? false;
	}

	/** The jobs in the text. Own properties only: an imported id may be `constructor`. */
	casesOf(id: string): readonly JudgedCase[] | undefined {
		return Object.hasOwn(this.#judged, id) ? this.#judged[id] : undefined;
	}

	async load(): Promise<void> {
		this.#loading.abort();
		const loading = (this.#loading = new AbortController());
		const { postings, problem } = await (await this.#store()).loadPostings();
		this.all = postings;
		this.unread = problem?.code;
		for (const { id, text } of postings) {
			if (loading.signal.aborted) return;
			if (this.casesOf(id)) continue;
			const cases = await judgeInBackground(text, loading.signal).catch(() => undefined);
			if (cases) this.#judged = { ...this.#judged, [id]: cases };
		}
	}

	/** A deletion here cannot be undone any more once another tab has deleted everything. */
	async follow(news: StoreNews): Promise<void> {
		if (news === 'wiped') this.deleted = undefined;
		await this.load();
	}

	async save(text: string, now: Date): Promise<void> {
		await this.#change(async (store) => {
			const result = await store.savePosting(text, now);
			if (!result.ok) this.problem = result.problem;
		});
	}

	async delete(posting: SavedPosting): Promise<void> {
		await this.#change((store) => store.deletePosting(posting.id));
		this.deleted = posting;
	}

	async undo(): Promise<void> {
		const { deleted } = this;
		if (deleted) await this.#change((store) => store.restorePosting(deleted));
	}

	stop(): void {
		this.#loading.abort();
	}

	/** A change that cannot be stored takes effect in memory and is reported as `unsaved`. */
	async #change(change: (store: Awaited<ReturnType<StoreLoader>>) => Promise<void>): Promise<void> {
		this.problem = undefined;
		this.deleted = undefined;
		try {
			await change(await this.#store());
		} catch {
			this.problem = 'unsaved';
		}
		// Not awaited: judging goes on after the list is shown.
		void this.load().catch(() => (this.problem = 'unsaved'));
	}
}
