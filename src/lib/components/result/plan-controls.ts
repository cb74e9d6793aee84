import type { MonthChoice } from '$lib/presenters/plan-months';
import type { Decision } from '$lib/storage/plan-decision';
import type { PlanItemKey } from '$lib/storage/records';

/** The choices of months, and the callback for a decision on an item. */
export interface PlanControls {
	readonly months: readonly MonthChoice[];
	readonly ondecide: (item: PlanItemKey, decision: Decision) => void;
}
