import { testing } from './testing.mjs';

export default testing(['tests/unit/assessment/*.test.ts']);
