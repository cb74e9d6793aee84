// Updates the nginx example in `docs/hosting.md` after a change of `headers/policy.mjs`: `npm run headers`.
// With FRAME_ANCESTORS it prints the example for that build instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frameAncestors } from './headers/frame-ancestors.mjs';
import { nginxExample, withExample } from './headers/nginx.mjs';

const ancestors = frameAncestors();
const path = fileURLToPath(new URL('../docs/hosting.md', import.meta.url));
if (ancestors.length > 0) console.log(nginxExample(ancestors));
else writeFileSync(path, withExample(readFileSync(path, 'utf8')));
