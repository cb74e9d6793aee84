/** The machine's actors over the stored records: they read and write the draft that answers go into. */
import { fromCallback, fromPromise } from 'xstate';
import type { Attempt, Draft } from '$lib/storage/records';
import { newDraft, withNewId } from '$lib/storage/new-draft';
import { requestPersistence } from '$lib/storage/persistence';
import type { RecordStore, StoreLoader } from '$lib/storage/record-store';
import { StorageError, type StorageErrorCode } from '$lib/storage/storage-error';
import type { QuestionnaireEvent } from './machine';
import type { DraftContent } from './progress';

/** The draft to go on with: the stored one, else a retake of the newest attempt, else an empty one. */
export interface RestoredDraft {
	readonly draft: Draft;
	/** The draft as stored. Undefined: this one is not stored yet. */
	readonly stored: Draft | undefined;
	readonly content: DraftContent;
	readonly earlier: Attempt | undefined;
	/** The number of stored records that could not be read. */
	readonly unreadable: number;
}

export interface WriteInput {
	readonly draft: Draft | undefined;
	readonly stored: Draft | undefined;
	readonly content: DraftContent;
	readonly earlier: Attempt | undefined;
}

export interface WriteOutput {
	readonly draft: Draft;
	readonly content: DraftContent;
	/** Another tab had changed the stored draft: this one goes on under an id of its own. */
	readonly isForked: boolean;
	/** Undefined: written. Otherwise the store holds the draft in memory. */
	readonly error: StorageErrorCode | undefined;
}

export interface CheckOutput {
	/** The stored draft is what this tab knows of it. */
	readonly isStillStored: boolean;
	/** The draft to go on with otherwise. */
	readonly found: RestoredDraft | undefined;
}

/** @param load rejects where the code of the store cannot be fetched */
export function draftActors(load: StoreLoader) {
	return {
		restore: fromPromise(async () => restore(await load())),
		save: fromPromise<WriteOutput, WriteInput>(async ({ input }) => {
			const store = await load();
			return write(input, (known, draft) => store.saveDraft(draft, known));
		}),
		conclude: fromPromise<string, WriteInput>(async ({ input }) => conclude(await load(), input)),
		check: fromPromise<CheckOutput, Draft | undefined>(async ({ input: known }) => {
			const store = await load();
			const isStillStored = known !== undefined && (await store.isStored(known));
			return { isStillStored, found: isStillStored ? undefined : await restore(store) };
		}),
		discard: fromPromise<unknown, Draft | undefined>(async ({ input: known }) => {
			if (known) await (await load()).discardDraft(known.id);
		}),
		tabs: fromCallback<QuestionnaireEvent>(({ sendBack }) => {
			let isStopped = false;
			let stop: (() => void) | undefined;
			// A store that cannot be fetched fails whatever reads from it, and that is told there.
			void load().then(
				(store) => {
					if (isStopped) return;
					stop = store.listen((news) => {
						sendBack({ type: news === 'wiped' ? 'records.wiped' : 'records.changed' });
					});
				},
				() => undefined
			);
			return () => {
				isStopped = true;
				stop?.();
			};
		})
	};
}

async function restore(store: RecordStore): Promise<RestoredDraft> {
	const { draft: stored, attempts, unreadable } = await store.load();
	const [earlier] = attempts;
	const draft = stored ?? newDraft(new Date(), earlier);
	const { answers, skipped, notes, plan } = draft;
	return { draft, stored, content: { answers, skipped, notes, plan }, earlier, unreadable };
}

/** An unchanged retake is the attempt that it started from. */
async function conclude(store: RecordStore, input: WriteInput): Promise<string> {
	const { stored, earlier } = input;
	if (!stored && earlier && isUnchanged(input)) return earlier.id;
	const now = new Date();
	const { draft, error } = await write(
		input,
		async (known, draft) => (await store.concludeDraft(draft, now, known)) !== undefined
	);
	// From now on there is something that the user would miss.
	if (!error && !earlier) void requestPersistence().catch(() => undefined);
	return draft.id;
}

function isUnchanged({ draft, content }: WriteInput): boolean {
	return (
		draft?.answers === content.answers &&
		draft.notes === content.notes &&
		draft.plan === content.plan
	);
}

/**
 * Writes the content into its draft, or into one of its own where another tab has changed that.
 *
 * @param attempt resolves to false, with nothing written, where the stored draft is not the known one
 */
async function write(
	{ draft: begun, stored, content }: WriteInput,
	attempt: (known: Draft | undefined, draft: Draft) => Promise<boolean>
): Promise<WriteOutput> {
	const now = new Date();
	const { answers, skipped, notes, plan } = content;
	const draft = {
		...(begun ?? newDraft(now)),
		answers,
		skipped: [...skipped],
		notes,
		plan,
		updatedAt: now.toISOString()
	};
	const first = await errorOf(attempt(stored, draft));
	if (first !== 'refused') return { draft, content, isForked: false, error: first };
	const own = withNewId(draft);
	const second = await errorOf(attempt(undefined, own));
	return { draft: own, content, isForked: true, error: second === 'refused' ? 'failed' : second };
}

/** `refused`: nothing was written. A storage error leaves the draft in the store's memory. */
async function errorOf(
	attempt: Promise<boolean>
): Promise<StorageErrorCode | 'refused' | undefined> {
	try {
		return (await attempt) ? undefined : 'refused';
	} catch (error) {
		if (error instanceof StorageError) return error.code;
		throw error;
	}
}
