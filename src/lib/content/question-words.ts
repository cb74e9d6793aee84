import type { OptionId, QuestionId } from '$lib/assessment/questions';

interface OneQuestionWords<Q extends QuestionId> {
	/** Two to eight words: for lists, tables, citations. 「予算と納期」 */
	readonly title: string;
	/** The question itself: the legend. */
	readonly ask: string;
	/** What to count and what not, where that is not plain. */
	readonly hint?: string;
	/** One or two examples from infrastructure work. Experience questions have them. */
	readonly examples: readonly string[];
	readonly options: Readonly<Record<OptionId<Q>, string>>;
}

export type QuestionTexts = { readonly [Q in QuestionId]: OneQuestionWords<Q> };
export type QuestionWords = QuestionTexts[QuestionId];
