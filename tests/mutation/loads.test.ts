/**
 * A mutant that keeps a file from loading fails no test, since none of its test files begins: Stryker
 * would count it as survived. Here it fails one.
 */
import { expect, it } from 'vitest';

const MODULES = import.meta.glob('../../src/lib/{assessment,attempts,postings}/**/*.ts');

it.each(Object.entries(MODULES))('%s loads', async (_, load) => {
	expect(await load()).toBeDefined();
});
