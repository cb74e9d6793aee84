/**
 * The questionnaire as pages see it: reactive, and answering before XState has loaded. Until then it
 * collects events for the machine and shows what they change, up to one question further; what has
 * been confirmed by then also stands in the address, so that a reload loses nothing.
 */
import { createSubscriber } from 'svelte/reactivity';
import type { QuestionId } from '$lib/assessment/questions';
import { withNote, type Answers, type Notes } from '$lib/assessment/answers';
import type { Attempt, PlannedItem } from '$lib/storage/records';
import type { DraftContent } from '$lib/storage/draft-content';
import type { StorageErrorCode } from '$lib/storage/storage-error';
import type { QuestionnaireActor, QuestionnaireSnapshot } from './actor';
import { withAnswer, withSkipped } from './answering';
import type { Problem, QuestionnaireEvent, TabConflict } from './machine';
import { next, NO_CONTENT } from './progress';

/** A question, the review, or the attempt that it was concluded as. */
export type Place = QuestionId | 'review' | { readonly attempt: string };

export type DraftState = QuestionnaireSnapshot['value']['draft'];

export class Questionnaire {
	#actor = $state.raw<QuestionnaireActor>();
	#subscribe: () => void = () => undefined;
	#isStopped = false;

	/** Until the machine is there. */
	readonly #events: QuestionnaireEvent[] = [];
	#content = $state.raw<DraftContent>(NO_CONTENT);
	#question = $state.raw<QuestionId>();
	#problem = $state.raw<Problem>();
	#hasAdvanced = $state(false);

	/** @param question the question that the address names */
	constructor(question: QuestionId | undefined) {
		this.#question = question;
	}

	start(actor: QuestionnaireActor): void {
		if (this.#isStopped) return;
		this.#subscribe = createSubscriber((update) => {
			const subscription = actor.subscribe(update);
			return () => {
				subscription.unsubscribe();
			};
		});
		actor.start();
		for (const event of this.#events.splice(0)) actor.send(event);
		this.#actor = actor;
	}

	stop(): void {
		this.#isStopped = true;
		this.#actor?.stop();
	}

	send(event: QuestionnaireEvent): void {
		if (this.#actor) {
			this.#actor.send(event);
			return;
		}
		this.#events.push(event);
		this.#apply(event);
	}

	/** From hydration on; not where the machine cannot be fetched. */
	isInteractive = $state(false);

	/** The machine is there. */
	get isStarted(): boolean {
		return this.#actor !== undefined;
	}

	/** A press of 'next' or 'skip' is taken by script; otherwise the browser submits the form. */
	canPass(question: QuestionId): boolean {
		if (this.#actor) return true;
		return !this.#hasAdvanced && next(question, this.answers) !== undefined;
	}

	/** The stored answers are known, and a question or the review is shown. */
	get isOpen(): boolean {
		return this.#snapshot?.hasTag('open') ?? false;
	}

	/** Open, and no question has been answered or skipped. */
	get isBlank(): boolean {
		return this.isOpen && Object.keys(this.answers).length + this.skipped.length === 0;
	}

	/** Something was answered here since the stored draft was read. */
	get isTouched(): boolean {
		const context = this.#snapshot?.context;
		return context !== undefined && context.content !== context.restored;
	}

	get isConcluding(): boolean {
		return this.#snapshot?.matches({ interview: 'concluding' }) ?? false;
	}

	get isConcluded(): boolean {
		return this.#snapshot?.context.attempt !== undefined;
	}

	get answers(): Answers {
		return this.#shown.answers;
	}

	get skipped(): readonly QuestionId[] {
		return this.#shown.skipped;
	}

	get notes(): Notes {
		return this.#shown.notes;
	}

	/** With the decisions on the plan of the attempt before. */
	get plan(): readonly PlannedItem[] {
		return this.#shown.plan;
	}

	get problem(): Problem | undefined {
		const snapshot = this.#snapshot;
		return snapshot ? snapshot.context.problem : this.#problem;
	}

	problemAt(question: QuestionId): Problem | undefined {
		const at = this.#snapshot?.context.at ?? this.#question ?? question;
		return at === question ? this.problem : undefined;
	}

	get place(): Place {
		const snapshot = this.#snapshot;
		if (!snapshot) return this.#question ?? 'review';
		const { attempt, at } = snapshot.context;
		if (attempt !== undefined) return { attempt };
		const isAtQuestion =
			snapshot.matches({ interview: 'asking' }) || snapshot.matches({ interview: 'restoring' });
		return isAtQuestion ? at : 'review';
	}

	/** Undefined at the review and after. */
	get question(): QuestionId | undefined {
		const { place } = this;
		return typeof place === 'string' && place !== 'review' ? place : undefined;
	}

	get draft(): DraftState {
		return this.#snapshot?.value.draft ?? 'waiting';
	}

	get saveError(): StorageErrorCode | undefined {
		return this.#snapshot?.context.saveError;
	}

	get conflict(): TabConflict | undefined {
		return this.#snapshot?.context.conflict;
	}

	/** The newest attempt, with which a retake is compared. */
	get earlier(): Attempt | undefined {
		return this.#snapshot?.context.earlier;
	}

	/** The number of stored records that could not be read. */
	get unreadable(): number {
		return this.#snapshot?.context.unreadable ?? 0;
	}

	get #shown(): DraftContent {
		return this.#snapshot?.context.content ?? this.#content;
	}

	get #snapshot(): QuestionnaireSnapshot | undefined {
		if (!this.#actor) return undefined;
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	/** Repeats what the machine does while it restores the draft. */
	#apply(event: QuestionnaireEvent): void {
		switch (event.type) {
			case 'answer.given':
				this.#content = withAnswer(this.#content, event.question, event.answer);
				this.#problem = undefined;
				break;
			case 'note.given':
				this.#content = withNote(this.#content, event.question, event.text);
				break;
			case 'question.skipped':
				this.#content = withSkipped(this.#content, event.question);
				this.#advance(event.question);
				break;
			case 'answer.confirmed': {
				const { question = this.#question } = event;
				if (question && this.#content.answers[question]) this.#advance(question);
				else this.#problem = 'missing';
				break;
			}
		}
	}

	#advance(from: QuestionId): void {
		if (this.#question !== undefined && this.#question !== from) return;
		this.#question = next(from, this.answers);
		this.#problem = undefined;
		this.#hasAdvanced = true;
	}
}
