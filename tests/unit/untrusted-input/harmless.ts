/** What nothing from outside may do, whatever else becomes of it. */
import { LOCALES, type Locale } from '$lib/content/locales';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const keysOf = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);
const BEFORE = keysOf();

/** No prototype has got a key, and none of the value's own is one that only code has. */
export function expectHarmless(value: unknown): void {
	if (keysOf().some((count, at) => count !== BEFORE[at]))
		throw new Error('A prototype has changed');
	if (!isPlain(value)) throw new Error(`Not plain: ${JSON.stringify(value)}`);
}

/** Data and nothing else, all the way down: no foreign prototype, no key that shadows one. */
function isPlain(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return typeof value !== 'function';
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== (Array.isArray(value) ? Array.prototype : Object.prototype)) return false;
	return Object.entries(value).every(([key, each]) => !(key in Object.prototype) && isPlain(each));
}

/** As `toEqual` says it, which takes ten times as long: it is asked only where something is wrong. */
export function expectSame(found: unknown, expected: unknown): void {
	if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

/** All the way down: whoever changes it after all throws. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const each of Object.values(value)) frozen(each);
	}
	return value;
}

/** Something is said, in each language. */
export function expectWords(say: (locale: Locale) => readonly string[]): void {
	for (const locale of LOCALES) {
		const lines = say(locale);
		if (lines.length === 0 || !lines.every((line) => typeof line === 'string' && line.trim()))
			expect(lines, locale).toEqual(['words']);
	}
}
