/** CSS selectors of a quiz that is measured. */
export interface Handles {
	/** Its text identifies the question. */
	readonly question: string;
	readonly option: string;
	readonly next: string;
}

export interface Target extends Handles {
	readonly name: string;
	readonly url: string;
	/** Pressed after the last question, if 'next' is not enough. */
	readonly conclude?: string;
	/** Present at the end. */
	readonly done: string;
}
