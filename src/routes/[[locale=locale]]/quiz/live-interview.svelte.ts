/** The interview's machine as the pages see it: reactive, and nothing of its rules repeated. */
import { createSubscriber } from 'svelte/reactivity';
import { createActor, fromPromise, waitFor, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { QuestionId } from '$lib/assessment/questions';
import type { Notes, Sheet } from '$lib/assessment/sheet';
import { interviewMachine, type InterviewEvent } from '$lib/interview/machine';
import type { Kept } from '$lib/interview/progress';

export interface Storage {
	restore(): Promise<Kept | undefined>;
	save(kept: Kept): Promise<void>;
	conclude(kept: Kept): Promise<string>;
}

/** Where the interview is: at a question, at the review, or concluded as an attempt. */
export type Place = QuestionId | 'review' | { readonly attempt: string };

export class LiveInterview {
	readonly #actor: ActorRefFrom<typeof interviewMachine>;
	readonly #subscribe: () => void;

	constructor(storage: Storage, question: QuestionId | undefined) {
		this.#actor = createActor(
			interviewMachine.provide({
				actors: {
					restore: fromPromise(() => storage.restore()),
					save: fromPromise(({ input }) => storage.save(input)),
					conclude: fromPromise(({ input }) => storage.conclude(input))
				}
			}),
			{ input: question ? { question } : undefined }
		);
		this.#subscribe = createSubscriber((update) => {
			const subscription = this.#actor.subscribe(update);
			return () => subscription.unsubscribe();
		});
	}

	/** Starts reading what is stored. Resolves once it is known where the interview stands, or it stops. */
	async start(): Promise<void> {
		this.#actor.start();
		await this.#until((snapshot) => snapshot.hasTag('open'));
	}

	stop(): void {
		this.#actor.stop();
	}

	get snapshot(): SnapshotFrom<typeof interviewMachine> {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	get sheet(): Sheet {
		return this.snapshot.context.sheet;
	}

	get notes(): Notes {
		return this.snapshot.context.notes;
	}

	get place(): Place {
		const { context } = this.snapshot;
		if (context.attempt !== undefined) return { attempt: context.attempt };
		return this.snapshot.matches({ interview: 'asking' }) ||
			this.snapshot.matches({ interview: 'restoring' })
			? context.at
			: 'review';
	}

	get draft(): 'waiting' | 'saved' | 'jotting' | 'saving' | 'failing' | 'closed' {
		return this.snapshot.value.draft;
	}

	send(event: InterviewEvent): void {
		this.#actor.send(event);
	}

	/** Resolves to the id of the attempt; undefined where it could not be concluded. */
	async conclude(): Promise<string | undefined> {
		this.send({ type: 'result.requested' });
		await this.#until((snapshot) => !snapshot.matches({ interview: 'concluding' }));
		return this.#actor.getSnapshot().context.attempt;
	}

	/** Also resolves where the user goes away meanwhile, and the interview is stopped. */
	async #until(holds: (snapshot: SnapshotFrom<typeof interviewMachine>) => boolean) {
		await waitFor(this.#actor, holds).catch(() => undefined);
	}

	get isOpen(): boolean {
		return this.snapshot.hasTag('open');
	}
}
