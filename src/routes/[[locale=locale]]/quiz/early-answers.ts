/**
 * What was answered before any script ran: the native form sent it to the next page as
 * `?phase=design`, or `?skip=phase`. Anything else in the query is left alone.
 */
import { isOption, isQuestion, takesSeveral } from '$lib/assessment/questions';
import type { Answer } from '$lib/assessment/sheet';
import type { InterviewEvent } from '$lib/interview/machine';

export interface EarlyAnswers {
	readonly events: readonly InterviewEvent[];
	/** The query without what was taken out of it. */
	readonly rest: URLSearchParams;
}

export function takeEarlyAnswers(query: URLSearchParams): EarlyAnswers {
	const events: InterviewEvent[] = [];
	const rest = new URLSearchParams(query);
	for (const question of new Set(query.keys())) {
		if (!isQuestion(question)) continue;
		const options = query.getAll(question).filter((option) => isOption(question, option));
		const [first] = options;
		if (first === undefined) continue;
		rest.delete(question);
		// More tasks than `week` takes are for the machine to cut, and to say so.
		const answer = takesSeveral(question) ? [...new Set(options)] : first;
		events.push({ type: 'answer.given', question, answer: answer as Answer });
	}
	for (const question of query.getAll('skip').filter(isQuestion)) {
		rest.delete('skip');
		events.push({ type: 'question.skipped', question });
	}
	return { events, rest };
}

/** What is picked on the page as it was painted, in the form in which it would have been sent. */
export function pickedAtFirstPaint(page: ParentNode): URLSearchParams {
	const inputs = page.querySelectorAll<HTMLInputElement>('main form input:checked');
	return new URLSearchParams([...inputs].map(({ name, value }) => [name, value]));
}
