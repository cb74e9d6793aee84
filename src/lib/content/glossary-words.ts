/** Terms explained in the same words on every page. */
import type { Stage } from '$lib/assessment/readiness';
import type { JobKind } from '$lib/postings/terms';

export interface Glossary {
	/** The abbreviations spelled out. */
	readonly pm: string;
	readonly pso: string;
	/** The meaning of PMO before it became a job title (F3). */
	readonly pmoAtFirst: string;
	/** The work of each kind of job, for a sentence or a list: without a full stop. */
	readonly work: Readonly<Record<JobKind, string>>;
	readonly stages: Readonly<Record<Stage, string>>;
}

/** A word, and the variants that no text may use instead. */
export interface Avoided {
	readonly use: string;
	readonly not: RegExp;
	/** The keys of texts that explain the variant. */
	readonly except?: RegExp;
}
