/** Days on the reader's own calendar, independent of time zones. */

/** The same day of a later month, or its last day where it is shorter: 31 August + 6 is in February. */
export function monthsLater(from: Date, months: number): Date {
	const month = from.getMonth() + months;
	const last = new Date(from.getFullYear(), month + 1, 0).getDate();
	return new Date(from.getFullYear(), month, Math.min(from.getDate(), last));
}

/** 「2027-02」 in the reader's time zone. */
export function isoMonth(day: Date): string {
	return isoDay(day).slice(0, -3);
}

/** 「2027-02-28」 in the reader's time zone, where `toISOString` would give the day in UTC. */
export function isoDay(day: Date): string {
	return [
		String(day.getFullYear()).padStart(4, '0'),
		String(day.getMonth() + 1).padStart(2, '0'),
		String(day.getDate()).padStart(2, '0')
	].join('-');
}
