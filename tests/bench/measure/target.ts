/** One of the quizzes that are compared: where it is, and what to press. All but the name and address are CSS. */
export interface Handles {
	/** Its text tells which question is asked. */
	readonly question: string;
	readonly option: string;
	readonly next: string;
}

export interface Target extends Handles {
	readonly name: string;
	readonly url: string;
	/** What is pressed after the last question, where more than 'next' is needed. */
	readonly conclude?: string;
	/** Shown at the end. */
	readonly done: string;
}
