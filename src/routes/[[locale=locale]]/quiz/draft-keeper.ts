/** Between the interview and the store: the record that the answers live in. */
import { newDraft, type Attempt, type Draft } from '$lib/attempts/records';
import { StorageError } from '$lib/attempts/store';
import type { Kept } from '$lib/interview/progress';
import type { StoreLoader } from '../../store';

/**
 * Goes on with the draft, else starts from the newest attempt: its answers stand until changed,
 * and it stays as it is.
 */
export class DraftKeeper {
	readonly #store: StoreLoader;
	#draft: Draft | undefined;
	/** The attempt that the draft started from, while nothing in it has changed. */
	#unchanged: Attempt | undefined;

	/** From then on the draft is given up: a save that is still due must not bring it back. */
	#isConcluded = false;
	/** The newest attempt, while its answers are being changed or answered anew. */
	earlier: Attempt | undefined;

	/** How many stored records could not be read. They stay as they are. */
	setAside = 0;

	constructor(store: StoreLoader) {
		this.#store = store;
	}

	async restore(): Promise<Kept> {
		const { draft, attempts, setAside } = await (await this.#store()).load();
		this.setAside = setAside;
		this.earlier = attempts[0];
		if (!draft) this.#unchanged = attempts[0];
		this.#draft = draft ?? newDraft(new Date(), attempts[0]);
		const { answers: sheet, skipped, notes } = this.#draft;
		return { sheet, skipped, notes };
	}

	/** Rejects where the draft could not be stored; the store then keeps it in memory. */
	async save(kept: Kept): Promise<void> {
		if (this.#isConcluded) return;
		this.#unchanged = undefined;
		await (await this.#store()).saveDraft(this.#with(kept));
	}

	/** To the id of the attempt. An unchanged retake is the attempt that it started from. */
	async conclude(kept: Kept): Promise<string> {
		if (this.#unchanged) return this.#unchanged.id;
		const draft = this.#with(kept);
		this.#isConcluded = true;
		try {
			await (await this.#store()).conclude(draft, new Date());
		} catch (error) {
			// Not stored, and said so on the result page: the attempt is there in memory.
			if (error instanceof StorageError) return draft.id;
			this.#isConcluded = false;
			throw error;
		}
		return draft.id;
	}

	#with({ sheet, skipped, notes }: Kept): Draft {
		const now = new Date();
		this.#draft = {
			...(this.#draft ?? newDraft(now)),
			answers: sheet,
			skipped: [...skipped],
			notes,
			updatedAt: now.toISOString()
		};
		return this.#draft;
	}
}
