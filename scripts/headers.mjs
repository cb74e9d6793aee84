// Updates the nginx example in the README after a change of `headers/policy.mjs`: `npm run headers`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withExample } from './headers/nginx.mjs';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
writeFileSync(path, withExample(readFileSync(path, 'utf8')));
