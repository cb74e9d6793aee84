import { testing } from './testing.mjs';

export default testing(['cues', 'record'].map((name) => `tests/unit/postings/${name}.test.ts`));
