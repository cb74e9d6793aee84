/** The words of the result page, and the view that its sections are made from. */
import type { QuestionId } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import type { Answers } from '$lib/assessment/answers';
import { address } from '$lib/platform/addresses';
import type { ComparisonTexts } from '$lib/presenters/comparison';
import type { ResultView } from '$lib/presenters/result';
import type { PageData } from './$types';

export type Texts = PageData;

/** @param isOwn whether citations lead to the answer, where it can be changed */
export function viewOf(answers: Answers, texts: Texts, isOwn: boolean): ResultView {
	const { result, questions, common, facts, locale } = texts;
	return {
		answers,
		recommendation: recommend(answers),
		words: result,
		questions,
		kinds: common.kinds,
		quoted: common.quoted,
		facts,
		toQuestion: (question) => (isOwn ? `#${answerId(question)}` : undefined),
		toFact: (fact) => `${address(locale, 'roles')}#${fact}`
	};
}

/** Where an answer stands on the result page. */
export const answerId = (question: QuestionId): string => `answer-${question}`;

/** Undefined for any other fragment. */
export function answerOf(hash: string, questions: readonly QuestionId[]): QuestionId | undefined {
	return questions.find((question) => hash === `#${answerId(question)}`);
}

export function comparisonTexts({ comparison, questions, common }: Texts): ComparisonTexts {
	return { words: comparison, questions, kinds: common.kinds, pointsOf: common.pointsOf };
}
