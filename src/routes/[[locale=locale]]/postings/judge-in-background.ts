/** A posting is judged beside the page: in a worker, or in slices where a browser starts none. */
import { pause } from '$lib/platform/scheduler';
import type { Judgement } from '$lib/postings/judge';
import workerAddress from './judge.worker?worker&url';

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (address: string) => string }
	): { createScriptURL(address: string): string };
}

/** The page's CSP trusts no address of a script by itself. One policy, for this address alone. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	'judging-worker',
	{
		createScriptURL: (address) => {
			if (address !== workerAddress) throw new TypeError(`No worker of this page: ${address}`);
			return address;
		}
	}
);

/** So long a page may be busy at a time, in milliseconds. */
const TURN = 8;

/** @throws the signal's reason when a newer text has taken its place */
export async function judged(text: string, signal: AbortSignal): Promise<Judgement> {
	try {
		return await inWorker(text, signal);
	} catch {
		signal.throwIfAborted();
		return inTurns(text, signal);
	}
}

function inWorker(text: string, signal: AbortSignal): Promise<Judgement> {
	const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
	const worker = new Worker(address, { type: 'module' });
	return new Promise<Judgement>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Judgement>) => resolve(data);
		worker.onerror = () => reject(new Error('the worker did not start'));
		signal.addEventListener('abort', () => reject(new Error('a newer text has come')));
		worker.postMessage(text);
	}).finally(() => worker.terminate());
}

async function inTurns(text: string, signal: AbortSignal): Promise<Judgement> {
	const { judgeInBatches } = await import('$lib/postings/judge');
	const steps = judgeInBatches(text);
	let since = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - since < TURN) continue;
		await pause();
		signal.throwIfAborted();
		since = performance.now();
	}
}
