/** What a page says to the worker. */

/** The user wants the waiting version now. */
export const TAKE_OVER = 'take over';

/** A page of the newest version has started: what only older pages needed may go. */
export const STARTED = 'started';
