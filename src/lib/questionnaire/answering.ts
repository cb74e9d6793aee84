/** What an answer does to the progress: small pure steps that the machine's actions are made of. */
import {
	picks,
	takesSeveral,
	type ExperienceId,
	type OptionId,
	type QuestionId
} from '$lib/assessment/questions';
import { NOTE_LENGTH, picked, type Answer, type Notes, type Sheet } from '$lib/assessment/answers';
import type { Kept, Progress } from './progress';

export const keptOf = ({ sheet, skipped, notes }: Kept): Kept => ({ sheet, skipped, notes });

/** More than a question takes is cut to the first: those picked earlier stay. */
export function withAnswer(
	{ sheet, skipped }: Progress,
	question: QuestionId,
	answer: Answer | undefined
): Progress {
	const { [question]: _, ...rest } = sheet;
	const empty = answer === undefined || answer.length === 0;
	const accepted = Array.isArray(answer) ? kept(question, sheet, answer) : answer;
	return {
		sheet: empty ? rest : ({ ...rest, [question]: accepted } as Sheet),
		skipped: empty ? skipped : skipped.filter((id) => id !== question)
	};
}

function kept(question: QuestionId, sheet: Sheet, answer: readonly OptionId[]): OptionId[] {
	const before = picked(question, sheet).filter((option) => answer.includes(option));
	return [...new Set([...before, ...answer])].slice(0, picks(question));
}

/** A skipped question has no answer: what was picked before is taken back. */
export function skipping({ sheet, skipped }: Progress, question: QuestionId): Progress {
	const { [question]: _, ...rest } = sheet;
	return { sheet: rest, skipped: [...skipped.filter((id) => id !== question), question] };
}

/** An empty note is none, and one too long is cut: it could not be stored. */
export function withNote(notes: Notes, question: ExperienceId, text: string): Notes {
	const { [question]: _, ...rest } = notes;
	return text.trim() === '' ? rest : { ...rest, [question]: text.slice(0, NOTE_LENGTH) };
}

/** What was answered before the draft was there wins over the draft. */
export function merged(draft: Progress | undefined, early: Progress): Progress {
	const answers = Object.entries({ ...draft?.sheet, ...early.sheet });
	const isKept = (question: string) => !early.skipped.some((id) => id === question);
	const sheet: Sheet = Object.fromEntries(answers.filter(([question]) => isKept(question)));
	const skipped = [...new Set([...(draft?.skipped ?? []), ...early.skipped])];
	return { sheet, skipped: skipped.filter((question) => sheet[question] === undefined) };
}

export const isTooMany = (question: QuestionId, answer: Answer | undefined) =>
	takesSeveral(question) && answer !== undefined && answer.length > picks(question);
