/**
 * What was answered before any script ran: the native form sent it to the next page as
 * `?phase=design`, or `?skip=phase`. Anything else in the query is left alone.
 */
import { isQuestion, takesSeveral } from '$lib/assessment/questions';
import { readSheet } from '$lib/assessment/sheet';
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
		rest.delete(question);
		const options = query.getAll(question);
		const answer = takesSeveral(question) ? options.filter(isTask) : options[0];
		const read = readSheet({ [question]: answer });
		// More than `week` takes is for the machine to say: it keeps the first three.
		const isTooMany = !read.ok && read.errors[0]?.code === 'too-many-options';
		if (!read.ok && !isTooMany) continue;
		events.push({ type: 'answer.given', question, answer: answer as never });
	}
	for (const question of query.getAll('skip')) {
		rest.delete('skip');
		if (isQuestion(question)) events.push({ type: 'question.skipped', question });
	}
	return { events, rest };
}

const isTask = (option: string) => readSheet({ week: [option] }).ok;
