/** Apart from `answering`: the first question can be answered without it. */
import { isQuestion, type QuestionId } from '$lib/assessment/questions';
import type { Answers } from '$lib/assessment/answers';
import type { DraftContent } from '$lib/storage/draft-content';

/**
 * Merges answers given while the stored draft was unknown into it: they win, but for those older than
 * the stored ones.
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
