/** What components are given: words and numbers that are ready to show. */
import type { ExperienceId, QuestionId, Role } from '$lib/assessment/questions';
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
	/** What an earlier attempt answered, in words, where that was something else. */
	readonly before: string | undefined;
	/** The user's own evidence. */
	readonly note: string | undefined;
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

export interface ReservationRow {
	readonly id: string;
	readonly text: string;
	readonly causes: readonly Cited[];
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

export interface ClimbRow {
	readonly role: Role;
	readonly name: string;
	/** Where it stands in the result, in words. */
	readonly position: string;
	readonly isNext: boolean;
	readonly isDestination: boolean;
	/** Neither the role to go for next nor on the way from it to the destination. */
	readonly isOff: boolean;
	readonly gate: 'met' | 'unmet' | 'none';
	readonly gateState: string;
	/** What opens the gate. Empty: there is none. */
	readonly opens: string;
	/** The answers that decide whether it is open. */
	readonly causes: readonly Cited[];
}

export interface ProfileRow {
	readonly question: ExperienceId;
	readonly title: string;
	readonly level: number;
	/** The highest level that the question has. */
	readonly highest: number;
	/** Undefined where the role asks nothing of it. */
	readonly asked: number | undefined;
}

export interface WhatIfRow {
	readonly role: Role;
	readonly name: string;
	/** Why there is no set. Empty where there is one. */
	readonly because: string;
	readonly sets: readonly {
		readonly becomes: string;
		readonly raises: readonly {
			readonly question: QuestionId;
			readonly text: string;
			readonly href: string | undefined;
			/** One way for each level step, in infrastructure work. */
			readonly how: readonly string[];
		}[];
	}[];
}

export interface FirmView {
	readonly close: string;
	/** Answers that hang by one option, then skipped ones; a part without rows is said in its lead. */
	readonly parts: readonly {
		readonly lead: string;
		readonly rows: readonly {
			readonly question: QuestionId;
			readonly title: string;
			readonly href: string | undefined;
			readonly moves: readonly string[];
		}[];
	}[];
}
