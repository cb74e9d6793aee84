/** The interview's machine as the pages see it: reactive, and nothing of its rules repeated. */
import { createSubscriber } from 'svelte/reactivity';
import type { QuestionId } from '$lib/assessment/questions';
import type { Notes, Answers } from '$lib/assessment/answers';
import { withAnswer } from './answering';
import type { InterviewEvent, Problem } from './machine';
import type { Interview, Snapshot } from './actor';

/** Where the interview is: at a question, at the review, or concluded as an attempt. */
export type Place = QuestionId | 'review' | { readonly attempt: string };

/** Until the machine is there the form is the browser's own: what is sent here waits, and picks are shown. */
export class LiveInterview {
	readonly #question: QuestionId | undefined;
	#live = $state.raw<Interview & { subscribe: () => void }>();
	readonly #early: InterviewEvent[] = [];
	#picked = $state.raw<Answers>({});
	#isStopped = false;

	/** @param question where the address points */
	constructor(question: QuestionId | undefined) {
		this.#question = question;
	}

	/** Starts reading what is stored. Resolves once it is known where the interview stands, or it stops. */
	async start({ actor, until }: Interview): Promise<void> {
		if (this.#isStopped) return;
		const subscribe = createSubscriber((update) => {
			const subscription = actor.subscribe(update);
			return () => subscription.unsubscribe();
		});
		actor.start();
		for (const event of this.#early.splice(0)) actor.send(event);
		this.#live = { actor, until, subscribe };
		await until((snapshot) => snapshot.hasTag('open'));
	}

	stop(): void {
		this.#isStopped = true;
		this.#live?.actor.stop();
	}

	send(event: InterviewEvent): void {
		if (this.#live) {
			this.#live.actor.send(event);
			return;
		}
		this.#early.push(event);
		if (event.type !== 'answer.given') return;
		const early = { answers: this.#picked, skipped: [] };
		this.#picked = withAnswer(early, event.question, event.answer).answers;
	}

	/** Whether the machine is there: from then on it decides what becomes of a form that is sent. */
	get isAlive(): boolean {
		return this.#live !== undefined;
	}

	get isOpen(): boolean {
		return this.#snapshot?.hasTag('open') ?? false;
	}

	/** Open, and no question has been answered or skipped. */
	get isBlank(): boolean {
		return this.isOpen && Object.keys(this.answers).length + this.skipped.length === 0;
	}

	get isConcluding(): boolean {
		return this.#snapshot?.matches({ interview: 'concluding' }) ?? false;
	}

	get answers(): Answers {
		return this.#snapshot?.context.answers ?? this.#picked;
	}

	get skipped(): readonly QuestionId[] {
		return this.#snapshot?.context.skipped ?? [];
	}

	get notes(): Notes {
		return this.#snapshot?.context.notes ?? {};
	}

	/** What is wrong where the interview is. */
	get problem(): Problem | undefined {
		return this.#snapshot?.context.problem;
	}

	problemAt(question: QuestionId): Problem | undefined {
		return this.#snapshot?.context.at === question ? this.problem : undefined;
	}

	get place(): Place {
		const snapshot = this.#snapshot;
		if (!snapshot) return this.#question ?? 'review';
		const { attempt, at } = snapshot.context;
		if (attempt !== undefined) return { attempt };
		return snapshot.matches({ interview: 'asking' }) || snapshot.matches({ interview: 'restoring' })
			? at
			: 'review';
	}

	/** The question to show, where the machine is at one. */
	get asked(): QuestionId | undefined {
		const { place } = this;
		return typeof place === 'string' && place !== 'review' ? place : undefined;
	}

	get draft(): Snapshot['value']['draft'] {
		return this.#snapshot?.value.draft ?? 'waiting';
	}

	/** Resolves to the id of the attempt; undefined where it could not be concluded. */
	async conclude(): Promise<string | undefined> {
		this.send({ type: 'result.requested' });
		await this.#live?.until((snapshot) => !snapshot.matches({ interview: 'concluding' }));
		return this.#live?.actor.getSnapshot().context.attempt;
	}

	get #snapshot(): Snapshot | undefined {
		this.#live?.subscribe();
		return this.#live?.actor.getSnapshot();
	}
}
