/** Two sets of answers side by side, in words and figures that are ready to show. */
import type { QuestionId, Role } from '$lib/assessment/questions';

export interface Change {
	/** `none`: there is a change without a direction, or no change. */
	readonly direction: 'up' | 'down' | 'none';
	readonly text: string;
}

/** One thing that both sides have: the recommended role, or the readiness for a role. */
export interface ComparedItem {
	readonly id: 'recommended' | 'destination' | Role;
	readonly title: string;
	/** Two lines each at most: a figure or a role, and its stage. */
	readonly from: readonly string[];
	readonly to: readonly string[];
	readonly change: Change;
}

export interface ComparedAnswer {
	readonly question: QuestionId;
	readonly title: string;
	/** Labels; empty: not answered. */
	readonly from: readonly string[];
	readonly to: readonly string[];
	/** Whether the recommended role would be another without this change. */
	readonly isMover: boolean;
	/** Of the level of experience, where that differs. */
	readonly change: Change | undefined;
}

/** What changed rules make of one side: without items where it is not on record what it was told. */
export interface ComparedRules {
	readonly side: string;
	readonly text: string;
	readonly caption: string;
	readonly then: string;
	readonly today: string;
	readonly items: readonly ComparedItem[];
}

export interface ComparisonRows {
	/** The names of the two sides. */
	readonly from: string;
	readonly to: string;
	readonly summary: string;
	readonly items: readonly ComparedItem[];
	readonly answers: readonly ComparedAnswer[];
	/** Several answers differ, and all of them have moved the recommended role. */
	readonly isMovedByAll: boolean;
	readonly rules: readonly ComparedRules[];
}
