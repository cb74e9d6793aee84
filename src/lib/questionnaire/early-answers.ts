/**
 * Reads the answers given before hydration. The script in `app.html` hands each query that a form
 * would send, such as `phase=design&at=1767193200000`, from page to page in the fragment of the
 * address and keeps it in the state of the history entry, which no other site can write.
 */
import { isOption, isQuestion, takesSeveral } from '$lib/assessment/questions';
import type { Answer, Answers } from '$lib/assessment/answers';
import type { QuestionnaireEvent } from './machine';

/** The queries of the forms sent before hydration, in their order. */
export const sentQueries = (historyState: { readonly sent?: readonly string[] } | null) =>
	historyState?.sent ?? [];

export function earlyAnswers(query: URLSearchParams): QuestionnaireEvent[] {
	const events: QuestionnaireEvent[] = [];
	const sentAt = Number(query.get('at')) || undefined;
	for (const question of new Set(query.keys())) {
		if (!isQuestion(question)) continue;
		const options = query.getAll(question).filter((option) => isOption(question, option));
		const [first] = options;
		if (first === undefined) continue;
		// The machine cuts more tasks than `week` takes, and says so.
		const answer = takesSeveral(question) ? [...new Set(options)] : first;
		events.push({ type: 'answer.given', question, answer: answer as Answer, sentAt });
	}
	const question = query.get('skip') ?? '';
	if (isQuestion(question)) events.push({ type: 'question.skipped', question, sentAt });
	return events;
}

/** The query that the form would have sent for an event. */
export function queryOf(event: QuestionnaireEvent, answers: Answers): string {
	const query = new URLSearchParams({ at: String(Date.now()) });
	if (event.type === 'question.skipped') query.append('skip', event.question);
	if (event.type === 'answer.confirmed' && event.question)
		for (const option of [answers[event.question] ?? []].flat())
			query.append(event.question, option);
	return String(query);
}

export interface FirstPaint {
	/** As the form would send them. */
	readonly picked: URLSearchParams;
	readonly isExamplesOpen: boolean;
}

/** The picks and the open fold of the prerendered page. */
export function readFirstPaint(form: ParentNode | null): FirstPaint {
	const inputs = form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
	return {
		picked: new URLSearchParams([...inputs].map(({ name, value }) => [name, value])),
		isExamplesOpen: form?.querySelector('[data-fold="examples"][open]') != null
	};
}
