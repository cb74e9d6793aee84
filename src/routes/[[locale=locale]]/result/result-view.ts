/** The words of the result page, and the view that its sections are made from. */
import type { Answers } from '$lib/assessment/answers';
import type { QuestionId } from '$lib/assessment/questions';
import type { Recommendation } from '$lib/assessment/recommend';
import { sourceAddress } from '$lib/platform/addresses';
import type { ComparisonTexts } from '$lib/presenters/comparison';
import type { ResultView } from '$lib/presenters/result';
import type { PageData } from './$types';

export type Texts = PageData;

/** @param isOwn whether citations link to the answer, where it can be changed */
export function resultView(
	answers: Answers,
	recommendation: Recommendation,
	texts: Texts,
	isOwn: boolean
): ResultView {
	const { result, questions, common, facts, locale } = texts;
	return {
		answers,
		recommendation,
		words: result,
		questions,
		kinds: common.kinds,
		quoted: common.quoted,
		facts,
		toQuestion: (question) => (isOwn ? `#${answerId(question)}` : undefined),
		toSource: (id) => sourceAddress(locale, id)
	};
}

/** The DOM id of an answer on the result page. */
export const answerId = (question: QuestionId): string => `answer-${question}`;

/** Undefined for any other fragment. */
export function questionInHash(
	hash: string,
	questions: readonly QuestionId[]
): QuestionId | undefined {
	return questions.find((question) => hash === `#${answerId(question)}`);
}

export function comparisonTexts({ comparison, questions, common }: Texts): ComparisonTexts {
	return { words: comparison, questions, kinds: common.kinds, pointsOf: common.pointsOf };
}
