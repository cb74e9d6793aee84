/** The answers given so far, and the questions that apply to them. */
import { fromKeys } from '$lib/typed-object';
import {
	isOption,
	isQuestion,
	picks,
	QUESTION_IDS,
	QUESTIONS,
	takesSeveral,
	type Condition,
	type ExperienceId,
	type Level,
	type OptionId,
	type QuestionId
} from './questions';

/** The answer to a question: an option id, or option ids for `week`. */
export type Answer<Q extends QuestionId = QuestionId> = Q extends 'week'
	? readonly OptionId<'week'>[]
	: OptionId<Q>;

/** Question id → answer. A skipped question is absent: skipped means unknown. */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> };

/**
 * Evidence in the user's own words for an experience answer, one line each ('2024 DC move, 12
 * people'). Never judged and never shared.
 */
export type Notes = Readonly<Partial<Record<ExperienceId, string>>>;

/** The longest note, in UTF-16 units, as `maxlength` counts. */
export const NOTE_LENGTH = 200;

/** An empty note is removed; one too long to be stored is cut. */
export function withNote<T extends { readonly notes: Notes }>(
	noted: T,
	question: ExperienceId,
	text: string
): T {
	const { [question]: _, ...rest } = noted.notes;
	const note = text.slice(0, NOTE_LENGTH);
	return { ...noted, notes: text.trim() === '' ? rest : { ...rest, [question]: note } };
}

export type AnswersErrorCode =
	| 'not-answers'
	| 'unknown-question'
	| 'unknown-option'
	| 'wrong-type'
	| 'too-many-options'
	| 'repeated-option';

/** An error in answers from outside. `question` and `option` are as they came in. */
export interface AnswersError {
	readonly code: AnswersErrorCode;
	readonly question?: string;
	readonly option?: string;
}

export type AnswersResult =
	| { readonly ok: true; readonly answers: Answers }
	| { readonly ok: false; readonly errors: readonly AnswersError[] };

/**
 * Reads answers from any value. Never throws: returns every error with its question
 * (`docs/assessment.md`, statement 8). Answers off the path are valid: they are asleep. An empty
 * `week` is the same as none.
 */
export function readAnswers(input: unknown): AnswersResult {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return { ok: false, errors: [{ code: 'not-answers' }] };
	}
	const errors: AnswersError[] = [];
	const read: Record<string, unknown> = {};
	for (const [question, answer] of Object.entries(input)) {
		const error = isQuestion(question)
			? answerError(question, answer)
			: ({ code: 'unknown-question', question } as const);
		if (error) errors.push(error);
		else if (!Array.isArray(answer)) read[question] = answer;
		else if (answer.length > 0) read[question] = answer.slice();
	}
	// The cast: each answer was checked above.
	return errors.length > 0 ? { ok: false, errors } : { ok: true, answers: read };
}

function answerError(question: QuestionId, answer: unknown): AnswersError | undefined {
	const expected = takesSeveral(question) ? Array.isArray(answer) : typeof answer === 'string';
	if (!expected) return { code: 'wrong-type', question };
	const options: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
	for (const option of options) {
		if (typeof option !== 'string') return { code: 'wrong-type', question };
		if (!isOption(question, option)) return { code: 'unknown-option', question, option };
	}
	if (options.length > picks(question)) return { code: 'too-many-options', question };
	const repeated = options.find((option, at): option is string => options.indexOf(option) !== at);
	return repeated === undefined
		? undefined
		: { code: 'repeated-option', question, option: repeated };
}

/** The questions that apply to answers, in the order of asking. */
export function path(answers: Answers): QuestionId[] {
	return QUESTION_IDS.filter((question) => isAsked(question, answers));
}

export function isAsked(question: QuestionId, answers: Answers): boolean {
	const { askedIf } = QUESTIONS[question];
	return askedIf === undefined || holds(askedIf, answers);
}

/** An absent `accountability` counts like level 0, an absent `wish` like `undecided`. */
export function holds(condition: Condition, answers: Answers): boolean {
	if ('atLeast' in condition) return levelOf(condition.question, answers) >= condition.atLeast;
	if ('is' in condition) return answers[condition.question] === condition.is;
	return answers[condition.question] !== condition.isNot;
}

/** The question has an answer, on the path or asleep. An empty `week` is none. */
export function isAnswered(question: QuestionId, answers: Answers): boolean {
	return (answers[question]?.length ?? 0) > 0;
}

/** The answers that count: those on the path. */
export function awake(answers: Answers): Answers {
	const onPath = path(answers).filter((question) => answers[question] !== undefined);
	// The cast: each question keeps its own answer.
	return fromKeys(onPath, (question) => answers[question]) as Answers;
}

/** The options picked at a question: none, one, or several for `week`, in the table's order. */
export function picked(question: QuestionId, answers: Answers): readonly OptionId[] {
	const answer = answers[question];
	if (answer === undefined) return [];
	if (typeof answer === 'string') return [answer];
	return QUESTIONS.week.options.filter((task) => answer.includes(task));
}

/** The level of an experience answer; unknown and sleeping answers are at level 0. */
export function levelOf(question: ExperienceId, answers: Answers): Level {
	if (!isAsked(question, answers)) return 0;
	const options: readonly unknown[] = QUESTIONS[question].options;
	// The cast: no experience question has more than four options.
	return Math.max(0, options.indexOf(answers[question])) as Level;
}
