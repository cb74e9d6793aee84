/** The user's part of a draft. */
import type { QuestionId } from '$lib/assessment/questions';
import type { Answers, Notes } from '$lib/assessment/answers';
import type { PlannedItem } from './records';

export interface DraftContent {
	readonly answers: Answers;
	/** Skipped on purpose: without an answer, and yet passed. */
	readonly skipped: readonly QuestionId[];
	readonly notes: Notes;
	/** With the decisions on the plan of the attempt before. */
	readonly plan: readonly PlannedItem[];
}
