import { pass } from './pass.mjs';

export default pass('proof', ['src/lib/assessment/proof/*.ts']);
