import { testing } from './testing.mjs';

export default testing(
	['halves', 'parts', 'broken-rules'].map((name) => `tests/unit/proof/${name}.test.ts`)
);
