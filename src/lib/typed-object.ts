/**
 * `Object.entries`, `keys` and `fromEntries` with the keys' own types. TypeScript widens them to
 * `string`, because an object may have more keys than its type says; the tables here have not.
 */

type Entry<T extends object> = {
	[K in keyof T & string]-?: [K, Exclude<T[K], undefined>];
}[keyof T & string];

/** Properties that are undefined count as absent. */
export function entries<T extends object>(object: T): Entry<T>[] {
	return Object.entries(object).filter(([, value]) => value !== undefined) as Entry<T>[];
}

export function keys<T extends object>(object: T): (keyof T & string)[] {
	return Object.keys(object) as (keyof T & string)[];
}

/** One value for each key. */
export function fromKeys<K extends string, V>(
	keys: readonly K[],
	value: (key: K, index: number) => V
): Record<K, V> {
	return Object.fromEntries(keys.map((key, index) => [key, value(key, index)])) as Record<K, V>;
}

/** The same keys with other values. */
export function mapValues<T extends object, V>(
	object: T,
	value: (value: T[keyof T & string], key: keyof T & string) => V
): Record<keyof T & string, V> {
	return fromKeys(keys(object), (key) => value(object[key], key));
}
