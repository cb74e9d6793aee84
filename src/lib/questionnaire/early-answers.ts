/**
 * Reads the answers given before hydration. The native form sends one to the next page as
 * `?phase=design` or `?skip=phase`; a page accepts those of the questions that lead to it and leaves
 * the rest of the query alone.
 */
import {
	isOption,
	isQuestion,
	QUESTION_IDS,
	takesSeveral,
	type QuestionId
} from '$lib/assessment/questions';
import type { Answer, Answers } from '$lib/assessment/answers';
import type { QuestionnaireEvent } from './machine';
import { next } from './progress';

export interface EarlyAnswers {
	readonly events: readonly QuestionnaireEvent[];
	/** The query without the answers. */
	readonly rest: URLSearchParams;
}

export function takeEarlyAnswers(
	query: URLSearchParams,
	from: readonly QuestionId[]
): EarlyAnswers {
	const events: QuestionnaireEvent[] = [];
	const rest = new URLSearchParams(query);
	for (const question of new Set(query.keys())) {
		if (!isQuestion(question) || !from.includes(question)) continue;
		const options = query.getAll(question).filter((option) => isOption(question, option));
		const [first] = options;
		if (first === undefined) continue;
		rest.delete(question);
		// The machine cuts more tasks than `week` takes, and says so.
		const answer = takesSeveral(question) ? [...new Set(options)] : first;
		events.push({ type: 'answer.given', question, answer: answer as Answer });
	}
	for (const question of from.filter((id) => query.getAll('skip').includes(id))) {
		rest.delete('skip');
		events.push({ type: 'question.skipped', question });
	}
	return { events, rest };
}

/** The query that the native form would have sent for an event. */
export function queryOf(event: QuestionnaireEvent, answers: Answers): string {
	if (event.type === 'question.skipped') return `?skip=${event.question}`;
	if (event.type !== 'answer.confirmed' || !event.question) return '';
	const { question } = event;
	const values = [answers[question] ?? []].flat();
	return `?${new URLSearchParams(values.map((value) => [question, value]))}`;
}

/**
 * The questions whose native form leads to a page. An address brings answers to these alone, so that
 * a link from elsewhere cannot answer others.
 */
export function questionsBefore(place: QuestionId | 'review'): QuestionId[] {
	return QUESTION_IDS.filter((question) => (next(question, {}) ?? 'review') === place);
}

/** The answer sent one page earlier, when two questions are answered before hydration. */
export function sentBefore(referrer: string, origin: string): EarlyAnswers['events'] {
	if (!URL.canParse(referrer)) return [];
	const { origin: from, pathname, searchParams } = new URL(referrer);
	const place = pathname.split('/').at(-2) ?? '';
	if (from !== origin || !isQuestion(place)) return [];
	return takeEarlyAnswers(searchParams, questionsBefore(place)).events;
}

/** The options picked on the prerendered page, as its form would send them. */
export function pickedAtFirstPaint(page: ParentNode): URLSearchParams {
	const inputs = page.querySelectorAll<HTMLInputElement>('main form input:checked');
	return new URLSearchParams([...inputs].map(({ name, value }) => [name, value]));
}
