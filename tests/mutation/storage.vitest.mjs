import { testing } from './testing.mjs';

export default testing(['tests/unit/storage/*.test.ts']);
