/** Rows of a result, as components show them. */
import type { DecidingAnswers } from '$lib/assessment/deciding-answers';
import type { ExperienceId, QuestionId, Role } from '$lib/assessment/questions';
import type { SourceId, StepId } from '$lib/assessment/roles';
import type { Rule } from '$lib/content/method-words';
import type { PlanItemKey, PlannedItem } from '$lib/storage/records';

/** An answer that a sentence rests on. */
export interface CitedAnswer {
	readonly question: QuestionId;
	readonly title: string;
	readonly answer: string;
	/** Undefined where the answer cannot be changed from here. */
	readonly href: string | undefined;
}

/** A sentence about answers that decided the result. */
export interface DecidingRow {
	readonly kind: DecidingAnswers['kind'];
	readonly text: string;
	/** The rule behind it. */
	readonly rule: Rule;
	readonly cited: readonly CitedAnswer[];
}

interface AnswerRow {
	readonly question: QuestionId;
	readonly title: string;
	/** Empty: not answered. */
	readonly answers: readonly string[];
	/** The answer of an earlier attempt, where it was another. */
	readonly before: string | undefined;
	/** The user's own evidence. */
	readonly note: string | undefined;
}

export interface AnswerGroup {
	readonly title: string;
	readonly rows: readonly AnswerRow[];
}

export interface RoleScoreRow {
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

/** Points for staying with technology, on the scale of the roles: it asks for no experience. */
export type TechnologyRow = Pick<RoleScoreRow, 'name' | 'interest' | 'interestOutOf'>;

export interface ReservationRow {
	readonly id: string;
	readonly text: string;
	/** Undefined: it names no points. */
	readonly rule: Rule | undefined;
	readonly causes: readonly CitedAnswer[];
}

export interface Source {
	readonly id: SourceId;
	/** Shown as a tooltip. */
	readonly text?: string;
	readonly href: string;
}

export interface PlanRow {
	/** Unique in the plan. */
	readonly key: string;
	/** The handle `data-plan-item`: the question of a level step, or the step. */
	readonly item: ExperienceId | StepId;
	/** The key in a stored plan: of the step, else of its level. */
	readonly planKey: PlanItemKey;
	/** Undefined: the user has not decided yet. */
	readonly decision: PlannedItem | undefined;
	/** 「2027-02」, for an item that comes into the plan. Undefined: at no set time. */
	readonly defaultMonth: string | undefined;
	readonly needed: boolean;
	readonly horizon: string;
	readonly title: string;
	readonly how: string;
	/** Undefined: an item to close a gap, whose reason is that of the plan. */
	readonly why: string | undefined;
	readonly causes: readonly CitedAnswer[];
	readonly sources: readonly Source[];
	/** A chapter that helps with it. */
	readonly more: { readonly title: string; readonly href: string } | undefined;
}

export interface CautionRow {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly signs: readonly string[];
	/** Why it is shown to this person. */
	readonly because: string;
	readonly causes: readonly CitedAnswer[];
	readonly sources: readonly Source[];
}

export interface ClimbRow {
	readonly role: Role;
	readonly name: string;
	/** Relative to the recommended role and the destination, in words. */
	readonly position: string;
	/** `mastered`: below the next role and ready. `shut`: far. */
	readonly state: 'mastered' | 'next' | 'open' | 'shut';
	/** The experience is enough for it, and it is not above the next role. */
	readonly isReached: boolean;
	readonly stage: string;
	/** Of the points that the role asks for, 0 to 1. */
	readonly share: number;
	readonly isDestination: boolean;
	readonly gate: 'met' | 'unmet' | 'none';
	readonly gateState: string;
	/** The answers that open the gate, in words; empty without a gate. */
	readonly opens: string;
	/** The user's answers to the questions of the gate. */
	readonly causes: readonly CitedAnswer[];
}

export interface ProfileRow {
	readonly question: ExperienceId;
	readonly title: string;
	readonly level: number;
	/** The highest level that the question has. */
	readonly highest: number;
	/** Undefined where the role does not ask for it. */
	readonly asked: number | undefined;
}

export interface WhatIfRow {
	readonly role: Role;
	readonly name: string;
	/** Why there is no set; empty where there is one. */
	readonly because: string;
	readonly sets: readonly {
		readonly becomes: string;
		readonly raises: readonly {
			readonly question: QuestionId;
			readonly text: string;
			readonly href: string | undefined;
		}[];
	}[];
}

/** How easily another role would be recommended. */
export interface RobustnessRows {
	/** Empty where the direction is not clear and no other role is close. */
	readonly close: string;
	/** Answers of which one other option changes the result, then skipped ones that could. */
	readonly parts: readonly {
		readonly lead: string;
		/** Undefined: it names no points or levels. */
		readonly rule?: Rule | undefined;
		readonly rows: readonly {
			readonly question: QuestionId;
			readonly title: string;
			readonly href: string | undefined;
			readonly moves: readonly string[];
		}[];
	}[];
}

/** An item of the plan of an earlier attempt. */
export interface FollowUpRow {
	readonly item: PlanItemKey;
	readonly title: string;
	readonly month: string | undefined;
	readonly before: PlannedItem['state'];
	readonly state: PlannedItem['state'];
	/** The level of its experience has risen since. Undefined: it has none. */
	readonly isRaised: boolean | undefined;
	/** The experience that the item is about. */
	readonly experience: readonly {
		readonly question: ExperienceId;
		readonly title: string;
	}[];
}
