/** Rows of a judged posting, as components show them. */
import type { ExperienceId } from '$lib/assessment/questions';
import type { FactId } from '$lib/assessment/roles';
import type { LadderPosition } from '$lib/content/postings-words';
import type { JobKind } from '$lib/postings/terms';
import type { Source } from './result-rows';

/** A range of the text, marked where it is evidence. All segments together are the text. */
export interface Segment {
	readonly text: string;
	readonly mark?: Mark;
}

export interface Mark {
	/** In the order of the text, from 1. */
	readonly at: number;
	/** The kind of its heaviest evidence. */
	readonly kind: JobKind;
	/** The numbers of its reasons, from 1. */
	readonly reasons: readonly number[];
}

/** A range of the text that is shown, and whether text is left out before and after it. */
export interface Excerpt {
	readonly start: number;
	readonly end: number;
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
	readonly segments: readonly Segment[];
}

export interface ReasonRow {
	readonly at: number;
	readonly kind: JobKind;
	readonly name: string;
	readonly why: string;
	/** The words in the text, each with the number of its mark. */
	readonly words: readonly { readonly text: string; readonly mark: number }[];
}

/** Words of the text that speak for a kind. */
export interface QuoteRow {
	readonly kind: JobKind;
	readonly label: string;
	readonly quotes: readonly string[];
}

export interface QuestionRow {
	readonly id: string;
	readonly ask: string;
	/** The answer that tells each kind. */
	readonly tells: readonly {
		readonly kind: JobKind;
		readonly name: string;
		readonly answer: string;
	}[];
}

export interface PostingCautionRow {
	readonly id: string;
	readonly text: string;
	readonly sources: readonly Source[];
}

/** One of several jobs in a text. */
export interface CaseRow {
	readonly start: number;
	readonly name: string;
	readonly kind: JobKind | 'cannot-tell';
	readonly verdict: string;
}

/** How far a job would close the gaps of a role. */
export interface GapCoverage {
	readonly heading: string;
	readonly adds: readonly { readonly question: ExperienceId; readonly text: string }[];
	/** Sentences after the list, or instead of it. */
	readonly rest: readonly string[];
}

/** A kind of job compared with the user's own result. */
export interface PostingFit {
	readonly position: LadderPosition;
	readonly place: string;
	/** The gate to a rung above the next one: open or not. */
	readonly gate?: string;
	/** Of the recommended role, and of the destination where that is another. */
	readonly gaps: readonly GapCoverage[];
	readonly estimate: string;
	/** The facts that the experience rests on. */
	readonly facts: readonly FactId[];
}
