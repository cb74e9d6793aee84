import fc from 'fast-check';

/** A thousand values to choose from: generating each anew would take most of the time of a long run. */
export function pool<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
	return fc.constantFrom(...fc.sample(arbitrary, { numRuns: 1_000, seed: 1 }));
}
