/** Pure steps that the machine's actions are made of: how an answer changes the content of a draft. */
import {
	isQuestion,
	picks,
	takesSeveral,
	type OptionId,
	type QuestionId
} from '$lib/assessment/questions';
import { picked, type Answer, type Answers } from '$lib/assessment/answers';
import type { DraftContent } from './progress';

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

/**
 * Merges answers given while the draft was being read into it: they win, but for those older than the
 * stored ones.
 */
export function merged(
	stored: DraftContent,
	early: DraftContent,
	isOlder: (question: QuestionId) => boolean = () => false
): DraftContent {
	const isTaken = (question: string) =>
		isQuestion(question) &&
		!(isOlder(question) && (stored.answers[question] ?? stored.skipped.includes(question)));
	const given = Object.entries(early.answers).filter(([question]) => isTaken(question));
	const skipped = early.skipped.filter(isTaken);
	if (given.length + Object.keys(early.notes).length + skipped.length === 0) return stored;
	const isSkipped = (question: string) => skipped.some((id) => id === question);
	const both: Answers = Object.fromEntries(
		[...Object.entries(stored.answers), ...given].filter(([question]) => !isSkipped(question))
	);
	const allSkipped = [...new Set([...stored.skipped, ...skipped])];
	return {
		answers: both,
		skipped: allSkipped.filter((question) => both[question] === undefined),
		notes: { ...stored.notes, ...early.notes },
		// It is asked for once the draft has been read.
		plan: stored.plan
	};
}

export const isTooMany = (question: QuestionId, answer: Answer | undefined) =>
	takesSeveral(question) && answer !== undefined && answer.length > picks(question);
