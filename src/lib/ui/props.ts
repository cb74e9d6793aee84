/** What components are given: words and numbers that are ready to show. */
import type { QuestionId, Role } from '$lib/assessment/questions';
import type { FactId } from '$lib/assessment/roles';

/** An answer that a sentence rests on, and the way to its question. */
export interface Cited {
	readonly question: QuestionId;
	readonly title: string;
	readonly answer: string;
	/** Undefined where the answer cannot be changed from here. */
	readonly href: string | undefined;
}

interface AnswerRow {
	readonly question: QuestionId;
	readonly title: string;
	/** Empty: not answered. */
	readonly answers: readonly string[];
}

export interface AnswerGroup {
	readonly title: string;
	readonly rows: readonly AnswerRow[];
}

export interface WantCanRow {
	readonly role: Role;
	readonly name: string;
	/** 「目指す先」「おすすめ」 */
	readonly badges: readonly string[];
	readonly interest: number;
	readonly interestOutOf: number;
	readonly points: number;
	readonly outOf: number;
	readonly stage: string;
	readonly gate: string;
}

export interface MissingRow {
	readonly question: QuestionId;
	readonly title: string;
	readonly now: string;
	readonly asked: string;
	readonly href: string | undefined;
}

export interface Source {
	readonly fact: FactId;
	/** Shown as a tooltip, where it is at hand. */
	readonly text?: string;
	readonly href: string;
}

export interface StepRow {
	/** As stored when ticked. */
	readonly key: string;
	/** Closes a gap: there may be many. */
	readonly isGap: boolean;
	readonly title: string;
	readonly how: string;
	readonly why: string;
	readonly causes: readonly Cited[];
	readonly sources: readonly Source[];
}

export interface CautionRow {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly signs: readonly string[];
	/** Why it is shown to this person. */
	readonly because: string;
	readonly causes: readonly Cited[];
	readonly sources: readonly Source[];
}
