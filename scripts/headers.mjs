// Updates the nginx example in `docs/hosting.md` after a change of `headers/policy.mjs`: `npm run headers`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withExample } from './headers/nginx.mjs';

const path = fileURLToPath(new URL('../docs/hosting.md', import.meta.url));
writeFileSync(path, withExample(readFileSync(path, 'utf8')));
