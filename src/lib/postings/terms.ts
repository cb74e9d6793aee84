/** The words of this room. Ids are public: texts and interview questions are looked up by them. */

/** The four kinds of job behind three letters. PSO (F11) is the one to notice in time. */
export const KINDS = ['pm', 'true-pmo', 'support-pmo', 'pso'] as const;
export type Kind = (typeof KINDS)[number];

/** A place in the text as pasted, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What a cue speaks of. A kind is told by several aspects together, never by one word. */
export const ASPECTS = [
	// who carries the result (F1)
	'who-decides',
	'budget',
	'client',
	'team',
	'plan',
	// who looks at how others work (F3, F4)
	'projects',
	'rules',
	'oversight',
	'reports-to',
	// who stands beside the PM (F9)
	'stance',
	'control',
	'documents',
	// who keeps the office running (F11)
	'clerical'
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What the text may leave out although it decides the kind, most telling first. */
export const GAPS = [
	'who-decides',
	'output',
	'projects',
	'reports-to',
	'budget',
	'client',
	'share-of-clerical-work',
	'team-size',
	'price',
	'period'
] as const;
export type Gap = (typeof GAPS)[number];

/** Why no kind is named. */
export const REASONS = [
	'empty',
	'too-short',
	'other-language',
	'other-job',
	'no-duties',
	'several-jobs',
	'mixed',
	'thin'
] as const;
export type Reason = (typeof REASONS)[number];

export const CAUTIONS = [
	'improper-conditions',
	'title-says-pmo-duties-say-otherwise',
	'requirements-not-duties',
	'several-jobs-in-one-text',
	'between-two-kinds',
	'size-and-price-do-not-tell'
] as const;
export type CautionId = (typeof CAUTIONS)[number];

/** Something to know about the posting. `spans` point at the words; the words are not repeated. */
export interface Caution {
	readonly id: CautionId;
	readonly facts: readonly string[];
	readonly spans: readonly Span[];
}
