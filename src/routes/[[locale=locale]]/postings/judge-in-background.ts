/** Judges a posting without blocking the page: in a worker, or in batches where none starts. */
import { pause } from '$lib/platform/scheduler';
import type { JudgedCase } from '$lib/postings/judge';
import workerAddress from './judge.worker?worker&url';

/** The page's CSP trusts no script's address by itself: this policy trusts this one alone. */
const policy = globalThis.trustedTypes?.createPolicy('judging-worker', {
	createScriptURL: () => workerAddress
});

/** How long the page may be blocked at a time, in milliseconds. */
const LONGEST_BLOCK = 8;

/** @throws the signal's reason when a newer text replaces this one */
export async function judgeInBackground(
	text: string,
	signal: AbortSignal
): Promise<readonly JudgedCase[]> {
	try {
		return await inWorker(text, signal);
	} catch {
		signal.throwIfAborted();
		return inBatches(text, signal);
	}
}

function inWorker(text: string, signal: AbortSignal): Promise<readonly JudgedCase[]> {
	const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
	const worker = new Worker(address, { type: 'module' });
	return new Promise<readonly JudgedCase[]>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<readonly JudgedCase[]>) => resolve(data);
		worker.onerror = () => reject(new Error('the worker did not start'));
		signal.addEventListener('abort', () => reject(new Error('a newer text replaced this one')));
		worker.postMessage(text);
	}).finally(() => worker.terminate());
}

async function inBatches(text: string, signal: AbortSignal): Promise<readonly JudgedCase[]> {
	const { judgeInBatches } = await import('$lib/postings/judge');
	const steps = judgeInBatches(text);
	let since = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - since < LONGEST_BLOCK) continue;
		await pause();
		signal.throwIfAborted();
		since = performance.now();
	}
}
