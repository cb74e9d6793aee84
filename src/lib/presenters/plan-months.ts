/** The months that an item of the plan can be planned for. */
import type { PlannedItem } from '$lib/storage/records';
import { isoMonth, monthsLater } from './months-later';

export interface MonthChoice {
	/** 「2027-02」 */
	readonly month: string;
	readonly label: string;
	/** Not on offer: it is only shown where it is planned. */
	readonly isPast: boolean;
}

const MONTHS_AHEAD = 18;

/** This month and those after it, behind the past ones that the plan still has. */
export function monthChoices(
	plan: readonly PlannedItem[],
	format: (month: string) => string,
	today = new Date()
): MonthChoice[] {
	const ahead = Array.from({ length: MONTHS_AHEAD }, (_, n) => isoMonth(monthsLater(today, n)));
	const planned = plan.flatMap(({ month }) => month ?? []);
	return [...new Set([...planned, ...ahead])].sort().map((month) => ({
		month,
		label: format(month),
		isPast: month < isoMonth(today)
	}));
}
