/** The machine's actors over the stored records: they read and write the draft that answers go into. */
import { fromCallback, fromPromise } from 'xstate';
import type { Attempt, Draft } from '$lib/storage/records';
import type { DraftContent } from '$lib/storage/draft-content';
import { newDraft } from '$lib/storage/new-draft';
import { requestPersistence } from '$lib/storage/persistence';
import type { RecordStore, StoreLoader } from '$lib/storage/record-store';
import type { StorageErrorCode } from '$lib/storage/storage-error';
import type { QuestionnaireEvent } from './machine';
import { givenSince, merged } from './merged';

/** The draft to go on with: the stored one, else a retake of the newest attempt, else an empty one. */
export interface RestoredDraft {
	readonly draft: Draft;
	/** The draft as stored. Undefined: this one is not stored yet. */
	readonly stored: Draft | undefined;
	readonly content: DraftContent;
	readonly earlier: Attempt | undefined;
	/** The number of stored records that could not be read. */
	readonly unreadable: number;
	/** Why the stored draft is unknown. Answers given meanwhile are merged into it once it is known. */
	readonly unread: StorageErrorCode | undefined;
}

export interface WriteInput {
	readonly draft: Draft | undefined;
	readonly stored: Draft | undefined;
	readonly content: DraftContent;
	readonly earlier: Attempt | undefined;
	/** The stored draft could not be read yet. */
	readonly isUnread: boolean;
	/** The content that the tab began with. */
	readonly restored: DraftContent;
}

export interface WriteOutput {
	readonly draft: Draft;
	/** As it was sent. */
	readonly content: DraftContent;
	/** The content of a stored draft that was unknown until this write, with the one sent merged into it. */
	readonly merged: DraftContent | undefined;
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
			const { content, restored, stored, isUnread } = input;
			const sent = draftOf(input, new Date());
			const merge = (unknown: Draft) => merged(unknown, givenSince(restored, content));
			const store = await load();
			const written = await store.saveDraft(sent, stored, isUnread ? merge : undefined);
			return {
				draft: written.record,
				content,
				merged: written.isMerged ? contentOf(written.record) : undefined,
				isForked: written.isApart,
				error: written.error?.code
			};
		}),
		conclude: fromPromise<string, WriteInput>(async ({ input }) => conclude(await load(), input)),
		check: fromPromise<CheckOutput, Draft | undefined>(async ({ input: known }) => {
			const store = await load();
			const isStillStored = known !== undefined && (await store.isStored(known));
			return { isStillStored, found: isStillStored ? undefined : await restore(store) };
		}),
		discard: fromPromise<unknown, Draft | undefined>(async ({ input: known }) => {
			if (known) await (await load()).discardDraft(known);
		}),
		tabs: fromCallback<QuestionnaireEvent>(({ sendBack }) => {
			let isStopped = false;
			let stop: (() => void) | undefined;
			// A store that cannot be fetched fails whatever reads from it, and that is told there.
			void load().then(
				(store) => {
					if (isStopped) return;
					stop = store.listen((news) => {
						if (news !== 'overtaken') sendBack({ type: `records.${news}` });
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
	const { draft: stored, attempts, unreadable, problem } = await store.load();
	const [earlier] = attempts;
	const draft = stored ?? newDraft(new Date(), earlier);
	return {
		draft,
		stored,
		content: contentOf(draft),
		earlier,
		unreadable,
		// Nothing can be stored where the browser allows no storage.
		unread: problem?.code === 'denied' ? undefined : problem?.code
	};
}

/** An unchanged retake is the attempt that it started from. */
async function conclude(store: RecordStore, input: WriteInput): Promise<string> {
	const { stored, earlier } = input;
	if (!stored && earlier && isUnchanged(input)) return earlier.id;
	const now = new Date();
	const { record, error } = await store.concludeDraft(draftOf(input, now), now, stored);
	// From now on there is something that the user would miss.
	if (!error && !earlier) void requestPersistence().catch(() => undefined);
	return record.id;
}

function isUnchanged({ draft, content }: WriteInput): boolean {
	return (
		draft?.answers === content.answers &&
		draft.notes === content.notes &&
		draft.plan === content.plan
	);
}

function draftOf({ draft, content }: WriteInput, now: Date): Draft {
	return {
		...(draft ?? newDraft(now)),
		...content,
		skipped: [...content.skipped],
		updatedAt: now.toISOString()
	};
}

const contentOf = ({ answers, skipped, notes, plan }: Draft): DraftContent => ({
	answers,
	skipped,
	notes,
	plan
});
