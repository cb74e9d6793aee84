import { testing } from './testing.mjs';

// Without the tests on any text, on long ones, and on how often the verdict is right: they take
// seconds, and the record of what is said of the same postings is stricter.
export default testing(['tests/unit/postings/!(any-text|long-texts|report).test.ts']);
