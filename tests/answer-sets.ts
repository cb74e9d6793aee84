import { path } from '$lib/assessment/answers';
import { possibleAnswers } from '$lib/assessment/possible-answers';
import { QUESTIONS } from '$lib/assessment/questions';

/** The number of sets of answers without sleeping answers, counted without the proof. */
export function countAnswerSets(): bigint {
	// Only these two decide which other questions apply.
	let answerSets = 0n;
	for (const accountability of [undefined, ...QUESTIONS.accountability.options]) {
		for (const wish of [undefined, ...QUESTIONS.wish.options]) {
			answerSets += path({ ...(accountability && { accountability }), ...(wish && { wish }) })
				.filter((id) => id !== 'accountability' && id !== 'wish')
				.reduce((product, id) => product * BigInt(possibleAnswers(id).length), 1n);
		}
	}
	return answerSets;
}
