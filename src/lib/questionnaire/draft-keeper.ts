/** Between the interview and the store: the record that the answers live in, and what other tabs do to it. */
import { requestPersistence } from '$lib/storage/persistence';
import { newDraft, withNewId } from '$lib/storage/new-draft';
import type { Attempt, Draft } from '$lib/storage/records';
import { StorageError } from '$lib/storage/storage-error';
import type { RecordStore, TabMessage, Records } from '$lib/storage/record-store';
import type { Kept } from './progress';
import type { StoreLoader } from '$lib/storage/record-store';

/**
 * How this tab's answers stand to those of another tab. `changed`: the other has gone on with this
 * draft, or ended it. `apart`: both are kept, each as a draft of its own. `wiped`: the other has
 * deleted everything.
 */
export type Beside = 'changed' | 'apart' | 'wiped';

/**
 * Goes on with the draft, else starts from the newest attempt: its answers stand until changed,
 * and it stays as it is.
 *
 * A tab in which nothing has been answered yet follows what others do to its draft. One in which
 * something has says so, and what is answered in it from then on is a draft of its own: nothing is
 * overwritten, and two people's or two moods' answers are never mixed.
 */
export class DraftKeeper {
	readonly #load: StoreLoader;
	#draft = newDraft(new Date());
	/** The draft as it is stored, as far as this tab knows. */
	#known: Draft | undefined;
	/** The attempt that the draft started from, while nothing in it has changed. */
	#unchanged: Attempt | undefined;
	#isTouched = false;
	/** From then on the draft is given up: a save that is still due must not bring it back. */
	#isConcluded = false;
	/** One write after another: each has to know what the one before has stored. */
	#writes: Promise<unknown> = Promise.resolve();

	/** The newest attempt, while its answers are being changed or answered anew. */
	earlier: Attempt | undefined;
	/** How many stored records could not be read. They stay as they are. */
	unreadable = 0;
	beside: Beside | undefined;
	readonly #onbeside: (beside: Beside | undefined) => void;

	constructor(load: StoreLoader, onbeside: (beside: Beside | undefined) => void = () => undefined) {
		this.#load = load;
		this.#onbeside = onbeside;
	}

	async restore(): Promise<Kept> {
		await this.#writes;
		return this.#takeUp(await (await this.#load()).load());
	}

	/** Whether something was answered here since the draft was read. */
	get isTouched(): boolean {
		return this.#isTouched;
	}

	/** Rejects where the draft could not be stored; the store then keeps it in memory. */
	save(kept: Kept): Promise<void> {
		this.#isTouched = true;
		return this.#inTurn(async (store) => {
			if (this.#isConcluded) return;
			this.#unchanged = undefined;
			await this.#advance(kept, (known, draft) => store.saveDraft(draft, known));
		});
	}

	/** To the id of the attempt. An unchanged retake is the attempt that it started from. */
	conclude(kept: Kept): Promise<string> {
		return this.#inTurn(async (store) => {
			if (this.#unchanged) return this.#unchanged.id;
			this.#isConcluded = true;
			try {
				await this.#advance(kept, async (known, draft) => {
					const attempt = await store.concludeDraft(draft, new Date(), known);
					return attempt !== undefined;
				});
				// From now on there is something that would be missed.
				if (!this.earlier) void requestPersistence().catch(() => undefined);
			} catch (error) {
				// Not stored, and said so on the result page: the attempt is there in memory.
				if (error instanceof StorageError) return this.#draft.id;
				this.#isConcluded = false;
				throw error;
			}
			return this.#draft.id;
		});
	}

	/** Another tab has done something. Resolves to what is to be shown instead, where there is such. */
	async hear(news: TabMessage): Promise<Kept | undefined> {
		const store = await this.#load();
		await this.#writes;
		if (this.#isConcluded) return undefined;
		if (news === 'wiped') return this.#giveUp(store);
		const isStill = this.#known && (await store.isStored(this.#known));
		if (this.#isTouched) {
			if (!isStill) this.#stand('changed');
			return undefined;
		}
		if (isStill) return undefined;
		const records = await store.load();
		// Answered meanwhile: the write finds out by itself how things stand.
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- changed while loading
		if (this.#isTouched) return undefined;
		if (this.#known || !records.draft) return this.#takeUp(records);
		// Nothing is begun here, and what another tab has begun is not taken for this one's.
		this.#stand('apart');
		return undefined;
	}

	#stand(beside: Beside | undefined): void {
		this.beside = beside;
		this.#onbeside(beside);
	}

	#takeUp({ draft, attempts, unreadable }: Records): Kept {
		this.unreadable = unreadable;
		this.earlier = attempts[0];
		this.#stand(undefined);
		this.#isTouched = false;
		this.#known = draft;
		this.#unchanged = draft ? undefined : attempts[0];
		this.#draft = draft ?? newDraft(new Date(), attempts[0]);
		const { answers, skipped, notes } = this.#draft;
		return { answers, skipped, notes };
	}

	/** Everything was deleted: a write that came too late to know is taken back. */
	async #giveUp(store: RecordStore): Promise<Kept> {
		if (this.#known) await store.discardDraft(this.#known.id).catch(() => undefined);
		const nothing = this.#takeUp({
			draft: undefined,
			attempts: [],
			unreadable: 0,
			problem: undefined
		});
		this.#stand('wiped');
		return nothing;
	}

	/** @param write resolves to false, with nothing written, where another tab has changed what was known */
	async #advance(
		{ answers, skipped, notes }: Kept,
		write: (known: Draft | undefined, draft: Draft) => Promise<boolean>
	): Promise<void> {
		const known = this.#known;
		this.#draft = {
			...this.#draft,
			answers,
			skipped: [...skipped],
			notes,
			updatedAt: new Date().toISOString()
		};
		// Also where it cannot be stored: then the store has it in memory.
		this.#known = this.#draft;
		if (await write(known, this.#draft)) return;
		this.#known = this.#draft = withNewId(this.#draft);
		this.#stand('apart');
		await write(undefined, this.#draft);
	}

	#inTurn<T>(job: (store: RecordStore) => Promise<T>): Promise<T> {
		const result = this.#writes.then(async () => job(await this.#load()));
		this.#writes = result.catch(() => undefined);
		return result;
	}
}
