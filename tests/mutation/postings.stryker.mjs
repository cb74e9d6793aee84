import { pass } from './pass.mjs';

export default pass('postings', ['src/lib/postings/*.ts', '!src/lib/postings/cues.ts']);
