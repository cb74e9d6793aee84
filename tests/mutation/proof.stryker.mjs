import { pass } from './pass.mjs';

export default pass('proof', ['src/lib/proof/*.ts', '!src/lib/proof/proof.ts']);
