/** How far a stored plan has come. */
import { levelOf, type Answers } from '$lib/assessment/answers';
import type { Attempt, PlanItemKey, PlannedItem } from '$lib/storage/records';
import { levelBehind } from './planned-items';

type Planned = Pick<Attempt, 'plan' | 'answers'>;

/** Those still to do: neither done or dropped, nor reached by the answers. By month, at no set time last. */
export function openItems({ plan, answers }: Planned): PlannedItem[] {
	return plan
		.filter(({ item, state }) => state === 'planned' && !isReached(item, answers))
		.sort((a, b) => compareMonths(a.month, b.month));
}

export interface PlanProgress {
	readonly done: number;
	/** Without dropped items. */
	readonly of: number;
	readonly next: PlannedItem | undefined;
}

export function planProgress(planned: Planned): PlanProgress {
	const of = planned.plan.filter(({ state }) => state !== 'dropped').length;
	const open = openItems(planned);
	return { done: of - open.length, of, next: open[0] };
}

/** By the answers, whatever the user decided. */
export function isReached(item: PlanItemKey, answers: Answers): boolean {
	const level = levelBehind(item);
	return level !== undefined && levelOf(level.question, answers) >= level.to;
}

function compareMonths(a = '9999-12', b = '9999-12'): number {
	return a < b ? -1 : Number(a > b);
}
