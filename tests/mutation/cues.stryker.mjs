import { pass } from './pass.mjs';

export default pass('cues', ['src/lib/postings/cues.ts']);
