/** The days on which the versions of the rules were made, the first one first. */
export const VERSION_DAYS: readonly string[] = ['2026-11-22', '2026-11-29'];
