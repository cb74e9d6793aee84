/** The ids that a judgement is made of. They are public: texts and interview questions are looked up by them. */

/** The four kinds of job behind three letters. PSO (F11) is the one to notice in time. */
export const JOB_KINDS = ['pm', 'true-pmo', 'support-pmo', 'pso'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A range of the text as pasted, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The subject of a cue. Several aspects together show a kind, never a single word. */
export type Aspect =
	// Carrying the result (F1)
	| 'who-decides'
	| 'budget'
	| 'client'
	| 'team'
	| 'plan'
	// Overseeing the work of others (F3, F4)
	| 'projects'
	| 'rules'
	| 'oversight'
	| 'reports-to'
	// Helping the PM (F9)
	| 'stance'
	| 'control'
	| 'documents'
	// Office work (F11)
	| 'clerical';

/** Information that decides the kind and that a text may leave out, most telling first. */
export const MISSING_INFO = [
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
export type MissingInfo = (typeof MISSING_INFO)[number];

/** Why no kind is named. */
export const CANNOT_TELL_REASONS = [
	'empty',
	'too-short',
	'other-language',
	'other-job',
	'no-duties',
	'mixed',
	'thin'
] as const;
export type CannotTellReason = (typeof CANNOT_TELL_REASONS)[number];

export const POSTING_CAUTIONS = [
	'improper-conditions',
	'title-says-pmo-duties-say-otherwise',
	'requirements-not-duties',
	'between-two-kinds',
	'size-and-price-do-not-tell'
] as const;
export type PostingCautionId = (typeof POSTING_CAUTIONS)[number];

/** A warning about the posting. `spans` point at the words without repeating them. */
export interface PostingCaution {
	readonly id: PostingCautionId;
	readonly facts: readonly string[];
	readonly spans: readonly Span[];
}
