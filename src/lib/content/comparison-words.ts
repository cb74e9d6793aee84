import type { Stage } from '$lib/assessment/readiness';

/** Two sets of answers side by side: two attempts, an attempt and what is tried out, somebody and oneself. */
export interface ComparisonWords {
	readonly results: string;
	/** Over the names of the rows. */
	readonly item: string;
	readonly recommended: string;
	readonly destination: string;
	readonly roleChanged: (from: string, to: string) => string;
	readonly roleSame: (role: string) => string;
	readonly stages: Readonly<Record<Stage, string>>;
	/** 「12点」: without what they are out of, which other rules made another. */
	readonly points: (n: number) => string;
	/** How many points of readiness more or fewer. */
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
		/** At an answer without whose change the recommended role would be another. */
		readonly moved: string;
		/** In place of that at each of several, where all of them have moved it. */
		readonly movedTogether: string;
		/** Over a list too long to be in the way. */
		readonly show: (n: number) => string;
		readonly levelUp: string;
		readonly levelDown: string;
	};
	/** What the quiz changed, and not the person. */
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
