/** Creates drafts. Apart from `records`: the quiz begins one without loading the checks. */
import { VERSION } from '$lib/assessment/questions';
import { isAnswered, path } from '$lib/assessment/answers';
import { SCHEMA } from './schema';
import { randomId } from './random-id';
import type { Attempt, Draft } from './records';

/** A retake begins with these. A share link has answers alone. */
export type Source = Pick<Attempt, 'answers'> & Partial<Pick<Attempt, 'notes' | 'plan'>>;

/**
 * An empty draft, or a retake of `from` with its answers and notes. Its unanswered questions count as
 * skipped, so that the review page is open from the start.
 *
 * @param plan goes on: the newest one, though the answers may be an earlier attempt's or none
 */
export function newDraft(now: Date, from?: Source, plan = from?.plan ?? []): Draft {
	const { answers = {}, notes = {} } = from ?? {};
	return {
		schema: SCHEMA,
		id: randomId(),
		version: VERSION,
		answers,
		skipped: from ? path(answers).filter((question) => !isAnswered(question, answers)) : [],
		notes,
		plan,
		startedAt: now.toISOString(),
		updatedAt: now.toISOString()
	};
}

export function withNewId(draft: Draft): Draft {
	return { ...draft, id: randomId() };
}
