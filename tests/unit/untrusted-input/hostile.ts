/**
 * Input from outside. Rarely noise, which the first check refuses; mostly a valid value with a few
 * places removed, replaced, cut, doubled or added.
 */
import fc from 'fast-check';
import { pool } from './pool';

/** Keys that could reach a prototype, and unknown ones. */
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'mood', ''];

const TEXTS = [
	...KEYS,
	'\ud800',
	'x\udc00y',
	'\0',
	'\u202e',
	'null',
	'-1',
	'<img src=x onerror=alert(1)>',
	'x'.repeat(5_000),
	'-271821-04-20T00:00:00.000Z',
	'+275760-09-13T00:00:00.000Z',
	'2025-02-30T00:00:00.000Z',
	'9999-12-31T23:59:59.999Z'
];

const NUMBERS = [0, -0, -1, 0.5, 2, 3, 99, 2 ** 31, 2 ** 53, 1e308, NaN, Infinity];

/** Unusual text. */
export const hostileText = pool(
	fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 30 }))
);

/** Anything that JSON, a database or an address can hold. */
const anything: fc.Arbitrary<unknown> = pool(
	fc.oneof(
		hostileText,
		fc.constantFrom<unknown>(null, undefined, true, false, ...NUMBERS),
		fc.constantFrom<unknown>(JSON.parse('{"__proto__": {"polluted": 1}}'), {}, [], [[[]]]),
		fc.jsonValue({ maxDepth: 3 })
	)
).map((value) => structuredClone(value));

const CHANGES = ['remove', 'replace', 'add', 'cut', 'swap', 'double', 'move'] as const;
const change = fc.record({
	how: fc.constantFrom(...CHANGES),
	at: fc.nat(),
	key: pool(fc.oneof(fc.constantFrom(...KEYS), hostileText)),
	value: anything
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

/** A valid value with up to four places changed, or rarely anything at all. */
export function damaged(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	const few = fc.array(change, { maxLength: 4 });
	const changed = fc
		.tuple(good, few)
		.map(([value, changes]) => changes.reduce(withChange, structuredClone(value)));
	return fc.oneof({ arbitrary: changed, weight: 19 }, { arbitrary: anything, weight: 1 });
}

/** A valid text with up to three parts replaced, or an unusual one. */
export function damagedText(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const edit = fc.record({
		from: fc.nat(),
		length: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat({ max: 50 })),
		put: fc.oneof(
			fc.constantFrom('', '"__proto__":{"polluted":1},', '{', '[', '1e999'),
			hostileText
		)
	});
	return fc.oneof(
		fc.tuple(good, fc.array(edit, { maxLength: 3 })).map(([whole, edits]) =>
			edits.reduce((rest, { from, length, put }) => {
				const at = from % (rest.length + 1);
				return rest.slice(0, at) + put + rest.slice(at + length);
			}, whole)
		),
		hostileText
	);
}

type Holder = Record<string, unknown>;

function withChange(whole: unknown, { how, at, key, value }: Change): unknown {
	const places = placesIn(whole);
	const place = places[at % Math.max(1, places.length)];
	if (!place) return how === 'replace' ? value : whole;
	const { holder, name } = place;
	const now = holder[name];
	if (how === 'remove') Reflect.deleteProperty(holder, name);
	if (how === 'replace') set(holder, name, value);
	if (how === 'add') set(isHolder(now) ? now : holder, key, value);
	if (how === 'move') {
		set(holder, key, now);
		Reflect.deleteProperty(holder, name);
	}
	// Not `concat`, which asks a `constructor` that an earlier change may have put there.
	if (how === 'double')
		set(
			holder,
			name,
			Array.isArray(now) ? [...(now as unknown[]), ...(now as unknown[])] : [now, now]
		);
	if (typeof now === 'string') {
		const middle = at % (now.length + 1);
		if (how === 'cut') set(holder, name, now.slice(0, middle));
		if (how === 'swap') set(holder, name, now.slice(middle) + now.slice(0, middle));
	}
	return whole;
}

function placesIn(value: unknown): { holder: Holder; name: string }[] {
	if (!isHolder(value)) return [];
	return Object.keys(value).flatMap((name) => [{ holder: value, name }, ...placesIn(value[name])]);
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** As in JSON, a key named `__proto__` sets no prototype. */
function set(holder: Holder, name: string, value: unknown): void {
	if (Array.isArray(holder) && name === 'length') return;
	Object.defineProperty(holder, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
}
