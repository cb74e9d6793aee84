/** Long texts are worked off in slices, so that a page stays alive in between. */

/** Units of text after which a caller may breathe. */
export const SLICE = 4096;

/** Runs slices to their end without a break. */
export function finished<Result>(steps: Generator<undefined, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
