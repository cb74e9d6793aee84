/**
 * What the interview needs to go on: fetched while the page comes alive, for a question can be read,
 * and sent by its native form, without.
 */
import { createActor, fromPromise, waitFor, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { QuestionId } from '$lib/assessment/questions';
import { interviewMachine } from './machine';
import type { Kept } from './progress';

export { DraftKeeper } from './draft-keeper';

export interface Storage {
	restore(): Promise<Kept | undefined>;
	save(kept: Kept): Promise<void>;
	conclude(kept: Kept): Promise<string>;
}

export type Snapshot = SnapshotFrom<typeof interviewMachine>;

export interface Interview {
	readonly actor: ActorRefFrom<typeof interviewMachine>;
	/** Also resolves where the user goes away meanwhile, and the interview is stopped. */
	readonly until: (holds: (snapshot: Snapshot) => boolean) => Promise<void>;
}

/** @param question where the address points */
export function newInterview(storage: Storage, question: QuestionId | undefined): Interview {
	const actor = createActor(
		interviewMachine.provide({
			actors: {
				restore: fromPromise(() => storage.restore()),
				save: fromPromise(({ input }) => storage.save(input)),
				conclude: fromPromise(({ input }) => storage.conclude(input))
			}
		}),
		{ input: question ? { question } : undefined }
	);
	return {
		actor,
		until: (holds) =>
			waitFor(actor, holds).then(
				() => undefined,
				() => undefined
			)
	};
}
