/** Generators that work through long texts in batches: whoever runs one decides when to pause. */

/** Characters of text after which a generator yields. */
export const BATCH_LENGTH = 4096;

/** Runs a generator to its end without a pause. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
