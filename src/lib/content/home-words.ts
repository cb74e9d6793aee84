import type { FactId } from '$lib/assessment/roles';
import type { JobKind } from '$lib/postings/terms';

export interface HomeWords {
	readonly title: string;
	readonly lead: readonly [string, string, string];
	readonly facts: {
		/** `reading-time.test.ts` counts. */
		readonly minutes: string;
		readonly questions: (n: number) => string;
		readonly device: string;
	};
	readonly start: string;
	readonly continueAt: (n: number) => string;
	readonly continueAtReview: string;
	readonly startOver: string;
	readonly startOverAsk: string;
	readonly startOverYes: string;
	readonly startOverNo: string;
	readonly seeResult: (date: string) => string;
	readonly seeHistory: string;
	readonly retake: string;
	/** How far the plan has come, and its next item. */
	readonly plan: {
		readonly progress: (done: number, of: number) => string;
		readonly next: (step: string, month: string | undefined) => string;
		/** Instead of the next item, if all are done. */
		readonly see: string;
	};
	/** Heading over the four kinds, then one sentence for each. */
	readonly kindsHeading: string;
	readonly kindsLead: string;
	readonly kinds: Readonly<Record<JobKind, string>>;
	readonly kindsMore: string;
	/** Common worries, answered from the facts. */
	readonly worriesHeading: string;
	/** 「根拠」, before the ids of facts. */
	readonly source: string;
	readonly worries: readonly {
		readonly question: string;
		readonly answer: string;
		readonly facts: readonly FactId[];
	}[];
}
