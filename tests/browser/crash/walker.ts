/** A user at random: answers, changes, skips, notes, goes back, concludes, and begins anew. */
import {
	isExperience,
	picks,
	QUESTIONS,
	type OptionId,
	type QuestionId
} from '$lib/assessment/questions';
import { path, picked, withNote, type Answer } from '$lib/assessment/answers';
import { withSkipped, withAnswer } from '$lib/questionnaire/answering';
import { firstOpen } from '$lib/questionnaire/progress';
import type { DraftContent } from '$lib/storage/draft-content';
import type { Quiz } from '../quiz';
import type { Seeded } from './seeded';
import { contentIn, type Trail } from './trail';

export class Walker {
	readonly #quiz: Quiz;
	readonly #trail: Trail;
	readonly #random: Seeded;

	constructor(quiz: Quiz, trail: Trail, random: Seeded) {
		this.#quiz = quiz;
		this.#trail = trail;
		this.#random = random;
	}

	get #content(): DraftContent {
		return contentIn(this.#trail.now);
	}

	/** Continues a draft if there is one, else starts at the first question. */
	async begin(): Promise<void> {
		await this.#quiz.open('quiz');
		await this.#quiz.isAt(firstOpen(this.#content) ?? 'review');
	}

	/** One thing, whatever is next. */
	async step(): Promise<void> {
		const random = this.#random;
		const { place } = this.#quiz;
		if (place === 'result') return this.begin();
		if (place === 'review') return random.chance(50) ? this.#conclude() : this.#change();
		const question = place as QuestionId;
		if (this.#content.answers[question] === undefined)
			return random.chance(15) ? this.#skip(question) : this.#answer(question);
		if (isExperience(question) && random.chance(20)) return this.#note(question);
		if (random.chance(20)) return this.#answer(question);
		return random.chance(15) ? this.#back() : this.#quiz.next();
	}

	async #answer(question: QuestionId): Promise<void> {
		const before = picked(question, this.#content.answers);
		const most = picks(question);
		const others = QUESTIONS[question].options.filter((option) => !before.includes(option));
		const isFull = most > 1 && before.length === most;
		const option = this.#random.one<OptionId>(isFull ? before : others);
		const rest = before.filter((each) => each !== option);
		const answer = most === 1 ? option : isFull ? rest : [...rest, option];
		this.#apply(withAnswer(this.#content, question, answer as Answer));
		await this.#quiz.option(question, option).click();
	}

	async #skip(question: QuestionId): Promise<void> {
		this.#apply(withSkipped(this.#content, question));
		await this.#quiz.skip();
	}

	async #note(question: QuestionId): Promise<void> {
		if (!isExperience(question)) return;
		const text = `${this.#random.whole(2, 90)} people, by night`;
		this.#apply(withNote(this.#content, question, text));
		const note = this.#quiz.page.locator('#note');
		if (!(await note.isVisible()))
			await this.#quiz.page.locator('[data-fold="note"] summary').click();
		await note.fill(text);
	}

	async #back(): Promise<void> {
		const link = this.#quiz.page.locator('main form a.back');
		if ((await link.count()) > 0) await this.#quiz.follow(link);
	}

	/** Of an answer, from the review. */
	async #change(): Promise<void> {
		const question = this.#random.one(path(this.#content.answers));
		await this.#quiz.follow(this.#quiz.page.locator(`main [data-question="${question}"] a`));
		await this.#answer(question);
	}

	async #conclude(): Promise<void> {
		const { draft, attempts } = this.#trail.now;
		// A retake in which nothing has changed is the attempt that is there.
		const made = draft ? [{ answers: draft.answers, notes: draft.notes }] : [];
		this.#trail.go({ draft: undefined, attempts: [...attempts, ...made] });
		await this.#quiz.conclude();
	}

	#apply(draft: DraftContent): void {
		this.#trail.go({ ...this.#trail.now, draft });
	}
}
