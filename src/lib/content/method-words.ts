import type { AspirationId, ExperienceId, Role } from '$lib/assessment/questions';

/** The DOM id of what explains a figure on the method page. */
export type Rule =
	| 'asked'
	| `asked-${ExperienceId}`
	| 'gates'
	| `gate-${Role}`
	| 'near'
	| 'ready'
	| 'points'
	| `points-${AspirationId}`
	| 'sensitivity';

/** The address of a rule, for links from figures. */
export type ToRule = (rule: Rule) => string;

/** Criteria of IPDAS: six that make a decision aid, and six without which it may mislead. */
export type Criterion =
	| 'situation'
	| 'decision'
	| 'options'
	| 'gains'
	| 'burdens'
	| 'experience'
	| 'equal'
	| 'citations'
	| 'date'
	| 'updates'
	| 'uncertainty'
	| 'funding';

export interface MethodWords {
	readonly title: string;
	readonly lead: readonly string[];
	readonly axes: {
		readonly heading: string;
		readonly can: string;
		readonly want: string;
		readonly meet: string;
	};
	/** Before the facts that the demands of each role rest on. */
	readonly facts: string;
	readonly asked: {
		readonly heading: string;
		readonly lead: string;
		readonly caption: string;
		readonly question: string;
		/** The row of totals. */
		readonly sum: string;
		readonly gate: string;
		readonly noGate: string;
		/** 「『結果への責任』が段階2以上」 */
		readonly opens: (question: string, level: number) => string;
		readonly either: (one: string, other: string) => string;
	};
	readonly thresholds: {
		readonly heading: string;
		readonly near: (share: string) => string;
		readonly ready: (share: string, gap: number) => string;
		readonly far: string;
		/** Before the link to the limits. */
		readonly byHand: string;
	};
	readonly points: {
		readonly heading: string;
		readonly lead: string;
		readonly option: string;
		readonly points: string;
		readonly none: string;
		readonly technology: string;
		readonly tie: string;
	};
	readonly proof: {
		readonly heading: string;
		readonly lead: (answerSets: string) => string;
		readonly caption: string;
		readonly outcome: string;
		readonly answerSets: string;
		readonly share: string;
		readonly sharesHint: string;
		readonly statementsHeading: string;
		/** In the order of the statements of `proof`. */
		readonly statements: readonly string[];
		readonly holds: string;
		readonly fails: string;
	};
	/** How much hangs on each number of the rules. */
	readonly sensitivity: {
		readonly heading: string;
		readonly lead: (changes: number) => string;
		/** The number that changes the most roles. */
		readonly largest: (number: string, share: string) => string;
		readonly caption: string;
		readonly reading: string;
		readonly number: string;
		readonly now: (value: string) => string;
		readonly less: string;
		readonly more: string;
		/** Unfolds the rows after the first. */
		readonly rest: (n: number) => string;
		/** Before the numbers that change no role. */
		readonly never: string;
	};
	/** The source of the rules, its interest, and the way the rules are kept. */
	readonly who: {
		readonly heading: string;
		readonly lead: string;
		readonly terms: Readonly<
			Record<
				| 'article'
				| 'publisher'
				| 'read'
				| 'version'
				| 'keeping'
				| 'interest'
				| 'operator'
				| 'code'
				| 'others',
				string
			>
		>;
		readonly publisher: string;
		readonly read: (date: string) => string;
		/** For each version of the rules, the first one first. */
		readonly versions: readonly ((date: string) => string)[];
		readonly keeping: string;
		readonly interest: string;
		/** Of this copy of the site, if its theme names one. */
		readonly operator: (name: string) => string;
		/** On the offer that a result page carries, if the theme has one. */
		readonly offer: string;
		readonly code: string;
		readonly others: string;
		readonly toOthers: string;
	};
	/** The criteria of the standard for decision aids, and how each is met. */
	readonly criteria: {
		readonly heading: string;
		readonly lead: string;
		readonly qualifying: string;
		readonly certifying: string;
		readonly texts: Readonly<Record<Criterion, { readonly asks: string; readonly met: string }>>;
		readonly screening: string;
		readonly source: string;
	};
	readonly limits: { readonly heading: string; readonly points: readonly string[] };
	readonly object: { readonly heading: string; readonly points: readonly string[] };
}
