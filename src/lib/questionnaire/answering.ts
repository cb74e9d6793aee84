/** Pure steps that the machine's actions are made of: how an answer changes the content of a draft. */
import { picks, takesSeveral, type OptionId, type QuestionId } from '$lib/assessment/questions';
import { picked, type Answer, type Answers } from '$lib/assessment/answers';
import type { DraftContent } from '$lib/storage/draft-content';

/** Options beyond what the question takes are dropped; those picked earlier stay. */
export function withAnswer(
	content: DraftContent,
	question: QuestionId,
	answer: Answer | undefined
): DraftContent {
	const { [question]: _, ...rest } = content.answers;
	if (answer === undefined || answer.length === 0) return { ...content, answers: rest };
	const accepted = Array.isArray(answer) ? firstPicks(question, content.answers, answer) : answer;
	return {
		...content,
		answers: { ...rest, [question]: accepted },
		skipped: content.skipped.filter((id) => id !== question)
	};
}

function firstPicks(
	question: QuestionId,
	answers: Answers,
	answer: readonly OptionId[]
): OptionId[] {
	const before = picked(question, answers).filter((option) => answer.includes(option));
	return [...new Set([...before, ...answer])].slice(0, picks(question));
}

/** A skipped question has no answer: an earlier one is removed. */
export function withSkipped(content: DraftContent, question: QuestionId): DraftContent {
	const { [question]: _, ...answers } = content.answers;
	const skipped = [...content.skipped.filter((id) => id !== question), question];
	return { ...content, answers, skipped };
}

export const isTooMany = (question: QuestionId, answer: Answer | undefined) =>
	takesSeveral(question) && answer !== undefined && answer.length > picks(question);
