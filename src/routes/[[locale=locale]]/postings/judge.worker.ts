/** Judges one posting off the main thread. */
import { judge } from '$lib/postings/judge';

addEventListener('message', ({ data }: MessageEvent<string>) => {
	postMessage(judge(data));
});
