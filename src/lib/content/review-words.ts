export interface ReviewWords {
	readonly title: string;
	readonly none: { readonly text: string; readonly start: string };
	readonly lead: string;
	readonly unanswered: string;
	/** The question did not apply last time. */
	readonly notAsked: string;
	readonly change: string;
	/** For screen readers: 「『予算と納期』の回答を変える」 */
	readonly changeLabel: (question: string) => string;
	readonly answeredOf: (answered: number, of: number) => string;
	/** The answer of the newest attempt, if it was another. */
	readonly before: (answer: string) => string;
	/** The number of answers that differ from the newest attempt. */
	readonly changes: (n: number) => string;
	/** The plan of the newest attempt. */
	readonly followUp: {
		readonly heading: string;
		readonly lead: string;
		readonly states: Readonly<Record<'planned' | 'done' | 'dropped', string>>;
		readonly toQuestion: (question: string) => string;
		readonly raised: string;
	};
	readonly seeResult: string;
	readonly concluding: string;
	readonly concludeFailed: string;
}
