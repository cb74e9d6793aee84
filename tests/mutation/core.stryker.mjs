import { pass } from './pass.mjs';

export default pass('core', ['src/lib/assessment/*.ts']);
