/** The postings that the user keeps, each judged again: of a posting its text alone is stored. */
import type { SavedPosting, SavePostingResult } from '$lib/storage/saved-posting';
import type { Judgement } from '$lib/postings/judge';
import type { StoreLoader } from '$lib/storage/record-store';
import { judged } from './judging';

type Refusal = Extract<SavePostingResult, { ok: false }>['problem'];

export class KeptPostings {
	/** Newest first. Undefined until they have been read. */
	all = $state.raw<readonly SavedPosting[]>();
	/** What each says, by id: they come one after another. */
	#verdicts = $state.raw<Readonly<Record<string, Judgement>>>({});
	/** The one deleted last, which can be put back. */
	deleted = $state.raw<SavedPosting>();
	/** Why the last wish could not be met. `unsaved`: it is in memory only. */
	problem = $state<Refusal | 'unsaved' | undefined>();
	readonly #store: StoreLoader;
	#reading = new AbortController();

	constructor(store: StoreLoader) {
		this.#store = store;
	}

	has(text: string): boolean {
		return this.all?.some((posting) => posting.text === text) ?? false;
	}

	/** An id may be called as what every object has: `constructor`. */
	verdictOn(id: string): Judgement | undefined {
		return Object.hasOwn(this.#verdicts, id) ? this.#verdicts[id] : undefined;
	}

	async load(): Promise<void> {
		this.#reading.abort();
		const reading = (this.#reading = new AbortController());
		const { postings, problem } = await (await this.#store()).loadPostings();
		this.all = postings;
		if (problem) this.problem = 'unsaved';
		for (const { id, text } of postings) {
			if (reading.signal.aborted) return;
			if (this.verdictOn(id)) continue;
			const verdict = await judged(text, reading.signal).catch(() => undefined);
			if (verdict) this.#verdicts = { ...this.#verdicts, [id]: verdict };
		}
	}

	async keep(text: string, now: Date): Promise<void> {
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
		this.#reading.abort();
	}

	/** What cannot be stored has taken effect in memory all the same, and is said to be there only. */
	async #change(change: (store: Awaited<ReturnType<StoreLoader>>) => Promise<void>): Promise<void> {
		this.problem = undefined;
		this.deleted = undefined;
		try {
			await change(await this.#store());
		} catch {
			this.problem = 'unsaved';
		}
		// Judging goes on after the list is shown.
		void this.load().catch(() => (this.problem = 'unsaved'));
	}
}
