/** How the caches of this site are called: the worker fills them, `/privacy` deletes them. */

/**
 * What all of our names begin with, and no other's: a copy of the site under another path of the
 * same origin has caches of its own, and no path holds a space.
 */
export const cachePrefix = (base: string): string => `pm-pmo-career-quiz ${base}/ `;

/** Every version has a cache of its own. */
export const cacheName = (base: string, version: string): string => cachePrefix(base) + version;
