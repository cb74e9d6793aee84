/** Derives position and progress from the answers: neither is stored. */
import { isExperience, QUESTION_IDS, type QuestionId } from '$lib/assessment/questions';
import { isAnswered, path, type Answers } from '$lib/assessment/answers';
import type { DraftContent } from '$lib/storage/draft-content';

export type Progress = Pick<DraftContent, 'answers' | 'skipped'>;

export const NO_CONTENT: DraftContent = { answers: {}, skipped: [], notes: {}, plan: [] };

/** A question's position on the path: 4 of 16. */
export interface Position {
	readonly at: number;
	readonly of: number;
	readonly section: 'experience' | 'aspiration';
}

/** The first question of the path that is neither answered nor skipped; none once all are passed. */
export function firstOpen(progress: Progress): QuestionId | undefined {
	return path(progress.answers).find((question) => !isPassed(question, progress));
}

/** Questions already passed are open, and so is the first that is not. */
export function isOpen(question: QuestionId, progress: Progress): boolean {
	const asked = path(progress.answers).includes(question);
	return asked && (isPassed(question, progress) || question === firstOpen(progress));
}

function isPassed(question: QuestionId, { answers, skipped }: Progress): boolean {
	return isAnswered(question, answers) || skipped.includes(question);
}

/** The question asked after another, which need not be on the path itself. */
export function next(question: QuestionId, answers: Answers): QuestionId | undefined {
	return path(answers).find((id) => indexOf(id) > indexOf(question));
}

export function previous(question: QuestionId, answers: Answers): QuestionId | undefined {
	return path(answers).findLast((id) => indexOf(id) < indexOf(question));
}

const indexOf = (question: QuestionId) => QUESTION_IDS.indexOf(question);

/**
 * The question that 'next' leads to once this one is passed. Undefined: nothing is left to ask, and
 * the review follows; so a change made from the review leads back to it.
 */
export function following(question: QuestionId, progress: Progress): QuestionId | undefined {
	const passed = { ...progress, skipped: [...progress.skipped, question] };
	const open = firstOpen(passed);
	const after = next(question, progress.answers);
	return open && (after && isOpen(after, passed) ? after : open);
}

/** Undefined for a question off the path. */
export function position(question: QuestionId, answers: Answers): Position | undefined {
	const questions = path(answers);
	const index = questions.indexOf(question);
	return index < 0
		? undefined
		: {
				at: index + 1,
				of: questions.length,
				section: isExperience(question) ? 'experience' : 'aspiration'
			};
}
