import { pause } from '$lib/platform/scheduler';

/** Yields before hydration, so that each runs in a task of its own. */
export const init = pause;
