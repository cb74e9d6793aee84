import type { ExperienceId, Role } from '$lib/assessment/questions';

/** The DOM id of what explains a figure on the method page. */
export type Rule = 'asked' | `asked-${ExperienceId}` | 'gates' | `gate-${Role}` | 'near' | 'points';

/** The address of a rule, for links from figures. */
export type ToRule = (rule: Rule) => string;

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
		readonly near: (numerator: number, denominator: number) => string;
		readonly ready: (numerator: number, denominator: number, gap: number) => string;
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
	readonly limits: { readonly heading: string; readonly points: readonly string[] };
	readonly object: { readonly heading: string; readonly points: readonly string[] };
}
