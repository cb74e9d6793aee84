/** Judges one posting away from the page, which stays alive under a text of any length. */
import { judge } from '$lib/postings/judge';

addEventListener('message', ({ data }: MessageEvent<string>) => {
	postMessage(judge(data));
});
