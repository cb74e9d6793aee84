/** Where drafts begin. Apart from how they are read: the quiz needs no checks to begin one. */
import { VERSION } from '$lib/assessment/questions';
import { isAnswered, path } from '$lib/assessment/answers';
import { SCHEMA } from './migrations';
import { randomId } from './random-id';
import type { Attempt, Draft } from './records';

/**
 * An empty draft, or a retake of `from`: everything is taken over, and what was left unanswered
 * counts as skipped, so that the review page is open from the start.
 */
export function newDraft(now: Date, from?: Attempt): Draft {
	const { answers = {}, notes = {}, ticks = [] } = from ?? {};
	return {
		schema: SCHEMA,
		id: randomId(),
		version: VERSION,
		answers,
		skipped: from ? path(answers).filter((question) => !isAnswered(question, answers)) : [],
		notes,
		ticks,
		startedAt: now.toISOString(),
		updatedAt: now.toISOString()
	};
}

/** The same answers as a draft of its own. */
export function withNewId(draft: Draft): Draft {
	return { ...draft, id: randomId() };
}
