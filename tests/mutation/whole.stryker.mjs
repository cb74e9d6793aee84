import { pass } from './pass.mjs';

export default pass('whole', ['src/lib/proof/proof.ts']);
