/** A visit to the questionnaire whose storage answers when the test says so. */
import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate';
import type { ExperienceId, QuestionId } from '$lib/assessment/questions';
import type {
	CheckOutput,
	RestoredDraft,
	WriteInput,
	WriteOutput
} from '$lib/questionnaire/draft-storage';
import { questionnaireMachine, type QuestionnaireEvent } from '$lib/questionnaire/machine';
import { NO_CONTENT } from '$lib/questionnaire/progress';
import type { DraftContent } from '$lib/storage/draft-content';
import { newDraft } from '$lib/storage/new-draft';
import type { Draft } from '$lib/storage/records';
import type { StorageErrorCode } from '$lib/storage/storage-error';

/** A request to storage that it has not answered yet. */
class Request<Input, Output> {
	readonly input: Input;
	readonly promise: Promise<Output>;
	#resolve!: (output: Output) => void;
	#reject!: (error: Error) => void;

	constructor(input: Input) {
		this.input = input;
		this.promise = new Promise((resolve, reject) => {
			this.#resolve = resolve;
			this.#reject = reject;
		});
	}

	async resolve(output: Output): Promise<void> {
		this.#resolve(output);
		await settled();
	}

	async reject(): Promise<void> {
		this.#reject(new Error('refused by the test'));
		await settled();
	}
}

class Save extends Request<WriteInput, WriteOutput> {
	/** Written, in memory because of an error, or under an id of its own. */
	async done({
		error,
		isForked = false,
		merged
	}: Partial<Pick<WriteOutput, 'error' | 'isForked' | 'merged'>> = {}): Promise<void> {
		const { content } = this;
		await this.resolve({ draft: draftOf(merged ?? content), content, merged, isForked, error });
	}

	get content(): DraftContent {
		return this.input.content;
	}
}

class Restore extends Request<undefined, RestoredDraft> {
	async with(stored?: Partial<DraftContent>, unread?: StorageErrorCode): Promise<void> {
		await this.resolve({ ...restored(stored), unread });
	}
}

export const draftOf = ({ answers, skipped, notes, plan }: DraftContent): Draft => ({
	...newDraft(new Date(0)),
	id: 'draft',
	answers,
	skipped: [...skipped],
	notes,
	plan
});

/** A draft as it is read from storage; without one, an empty draft that is not stored. */
export function restored(stored?: Partial<DraftContent>): RestoredDraft {
	const content = { ...NO_CONTENT, ...stored };
	const draft = draftOf(content);
	return {
		draft,
		stored: stored && draft,
		content,
		earlier: undefined,
		unreadable: 0,
		unread: undefined
	};
}

export class Visit {
	readonly clock = new SimulatedClock();
	/** Requests to storage, the first one first. */
	readonly restores: Restore[] = [];
	readonly saves: Save[] = [];
	readonly conclusions: Request<WriteInput, string>[] = [];
	readonly checks: Request<Draft | undefined, CheckOutput>[] = [];
	readonly discards: Request<Draft | undefined, unknown>[] = [];
	readonly #actor;

	constructor(question?: QuestionId) {
		const ask = <R extends { promise: unknown }>(requests: R[], request: R): R['promise'] => {
			requests.push(request);
			return request.promise;
		};
		this.#actor = createActor(
			questionnaireMachine.provide({
				actors: {
					restore: fromPromise(() => ask(this.restores, new Restore(undefined))),
					save: fromPromise(({ input }) => ask(this.saves, new Save(input))),
					conclude: fromPromise(({ input }) => ask(this.conclusions, new Request(input))),
					check: fromPromise(({ input }) => ask(this.checks, new Request(input))),
					discard: fromPromise(({ input }) => ask(this.discards, new Request(input))),
					tabs: fromCallback(() => undefined)
				}
			}),
			{ input: { question }, clock: this.clock }
		);
		this.#actor.start();
	}

	/** A visit whose draft has been read: this one, or none. */
	static async with(stored?: Partial<DraftContent>, question?: QuestionId): Promise<Visit> {
		const visit = new Visit(question);
		await last(visit.restores).with(stored);
		return visit;
	}

	send(...events: QuestionnaireEvent[]): void {
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

	/** A question asked, or the state of the interview by its name. */
	get place(): string {
		return this.interview === 'asking' ? this.context.at : this.interview;
	}

	/** The latest request of each kind. */
	get save() {
		return last(this.saves);
	}

	get conclusion() {
		return last(this.conclusions);
	}

	get check() {
		return last(this.checks);
	}

	get discard() {
		return last(this.discards);
	}
}

/** Lets every promise that is ready run on. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

function last<T>(requests: readonly T[]): T {
	const request = requests.at(-1);
	if (!request) throw new Error('Storage was not asked');
	return request;
}
