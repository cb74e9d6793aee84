import fc from 'fast-check';

/**
 * A thousand different values to choose from. To make each anew would take most of the time of a
 * long run, and what matters is what is done to them.
 */
export function pool<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
	return fc.constantFrom(...fc.sample(arbitrary, { numRuns: 1_000, seed: 1 }));
}
