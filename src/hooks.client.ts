/** From now on the page's own scripts take over: what would show the second question without them is gone. */
export const init = () => document.getElementById('second-question')?.remove();
