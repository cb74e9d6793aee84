/** The rules belong to a version: stored attempts and links name it. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import * as questionTable from '$lib/assessment/question-table';
import * as roles from '$lib/assessment/roles';

/** The version of the rules and the hash of everything that both tables hold. */
const RULES = {
	version: 2,
	hash: '0a519d2774ec5a68'
};

const NEXT = `The rules have changed (docs/recipes.md tells it step by step):
1. raise VERSION in src/lib/assessment/question-table.ts
2. add a layout for that version to src/lib/storage/share-layouts.ts
3. write the change into CHANGELOG.md, and for readers into 'versions' of src/lib/content/*/method.ts
4. run npm run sensitivity -- --write
5. set RULES in this test to the version and the hash received`;

it('changed rules have a version of their own', () => {
	const tables = JSON.stringify(
		[questionTable, roles].map((table) => Object.entries(table).sort())
	);
	const hash = createHash('sha256').update(tables).digest('hex').slice(0, 16);
	expect({ version: questionTable.VERSION, hash }, NEXT).toEqual(RULES);
});
