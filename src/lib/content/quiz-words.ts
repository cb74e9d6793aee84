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
		readonly failing: string;
		readonly retry: string;
		/** Exports all records. */
		readonly export: string;
	};
	/** Another tab has changed the draft, answers one of its own, or has deleted everything. */
	readonly tabConflict: {
		readonly notices: Readonly<Record<'changed' | 'apart' | 'wiped', string>>;
		readonly showOther: string;
	};
}
