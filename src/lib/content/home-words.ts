import type { JobKind } from '$lib/postings/terms';
import type { WorryGroup, WorryId } from './worries';

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
	readonly worriesHeading: string;
	readonly worryGroups: Readonly<Record<WorryGroup, string>>;
	/** In two or three sentences. */
	readonly worries: Readonly<
		Record<WorryId, { readonly question: string; readonly answer: string }>
	>;
	/** 「根拠」, before the ids of sources. */
	readonly source: string;
	/** 「詳しくは」, before the page that helps further. */
	readonly further: string;
}
