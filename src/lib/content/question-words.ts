import type { OptionId, QuestionId } from '$lib/assessment/questions';

interface OneQuestionWords<Q extends QuestionId> {
	/** Two to eight words: for lists, tables, citations. 「予算と納期」 */
	readonly title: string;
	/** The question itself. */
	readonly ask: string;
	/** Says which experience counts, unless that is obvious. */
	readonly hint?: string;
	/** One or two examples from infrastructure work; experience questions only. */
	readonly examples: readonly string[];
	readonly options: Readonly<Record<OptionId<Q>, string>>;
}

export type QuestionTexts = { readonly [Q in QuestionId]: OneQuestionWords<Q> };
export type QuestionWords = QuestionTexts[QuestionId];
