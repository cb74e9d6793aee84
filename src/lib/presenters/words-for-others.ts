/** Words for others: what to search for, what to ask in an interview, and a message about the plan. */
import type { StepId } from '$lib/assessment/roles';
import type { InterviewQuestion, Recipient, WordsForOthers } from '$lib/content/words-for-others';
import { entries, mapValues } from '$lib/typed-object';
import { planView } from './plan-rows';
import type { ResultView } from './result';

export interface WordsForOthersView {
	readonly terms: readonly string[];
	readonly questions: readonly InterviewQuestion[];
	readonly messages: Readonly<Record<Recipient, string>>;
}

/** @param planned titles of the planned items; without any, the message has the first needed one */
export function wordsForOthers(
	view: ResultView,
	planned: readonly string[],
	words: WordsForOthers
): WordsForOthersView {
	const { role, stage } = view.recommendation;
	const terms: Partial<Record<string, readonly string[]>> = words.search.terms[role];
	return {
		terms: terms[stage] ?? [],
		questions: words.interview.questions[role],
		messages: mapValues(words.message.opening, (opening, recipient) =>
			[
				opening,
				...aim(view, words),
				words.message.intro,
				'',
				...wishes(view, planned, words).map(words.message.wish),
				'',
				words.message.closing[recipient]
			].join('\n')
		)
	};
}

/** Nothing where the wishes point to no role of the check. */
function aim({ recommendation }: ResultView, { message }: WordsForOthers): string[] {
	const { destination, reservations } = recommendation;
	const isUnclear = reservations.some((id) => id !== 'many-unanswered');
	return isUnclear ? [] : [message.aim(message.aims[destination])];
}

/** A manager need not read that one is about to apply elsewhere. */
const PRIVATE = ['check-the-posting', 'retake-later'] as const satisfies readonly StepId[];

function wishes(view: ResultView, planned: readonly string[], { message }: WordsForOthers) {
	const { texts } = view.words.steps;
	const needed = planView(view).rows.find((row) => row.needed);
	const shared = planned.filter((title) => PRIVATE.every((step) => texts[step].title !== title));
	const titles =
		shared.length > 0 ? shared : [needed?.title ?? message.work[view.recommendation.role]];
	const reworded = new Map(
		entries(message.reworded).map(([step, title]) => [texts[step].title, title])
	);
	return titles.map((title) => reworded.get(title) ?? title);
}
