/** `npm run test:long` runs each property a hundred times as often. */
const FACTOR = process.env.LONG === 'yes' ? 100 : 1;

export const RUNS = { numRuns: 1_000 * FACTOR };
/** Of imported files through the presenters of all pages. */
export const FILE_RUNS = { numRuns: 200 * FACTOR };
/** Of imported files through the pages themselves. */
export const PAGE_RUNS = { numRuns: 15 * FACTOR };

/** In milliseconds, for a whole property. */
export const TIMEOUT = FACTOR > 1 ? 3_600_000 : 60_000;
