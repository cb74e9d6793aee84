import { pass } from './pass.mjs';

export default pass('storage', ['src/lib/storage/*.ts']);
