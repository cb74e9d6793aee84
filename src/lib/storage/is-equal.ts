/** Deep equality of JSON values: the order of keys and keys that are undefined do not count. */
export function isEqual(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
	const [a, b] = [definedEntries(one), definedEntries(other)];
	return a.size === b.size && [...a].every(([key, value]) => isEqual(value, b.get(key)));
}

function definedEntries(object: object): Map<string, unknown> {
	return new Map(Object.entries(object).filter(([, value]) => value !== undefined));
}
