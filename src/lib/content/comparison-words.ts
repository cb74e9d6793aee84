import type { Stage } from '$lib/assessment/readiness';

/** Two sets of answers side by side: two attempts, or a shared result and one's own. */
export interface ComparisonWords {
	/** Instead, where the two are different people, or views of one. */
	readonly people: Pick<ComparisonWords, 'roleChanged' | 'up' | 'down' | 'same' | 'changed'> & {
		readonly answers: Pick<
			ComparisonWords['answers'],
			'heading' | 'moved' | 'movedTogether' | 'show' | 'levelUp' | 'levelDown'
		>;
	};
	readonly results: string;
	/** Over the names of the rows. */
	readonly item: string;
	readonly recommended: string;
	readonly destination: string;
	readonly roleChanged: (from: string, to: string) => string;
	readonly roleSame: (role: string) => string;
	readonly stages: Readonly<Record<Stage, string>>;
	/** 「12点」: without the total, which differs between rules. */
	readonly points: (n: number) => string;
	/** The difference in points of readiness. */
	readonly up: (n: number) => string;
	readonly down: (n: number) => string;
	readonly same: string;
	readonly changed: string;
	readonly answers: {
		readonly heading: string;
		readonly count: (n: number) => string;
		/** Nothing differs. */
		readonly none: string;
		readonly notAnswered: string;
		readonly notAsked: string;
		/** Marks an answer that moved the recommended role. */
		readonly moved: string;
		/** Replaces the marks where all answers have moved it together. */
		readonly movedTogether: string;
		/** Unfolds a long list. */
		readonly show: (n: number) => string;
		readonly levelUp: string;
		readonly levelDown: string;
	};
	/** Differences that come from changed rules. */
	readonly rules: {
		readonly heading: string;
		/** `side` is the name of an attempt. */
		readonly lead: (side: string) => string;
		readonly caption: (side: string) => string;
		readonly original: (version: number) => string;
		readonly current: (version: number) => string;
		readonly notOnRecord: (side: string) => string;
	};
}
