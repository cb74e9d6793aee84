/** The words of the field: each is explained with the same words on every page. */
import type { Stage } from '$lib/assessment/readiness';
import type { JobKind } from '$lib/postings/terms';

export interface Glossary {
	/** What the letters stand for. */
	readonly pm: string;
	readonly pso: string;
	/** What PMO named before it became a job title (F3). */
	readonly pmoAtFirst: string;
	/** What is done in each kind of job: for a sentence or a list, so without its full stop. */
	readonly work: Readonly<Record<JobKind, string>>;
	/** How near a role is. */
	readonly stages: Readonly<Record<Stage, string>>;
}

/** A word, and the variants that no text has in its place. */
export interface Avoided {
	readonly use: string;
	readonly not: RegExp;
}
