import { testing } from './testing.mjs';

export default testing(['tests/unit/attempts/*.test.ts']);
