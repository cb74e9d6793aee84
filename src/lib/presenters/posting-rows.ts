/** Rows of a judged posting, as components show them. */
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

export interface QuestionRow {
	readonly id: string;
	readonly ask: string;
	readonly listen: string;
}

export interface PostingCautionRow {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly sources: readonly Source[];
}

/** How far a job would close the gaps of a role. */
export interface GapCoverage {
	readonly heading: string;
	readonly adds: readonly { readonly question: string; readonly text: string }[];
	/** Sentences after the list, or instead of it. */
	readonly rest: readonly string[];
}

/** A kind of job compared with the user's own result. */
export interface PostingFit {
	readonly position: LadderPosition;
	/** The position in words, and whether the gate to it is open. */
	readonly lines: readonly string[];
	/** Of the recommended role, and of the destination where that is another. */
	readonly gaps: readonly GapCoverage[];
	readonly estimate: string;
}
