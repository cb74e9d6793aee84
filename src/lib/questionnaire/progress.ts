/** Where the user may be, derived from the answers: nothing here is stored but the two fields of `Progress`. */
import { isExperience, QUESTION_IDS, type QuestionId } from '$lib/assessment/questions';
import { isAnswered, path, type Notes, type Answers } from '$lib/assessment/answers';

/** What an unfinished interview consists of. */
export interface Progress {
	readonly answers: Answers;
	/** Skipped on purpose: absent from the answers, and yet passed. */
	readonly skipped: readonly QuestionId[];
}

/** What of an interview is kept: the notes beside it decide nothing. */
export interface Kept extends Progress {
	readonly notes: Notes;
}

/** Where a question stands on the path: 4 of 16. */
export interface Position {
	readonly at: number;
	readonly of: number;
	readonly section: 'experience' | 'aspiration';
}

/** The first question of the path that is neither answered nor skipped; none once all are passed. */
export function firstOpen(progress: Progress): QuestionId | undefined {
	return path(progress.answers).find((question) => !isPassed(question, progress));
}

/** Open are the questions passed, and the first that is not. */
export function isOpen(question: QuestionId, progress: Progress): boolean {
	const asked = path(progress.answers).includes(question);
	return asked && (isPassed(question, progress) || question === firstOpen(progress));
}

function isPassed(question: QuestionId, { answers, skipped }: Progress): boolean {
	return isAnswered(question, answers) || skipped.includes(question);
}

/** The question asked after another, which need not be on the path itself. */
export function next(question: QuestionId, answers: Answers): QuestionId | undefined {
	return path(answers).find((id) => place(id) > place(question));
}

export function previous(question: QuestionId, answers: Answers): QuestionId | undefined {
	return path(answers).findLast((id) => place(id) < place(question));
}

const place = (question: QuestionId) => QUESTION_IDS.indexOf(question);

/**
 * Where 'next' leads once a question is passed: on along the path, or, where nothing is left to
 * ask, to the review (undefined). So a change from the review leads back to it.
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
