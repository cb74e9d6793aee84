/** The interview's own words: quiz and review. */
export interface QuizWords {
	readonly sections: { readonly experience: string; readonly aspiration: string };
	/** 「質問4 / 16・経験」 */
	readonly progress: (at: number, of: number, section: string) => string;
	readonly progressLabel: string;
	readonly examplesLabel: string;
	readonly next: string;
	readonly toReview: string;
	readonly back: string;
	readonly skip: string;
	readonly skipHint: string;
	readonly keys: string;
	readonly missing: string;
	readonly missingSeveral: string;
	readonly tooMany: (most: number) => string;
	readonly upTo: (most: number, picked: number) => string;
	/** One optional line of evidence under an experience question. */
	readonly note: { readonly label: string; readonly hint: string; readonly example: string };
	readonly draft: {
		readonly restoring: string;
		readonly saved: string;
		readonly saving: string;
		readonly failing: string;
		readonly retry: string;
		/** Takes everything along as a file. */
		readonly export: string;
	};
	/** What another tab has done to the answers. */
	readonly tabConflict: {
		readonly notices: Readonly<Record<'changed' | 'apart' | 'wiped', string>>;
		readonly showOther: string;
	};
	readonly review: {
		readonly title: string;
		readonly none: { readonly text: string; readonly start: string };
		readonly lead: string;
		readonly unanswered: string;
		readonly change: string;
		/** For screen readers: 「『予算と納期』の回答を変える」 */
		readonly changeLabel: (question: string) => string;
		readonly answeredOf: (answered: number, of: number) => string;
		/** Before an answer that the newest attempt gave otherwise, or did not give. */
		readonly before: (answer: string) => string;
		/** How many answers differ from the newest attempt's. */
		readonly changes: (n: number) => string;
		/** The steps ticked at the newest attempt: were they taken? */
		readonly followUp: {
			readonly heading: string;
			readonly lead: string;
			readonly ask: (step: string) => string;
			readonly toQuestion: (question: string) => string;
			readonly raised: string;
		};
		readonly seeResult: string;
		readonly concluding: string;
		readonly concludeFailed: string;
	};
}
