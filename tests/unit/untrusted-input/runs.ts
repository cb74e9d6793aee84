/** How often each property of what comes from outside is tried: `npm run test:long` tries harder. */
const IS_LONG = process.env.LONG === 'yes';

export const RUNS = { numRuns: IS_LONG ? 100_000 : 1_000 };

/** In milliseconds, for a whole property. Nothing here is about speed. */
export const PATIENCE = IS_LONG ? 3_600_000 : 60_000;
