import { testing } from './testing.mjs';

export default testing(['tests/unit/proof/whole.test.ts']);
