/** Changes a plan by what the user decides on an item. Apart from `records`: pages need no checks for it. */
import type { PlanItemKey, PlannedItem } from './records';

/** Undefined takes the item out of the plan. */
export type Decision = Omit<PlannedItem, 'item'> | undefined;

export function withDecision(
	plan: readonly PlannedItem[],
	item: PlanItemKey,
	decision: Decision
): PlannedItem[] {
	const decided = decision ? [{ item, ...decision }] : [];
	const at = plan.findIndex((each) => each.item === item);
	return at < 0 ? [...plan, ...decided] : plan.toSpliced(at, 1, ...decided);
}
