import { testing } from './testing.mjs';

export default testing(['tests/unit/proof/*.test.ts', '!tests/unit/proof/proof.test.ts']);
