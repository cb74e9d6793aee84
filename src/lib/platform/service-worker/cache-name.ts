/** Names of this site's caches: the worker fills them, `/privacy` deletes them. */

/**
 * The prefix of all names, distinct from that of a copy of the site under another path of the same
 * origin: no path contains a space.
 */
export const cachePrefix = (base: string): string => `pm-pmo-career-quiz ${base}/ `;

/** One cache a version. */
export const cacheName = (base: string, version: string): string => cachePrefix(base) + version;
