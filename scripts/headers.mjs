// `npm run headers`: writes the nginx example in the README anew, after a change of
// `scripts/headers/policy.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withExample } from './headers/nginx.mjs';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
writeFileSync(path, withExample(readFileSync(path, 'utf8')));
