/** The sheet: the answers given so far, and the questions that apply to them. */
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
export type Sheet = { readonly [Q in QuestionId]?: Answer<Q> };

/**
 * Evidence in the user's own words beside an experience answer, one line each ('2024 DC move, 12
 * people'). Never judged, and never part of a sheet: what is shared holds none.
 */
export type Notes = Readonly<Partial<Record<ExperienceId, string>>>;

/** A note is one line: more is a file, not evidence. In UTF-16 units, as `maxlength` counts. */
export const NOTE_LENGTH = 200;

export type SheetErrorCode =
	| 'not-a-sheet'
	| 'unknown-question'
	| 'unknown-option'
	| 'wrong-type'
	| 'too-many-options'
	| 'repeated-option';

/** What is wrong with a sheet from outside, and where. `question` is as it came in. */
export interface SheetError {
	readonly code: SheetErrorCode;
	readonly question?: string;
	readonly option?: string;
}

export type SheetResult =
	| { readonly ok: true; readonly sheet: Sheet }
	| { readonly ok: false; readonly errors: readonly SheetError[] };

/**
 * Reads a sheet from anything. Never throws: whatever is wrong comes back as errors that name the
 * place (`assessment.md`, rule 8). Answers off the path are valid: they sleep. An empty `week` is
 * the same as none.
 */
export function readSheet(input: unknown): SheetResult {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return { ok: false, errors: [{ code: 'not-a-sheet' }] };
	}
	const errors: SheetError[] = [];
	const answers: Record<string, unknown> = {};
	for (const [question, answer] of Object.entries(input)) {
		const error = isQuestion(question)
			? answerError(question, answer)
			: ({ code: 'unknown-question', question } as const);
		if (error) errors.push(error);
		else if (!Array.isArray(answer)) answers[question] = answer;
		else if (answer.length > 0) answers[question] = [...(answer as unknown[])];
	}
	return errors.length > 0 ? { ok: false, errors } : { ok: true, sheet: answers as Sheet };
}

function answerError(question: QuestionId, answer: unknown): SheetError | undefined {
	const expected = takesSeveral(question) ? Array.isArray(answer) : typeof answer === 'string';
	if (!expected) return { code: 'wrong-type', question };
	const options: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
	for (const option of options) {
		if (typeof option !== 'string') return { code: 'wrong-type', question };
		if (!isOption(question, option)) return { code: 'unknown-option', question, option };
	}
	if (options.length > picks(question)) return { code: 'too-many-options', question };
	const repeated = options.find((option, at) => options.indexOf(option) !== at);
	return repeated === undefined
		? undefined
		: { code: 'repeated-option', question, option: String(repeated) };
}

/** The questions that apply to a sheet, in the order of asking. */
export function path(sheet: Sheet): QuestionId[] {
	return QUESTION_IDS.filter((question) => isAsked(question, sheet));
}

export function isAsked(question: QuestionId, sheet: Sheet): boolean {
	const condition = ASKED_IF[question];
	return condition === undefined || holds(condition, sheet);
}

const ASKED_IF: Partial<Record<QuestionId, Condition>> = Object.fromEntries(
	QUESTION_IDS.map((id) => [id, (QUESTIONS[id] as { askedIf?: Condition }).askedIf])
);

/** An absent `accountability` counts like level 0, an absent `wish` like `undecided`. */
export function holds(condition: Condition, sheet: Sheet): boolean {
	if ('atLeast' in condition) return levelOf(condition.question, sheet) >= condition.atLeast;
	if ('is' in condition) return sheet[condition.question] === condition.is;
	return sheet[condition.question] !== condition.isNot;
}

/** Whether a question has an answer, on the path or asleep. An empty `week` is none. */
export function isAnswered(question: QuestionId, sheet: Sheet): boolean {
	return (sheet[question]?.length ?? 0) > 0;
}

/** The answers that count: those on the path. */
export function awake(sheet: Sheet): Sheet {
	return Object.fromEntries(
		path(sheet).flatMap((question) => {
			const answer = sheet[question];
			return answer === undefined ? [] : [[question, answer]];
		})
	) as Sheet;
}

/** The options picked at a question: none, one, or several for `week`, in the table's order. */
export function picked(question: QuestionId, sheet: Sheet): readonly OptionId[] {
	const answer = sheet[question];
	if (answer === undefined) return [];
	if (typeof answer === 'string') return [answer];
	return QUESTIONS.week.options.filter((task) => answer.includes(task));
}

/** The level of an experience answer; unknown and sleeping answers are at level 0. */
export function levelOf(question: ExperienceId, sheet: Sheet): Level {
	if (!isAsked(question, sheet)) return 0;
	const options: readonly unknown[] = QUESTIONS[question].options;
	return Math.max(0, options.indexOf(sheet[question])) as Level;
}
