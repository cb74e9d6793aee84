/** Messages from a page to the worker. */

/** The user asks for the waiting version. */
export const TAKE_OVER = 'take over';

/** A page of the newest version has started, so older caches may be unused. */
export const STARTED = 'started';
