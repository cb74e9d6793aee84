import { pause } from '$lib/platform/scheduler';

/** Before the page comes alive, which takes a task, what has run so far has its own. */
export async function init(): Promise<void> {
	await pause();
	// From now on the page itself takes what is sent: what would show the second question in its place is gone.
	document.getElementById('second-question')?.remove();
}
