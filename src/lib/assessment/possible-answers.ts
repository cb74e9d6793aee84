/** Every answer that a question can have. */
import { picks, QUESTIONS, takesSeveral, type QuestionId } from './questions';
import type { Answer } from './answers';

/** Skipped first, then each option, or each choice of up to three tasks. */
export function possibleAnswers(question: QuestionId): (Answer | undefined)[] {
	if (!takesSeveral(question)) return [undefined, ...QUESTIONS[question].options];
	return choices(QUESTIONS[question].options, picks(question)).map((choice) =>
		choice.length > 0 ? choice : undefined
	);
}

function choices<T>(options: readonly T[], most: number): T[][] {
	const [first, ...rest] = options;
	if (most === 0 || first === undefined) return [[]];
	return [...choices(rest, most), ...choices(rest, most - 1).map((choice) => [first, ...choice])];
}
