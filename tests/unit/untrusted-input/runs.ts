/** `npm run test:long` runs each property a hundred times as often. */
const IS_LONG = process.env.LONG === 'yes';

export const RUNS = { numRuns: IS_LONG ? 100_000 : 1_000 };

/** In milliseconds, for a whole property. */
export const TIMEOUT = IS_LONG ? 3_600_000 : 60_000;
