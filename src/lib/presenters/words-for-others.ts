/** Words for others: what to search for, what to ask in an interview, and a message about the plan. */
import type { InterviewQuestion, Recipient, WordsForOthers } from '$lib/content/words-for-others';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { mapValues } from '$lib/typed-object';
import type { ResultView } from './result';
import type { PlanRow } from './result-rows';

export interface WordsForOthersView {
	readonly terms: readonly string[];
	readonly questions: readonly InterviewQuestion[];
	readonly messages: Readonly<Record<Recipient, string>>;
}

type Row = Pick<PlanRow, 'item' | 'title' | 'needed' | 'decision'>;

/** @param plan its planned items go into the message; without any, the first one needed; else the work of the role */
export function wordsForOthers(
	view: ResultView,
	plan: readonly Row[],
	words: WordsForOthers
): WordsForOthersView {
	const { role, stage, destination } = view.recommendation;
	const wishes = wishesIn(plan, words);
	// The work of the role is then all that there is to say.
	const isRepeated = wishes.length === 0 && role === destination;
	const terms: Partial<Record<string, readonly string[]>> = words.search.terms[role];
	return {
		terms: (terms[stage] ?? []).map(withoutPhraseBreaks),
		questions: words.interview.questions[role],
		messages: mapValues(words.message.opening, (opening, recipient) => {
			const lines = [
				opening,
				...(isRepeated ? [] : aim(view, words)),
				words.message.intro,
				'',
				...(wishes.length > 0 ? wishes : [words.message.work[role]]).map(words.message.wish),
				'',
				words.message.closing[recipient]
			];
			return withoutPhraseBreaks(lines.join('\n'));
		})
	};
}

/** Nothing where the wishes point to no role of the check. */
function aim({ recommendation }: ResultView, { message }: WordsForOthers): string[] {
	const { destination, reservations } = recommendation;
	const isUnclear = reservations.some((id) => id !== 'many-unanswered');
	return isUnclear ? [] : [message.aim(message.aims[destination])];
}

/** A manager need not read that one is about to apply elsewhere. */
const PRIVATE: readonly PlanRow['item'][] = ['check-the-posting', 'retake-later'];

function wishesIn(plan: readonly Row[], { message }: WordsForOthers): string[] {
	const planned = plan.filter(({ decision }) => decision?.state === 'planned');
	const first = plan.find(
		({ item, needed, decision }) => (needed || item === 'talk-about-technology') && !decision
	);
	const shared = planned.filter(({ item }) => !PRIVATE.includes(item));
	const rows = shared.length > 0 ? shared : first ? [first] : [];
	const reworded: Partial<Record<string, string>> = message.reworded;
	return rows.map(({ item, title }) => reworded[item] ?? title);
}
