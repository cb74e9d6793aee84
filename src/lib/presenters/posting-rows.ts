/** What the components of the page that reads postings are given. */
import type { JobKind } from '$lib/postings/terms';
import type { Source } from './result-rows';

/** A stretch of the text, or words in it that count. Joined, they are the text again. */
export interface Segment {
	readonly text: string;
	readonly mark?: Mark;
}

export interface Mark {
	/** Its number in the order of the text, from 1. */
	readonly at: number;
	/** What it weighs most for. */
	readonly kind: JobKind;
	/** The numbers of its reasons, from 1. */
	readonly reasons: readonly number[];
}

/** A part of the text that is shown, and whether something is left out before and after it. */
export interface Piece {
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
	/** The words in the text, each leading to its mark. */
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

/** What is missing for a role, and what a job would add to it. */
export interface GapsRow {
	readonly heading: string;
	readonly adds: readonly { readonly question: string; readonly text: string }[];
	/** After the list, or in its place. */
	readonly rest: readonly string[];
}
