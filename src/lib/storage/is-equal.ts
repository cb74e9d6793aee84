/** Whether two records have the same content, in whichever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
	const [a, b] = [entriesOf(one), entriesOf(other)];
	return a.size === b.size && [...a].every(([key, value]) => isSame(value, b.get(key)));
}

/** What is undefined is absent: JSON knows no other way. */
function entriesOf(thing: object): Map<string, unknown> {
	return new Map(Object.entries(thing).filter(([, value]) => value !== undefined));
}
