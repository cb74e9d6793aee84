/** Rows of a comparison of two sets of answers. */
import type { QuestionId, Role } from '$lib/assessment/questions';

export interface ComparedChange {
	/** `none`: a change without a direction, or no change. */
	readonly direction: 'up' | 'down' | 'none';
	readonly text: string;
}

/** The recommended role, the destination or the readiness for a role, on both sides. */
export interface ComparedItem {
	readonly id: 'recommended' | 'destination' | Role;
	readonly title: string;
	/** At most two lines each: a figure or a role, and its stage. */
	readonly from: readonly string[];
	readonly to: readonly string[];
	readonly change: ComparedChange;
}

export interface ComparedAnswer {
	readonly question: QuestionId;
	readonly title: string;
	/** Labels; empty where not answered. */
	readonly from: readonly string[];
	readonly to: readonly string[];
	/** True if the recommended role would be another without this change. */
	readonly isMover: boolean;
	/** The change of the level of experience, if it changed. */
	readonly change: ComparedChange | undefined;
}

/** One side under the rules of its time and of today. No items: its result then is not on record. */
export interface ComparedRules {
	readonly side: string;
	readonly text: string;
	readonly caption: string;
	readonly original: string;
	readonly current: string;
	readonly items: readonly ComparedItem[];
}

export interface ComparisonRows {
	/** The names of the two sides. */
	readonly from: string;
	readonly to: string;
	readonly summary: string;
	readonly items: readonly ComparedItem[];
	readonly answers: readonly ComparedAnswer[];
	/** Several answers differ, and each of them moved the recommended role. */
	readonly isMovedByAll: boolean;
	readonly rules: readonly ComparedRules[];
}
