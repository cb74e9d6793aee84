/** A visit to the interview whose storage answers when the test says so. */
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import type { ExperienceId, QuestionId } from '$lib/assessment/questions';
import { interviewMachine, type InterviewEvent } from '$lib/questionnaire/machine';
import type { Kept, Progress } from '$lib/questionnaire/progress';

/** Something that storage was asked for, and has not answered yet. */
interface Asked<T> {
	readonly with: Kept | undefined;
	resolve(value: T): Promise<void>;
	reject(): Promise<void>;
}

export class Visit {
	readonly clock = new SimulatedClock();
	/** What storage was asked for, first one first. */
	readonly restores: Asked<Kept | undefined>[] = [];
	readonly saves: Asked<void>[] = [];
	readonly conclusions: Asked<string>[] = [];
	readonly #actor;

	constructor(question?: QuestionId) {
		this.#actor = createActor(
			interviewMachine.provide({
				actors: {
					restore: fromPromise(() => ask(this.restores)),
					save: fromPromise(({ input }) => ask(this.saves, input)),
					conclude: fromPromise(({ input }) => ask(this.conclusions, input))
				}
			}),
			{ input: question ? { question } : undefined, clock: this.clock }
		);
		this.#actor.start();
	}

	/** A visit whose draft has been read: this one, or none. */
	static async with(stored?: Progress & Partial<Kept>, question?: QuestionId): Promise<Visit> {
		const visit = new Visit(question);
		await first(visit.restores).resolve(stored && { notes: {}, ...stored });
		return visit;
	}

	send(...events: InterviewEvent[]): void {
		for (const event of events) this.#actor.send(event);
	}

	/** Answers a question as if on its page. */
	answer(question: QuestionId, answer: string | readonly string[] | undefined): void {
		this.send({ type: 'answer.given', question, answer: answer as never });
	}

	visit(place: QuestionId | 'review'): void {
		this.send(
			place === 'review'
				? { type: 'review.visited' }
				: { type: 'question.visited', question: place }
		);
	}

	next(): void {
		this.send({ type: 'answer.confirmed' });
	}

	skip(question: QuestionId): void {
		this.send({ type: 'question.skipped', question });
	}

	note(question: ExperienceId, text: string): void {
		this.send({ type: 'note.given', question, text });
	}

	get snapshot() {
		return this.#actor.getSnapshot();
	}

	get context() {
		return this.snapshot.context;
	}

	get interview() {
		return this.snapshot.value.interview;
	}

	get draft() {
		return this.snapshot.value.draft;
	}

	/** Where the user is: a question asked, or the state of the interview by its name. */
	get place(): string {
		return this.interview === 'asking' ? this.context.at : this.interview;
	}

	/** The save asked for last. */
	get save(): Asked<void> {
		return last(this.saves);
	}

	get conclusion(): Asked<string> {
		return last(this.conclusions);
	}
}

function ask<T>(asked: Asked<T>[], input?: Kept): Promise<T> {
	return new Promise<T>((resolve, reject) => {
		asked.push({
			with: input,
			resolve: (value) => (resolve(value), settled()),
			reject: () => (reject(new Error('refused by the test')), settled())
		});
	});
}

/** Lets every promise that is ready run on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

function first<T>(things: readonly T[]): T {
	const [thing] = things;
	if (!thing) throw new Error('Storage was not asked');
	return thing;
}

const last = <T>(things: readonly T[]): T => first(things.slice(-1));
