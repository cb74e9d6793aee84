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

/** The part of a draft that was given since it was restored. Plans are not merged. */
export function givenSince(restored: DraftContent, content: DraftContent): DraftContent {
	const changed = <T extends object>(now: T, before: T): T => {
		const old = new Map(Object.entries(before));
		return Object.fromEntries(
			Object.entries(now).filter(([key, value]) => value !== old.get(key))
		) as T; // A part of the same object.
	};
	return {
		answers: changed(content.answers, restored.answers),
		skipped: content.skipped.filter((question) => !restored.skipped.includes(question)),
		notes: changed(content.notes, restored.notes),
		plan: content.plan
	};
}
