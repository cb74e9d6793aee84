/**
 * A mutant that stops a file from loading stops its test files, too, and no test fails: Stryker
 * would count it as survived. It fails here.
 */
import { expect, it } from 'vitest';

const MODULES = import.meta.glob('../../src/lib/{assessment,postings,proof,storage}/**/*.ts');

it.each(Object.entries(MODULES))('%s loads', async (_, load) => {
	expect(await load()).toBeDefined();
});
