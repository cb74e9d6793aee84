/**
 * Records dated later than now come last: a wrong clock dated them, and else one would stay the newest
 * whatever is finished after it. Dates are UTC in one format, so plain comparison does.
 */
export function newestFirst<R>(records: readonly R[], dateOf: (record: R) => string): R[] {
	const now = new Date().toISOString();
	return records.toSorted(
		(a, b) =>
			Number(dateOf(a) > now) - Number(dateOf(b) > now) ||
			Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b))
	);
}
