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
	/** The optional note of one line under an experience question. */
	readonly note: { readonly label: string; readonly hint: string; readonly example: string };
	readonly draft: {
		readonly restoring: string;
		readonly saved: string;
		readonly saving: string;
		/** By the reason: not allowed by the browser, no room left, anything else. */
		readonly failing: Readonly<Record<'blocked' | 'full' | 'failed', string>>;
		readonly retry: string;
		/** Exports all records. */
		readonly export: string;
	};
	/** Another tab has changed the draft, answers one of its own, or has deleted everything. */
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
		/** The answer of the newest attempt, if it was another. */
		readonly before: (answer: string) => string;
		/** The number of answers that differ from the newest attempt. */
		readonly changes: (n: number) => string;
		/** The steps ticked at the newest attempt. */
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
