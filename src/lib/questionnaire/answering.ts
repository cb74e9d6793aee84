/** What an answer does to the progress: small pure steps that the machine's actions are made of. */
import {
	picks,
	takesSeveral,
	type ExperienceId,
	type OptionId,
	type QuestionId
} from '$lib/assessment/questions';
import {
	NOTE_LENGTH,
	picked,
	type Answer,
	type Notes,
	type Answers
} from '$lib/assessment/answers';
import type { Kept, Progress } from './progress';

export const keptOf = ({ answers, skipped, notes }: Kept): Kept => ({ answers, skipped, notes });

/** More than a question takes is cut to the first: those picked earlier stay. */
export function withAnswer(
	{ answers, skipped }: Progress,
	question: QuestionId,
	answer: Answer | undefined
): Progress {
	const { [question]: _, ...rest } = answers;
	const empty = answer === undefined || answer.length === 0;
	const accepted = Array.isArray(answer) ? kept(question, answers, answer) : answer;
	return {
		answers: empty ? rest : { ...rest, [question]: accepted },
		skipped: empty ? skipped : skipped.filter((id) => id !== question)
	};
}

function kept(question: QuestionId, answers: Answers, answer: readonly OptionId[]): OptionId[] {
	const before = picked(question, answers).filter((option) => answer.includes(option));
	return [...new Set([...before, ...answer])].slice(0, picks(question));
}

/** A skipped question has no answer: what was picked before is taken back. */
export function skipping({ answers, skipped }: Progress, question: QuestionId): Progress {
	const { [question]: _, ...rest } = answers;
	return { answers: rest, skipped: [...skipped.filter((id) => id !== question), question] };
}

/** An empty note is none, and one too long is cut: it could not be stored. */
export function withNote(notes: Notes, question: ExperienceId, text: string): Notes {
	const { [question]: _, ...rest } = notes;
	return text.trim() === '' ? rest : { ...rest, [question]: text.slice(0, NOTE_LENGTH) };
}

/** What was answered before the draft was there wins over the draft. */
export function merged(draft: Progress | undefined, early: Progress): Progress {
	const entries = Object.entries({ ...draft?.answers, ...early.answers });
	const isKept = (question: string) => !early.skipped.some((id) => id === question);
	const answers: Answers = Object.fromEntries(entries.filter(([question]) => isKept(question)));
	const skipped = [...new Set([...(draft?.skipped ?? []), ...early.skipped])];
	return { answers, skipped: skipped.filter((question) => answers[question] === undefined) };
}

export const isTooMany = (question: QuestionId, answer: Answer | undefined) =>
	takesSeveral(question) && answer !== undefined && answer.length > picks(question);
