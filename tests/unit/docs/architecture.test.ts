import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { questionnaireMachine } from '$lib/questionnaire/machine';
import { withDiagrams } from '../../../scripts/docs/architecture.mjs';

const PATH = 'docs/architecture.md';

test('the table and the diagrams in docs/architecture.md are up to date (npm run diagrams)', async () => {
	const document = readFileSync(PATH, 'utf8');
	const text = withDiagrams(document, questionnaireMachine);
	expect(await format(text, { ...(await resolveConfig(PATH)), filepath: PATH })).toBe(document);
});
