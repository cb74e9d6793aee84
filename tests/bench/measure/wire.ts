import type { CDPSession } from '@playwright/test';

interface Loaded {
	readonly bytes: number;
	readonly requests: number;
}

/** Counts the bytes and requests of a page, as the browser reports them. */
export class Wire {
	/** Bytes of the headers, per pending request. */
	readonly #pending = new Map<string, number>();
	/** Compressed bodies without headers, which depend on the host. */
	readonly #ended: { at: number; bytes: number }[] = [];
	/** When the first request was sent, in seconds on the browser's clock. */
	#start: number | undefined;
	#lastActivity = Date.now();

	constructor(cdp: CDPSession) {
		cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
			if (!/^https?:/.test(request.url)) return;
			this.#start ??= timestamp;
			this.#pending.set(requestId, 0);
			this.#lastActivity = Date.now();
		});
		cdp.on('Network.responseReceived', ({ requestId, response }) => {
			if (this.#pending.has(requestId)) this.#pending.set(requestId, response.encodedDataLength);
		});
		cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
			const headers = this.#pending.get(requestId);
			if (headers === undefined) return;
			this.#ended.push({ at: timestamp, bytes: encodedDataLength - headers });
			this.#end(requestId);
		});
		cdp.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId));
	}

	/** Requests that finished within so many milliseconds after the first was sent. */
	loaded(within = Infinity): Loaded {
		const ended = this.#ended.filter(({ at }) => (at - (this.#start ?? at)) * 1000 <= within);
		return { bytes: ended.reduce((sum, { bytes }) => sum + bytes, 0), requests: ended.length };
	}

	#end(requestId: string): void {
		this.#pending.delete(requestId);
		this.#lastActivity = Date.now();
	}

	/** Resolves once no request has been pending for that long. */
	async quietFor(milliseconds: number): Promise<void> {
		const limit = Date.now() + 60_000;
		while (this.#pending.size > 0 || Date.now() - this.#lastActivity < milliseconds) {
			if (Date.now() > limit) throw new Error('The network never became quiet');
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
	}
}
