/** Every answer that a question can have. */
import { picks, QUESTIONS, takesSeveral, type OptionId, type QuestionId } from './questions';
import type { Answer } from './answers';

/** Skipped first, then each option, or each choice of up to three tasks. */
export function possibleAnswers(question: QuestionId): (Answer | undefined)[] {
	const options: readonly OptionId[] = QUESTIONS[question].options;
	if (!takesSeveral(question)) return [undefined, ...(options as Answer[])];
	return choices(options, picks(question)).map((choice) =>
		choice.length > 0 ? (choice as unknown as Answer) : undefined
	);
}

function choices<T>(options: readonly T[], most: number): T[][] {
	if (most === 0 || options.length === 0) return [[]];
	const [first, ...rest] = options as [T, ...T[]];
	return [...choices(rest, most), ...choices(rest, most - 1).map((choice) => [first, ...choice])];
}
