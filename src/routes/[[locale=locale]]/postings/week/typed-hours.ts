import {
	MAX_TASK_HOURS,
	WEEK_TASKS,
	type Decider,
	type WeekHours,
	type WeekTask
} from '$lib/assessment/week-hours';
import type { StoreLoader } from '$lib/storage/record-store';

/** As typed; null is an empty field. */
export type TypedHours = Partial<Record<WeekTask, number | null>>;

interface Input {
	readonly typed: TypedHours;
	readonly decider: Decider | undefined;
}

/** Input for the way back from another page, in memory alone. The store lives as long as the tab. */
export const inputs = new WeakMap<StoreLoader, Input>();

/** In halves of an hour, without the tasks that took no time. */
export function toHours(typed: TypedHours): WeekHours {
	const hours: Partial<Record<WeekTask, number>> = {};
	for (const task of WEEK_TASKS) {
		const halves = Math.round((typed[task] ?? 0) * 2) / 2;
		if (halves > 0) hours[task] = Math.min(halves, MAX_TASK_HOURS);
	}
	return hours;
}
