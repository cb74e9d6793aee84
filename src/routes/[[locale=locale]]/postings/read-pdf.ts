/** Reads a PDF in a worker of its own, which is loaded with the first PDF. */
import type { PostingFileText } from './posting-file';
import workerAddress from './pdf.worker?worker&url';

/** The page's CSP trusts no script's address by itself: this policy trusts this one alone. */
const policy = globalThis.trustedTypes?.createPolicy('pdf-worker', {
	createScriptURL: () => workerAddress
});

/** A crafted file may keep the worker busy for ever. */
const LONGEST_TIME = 60_000;

export function textOfPdf(bytes: Uint8Array): Promise<PostingFileText> {
	const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
	const worker = new Worker(address, { type: 'module' });
	return new Promise<PostingFileText>((resolve) => {
		// pdf.js sends a message of its own first.
		worker.onmessage = ({ data }: MessageEvent<PostingFileText | object>) => {
			if ('ok' in data) resolve(data);
		};
		worker.onerror = () => resolve({ ok: false, problem: 'not-loaded' });
		setTimeout(() => resolve({ ok: false, problem: 'broken' }), LONGEST_TIME);
		worker.postMessage(bytes);
	}).finally(() => worker.terminate());
}
