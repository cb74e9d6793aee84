/** What an answer does to the progress: small pure steps that the machine's actions are made of. */
import { picks, takesSeveral, type OptionId, type QuestionId } from '../assessment/questions';
import { picked, type Answer, type Sheet } from '../assessment/sheet';
import type { Progress } from './progress';

export const progressOf = ({ sheet, skipped }: Progress): Progress => ({ sheet, skipped });

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
