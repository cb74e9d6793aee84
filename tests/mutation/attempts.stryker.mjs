import { pass } from './pass.mjs';

export default pass('attempts', ['src/lib/attempts/*.ts']);
