import { LOCALES, type Locale } from '$lib/content/locales';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const keysOf = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
const BEFORE = keysOf();

/** No prototype has a new key, and the value is plain data. */
export function expectHarmless(value: unknown): void {
	if (keysOf().some((count, at) => count !== BEFORE[at]))
		throw new Error('A prototype has changed');
	if (!isPlain(value)) throw new Error(`Not plain: ${JSON.stringify(value)}`);
}

/** Data alone at every level: no other prototype, no key that shadows one of `Object`. */
function isPlain(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return typeof value !== 'function';
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== (Array.isArray(value) ? Array.prototype : Object.prototype)) return false;
	return Object.entries(value).every(([key, each]) => !(key in Object.prototype) && isPlain(each));
}

/** `toEqual` takes ten times as long, so it only reports a difference. */
export function expectSame(found: unknown, expected: unknown): void {
	if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

/** Frozen at every level, so that a mutation throws. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const each of Object.values(value)) frozen(each);
	}
	return value;
}

/** There are words in each language. */
export function expectWords(inWords: (locale: Locale) => readonly string[]): void {
	for (const locale of LOCALES) {
		const lines = inWords(locale);
		if (lines.length === 0 || !lines.every((line) => typeof line === 'string' && line.trim()))
			expect(lines, locale).toEqual(['words']);
	}
}
