import type { Moved } from '$lib/assessment/agenda';
import type { Stage } from '$lib/assessment/readiness';

/** The person whose result was shared, and the reader who answers about the person. */
export type Party = 'self' | 'observer';

export interface TalkWords {
	readonly title: string;
	readonly lead: readonly string[];
	/** The place of answers and notes, and how long they stay. */
	readonly stays: string;
	readonly reading: string;
	/** The page was opened without a share link. */
	readonly noLink: { readonly text: string; readonly toResult: string };
	readonly questions: {
		/** Over the questions, once both views are shown. */
		readonly heading: string;
		readonly answered: (answered: number, asked: number) => string;
		readonly clear: string;
		readonly clearLabel: (question: string) => string;
		readonly show: string;
	};
	readonly agenda: {
		readonly heading: string;
		readonly parties: Readonly<Record<Party, string>>;
		/** Tells the reader whose answers are whose. */
		readonly who: string;
		/** The roles that the answers of either lead to. */
		readonly outcomes: string;
		/** 「PM（視野に入った）」 */
		readonly outcome: (role: string, stage: string) => string;
		readonly stages: Readonly<Record<Stage, string>>;
		readonly tooFew: string;
		readonly talk: { readonly heading: string; readonly lead: string };
		readonly check: { readonly heading: string; readonly lead: string };
		/** Nothing is apart: some answers are equal, or there is nothing to compare. */
		readonly allEqual: string;
		readonly nothing: string;
		readonly equal: (n: number) => string;
		readonly oneSided: (n: number) => string;
		readonly notSaid: string;
		readonly notAsked: string;
		/** The part of the result that this difference alone changes. */
		readonly moves: Readonly<Record<Moved, string>>;
		readonly note: string;
		readonly noteLabel: (question: string) => string;
	};
	readonly take: {
		readonly heading: string;
		/** Notes are in it. */
		readonly text: string;
		readonly print: string;
		readonly label: string;
		readonly copy: string;
		readonly copied: string;
		readonly selected: string;
		/** A line of the text. */
		readonly said: (who: string, answer: string) => string;
	};
}
