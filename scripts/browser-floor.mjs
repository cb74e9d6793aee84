/**
 * The oldest browsers that the site works in. `app.html` tries what they were the first to have, give
 * or take one version of Chrome: `toSpliced` (Chrome, Firefox) and lookbehind (Safari).
 */
export const FLOOR = { chrome: '111', edge: '111', firefox: '115', safari: '16.4' };
