// Updates the generated sections of `docs/architecture.md`: `npm run diagrams`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withDiagrams } from './docs/architecture.mjs';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {{ questionnaireMachine: import('xstate').AnyStateMachine }} MachineModule */

const { questionnaireMachine } = /** @type {MachineModule} */ (
	await loadTypeScript('../src/lib/questionnaire/machine.ts')
);
const path = fileURLToPath(new URL('../docs/architecture.md', import.meta.url));
const text = withDiagrams(readFileSync(path, 'utf8'), questionnaireMachine);
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
