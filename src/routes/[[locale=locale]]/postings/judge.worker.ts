/** Judges one text off the main thread. */
import { judgeCases } from '$lib/postings/judge';

addEventListener('message', ({ data }: MessageEvent<string>) => {
	postMessage(judgeCases(data));
});
