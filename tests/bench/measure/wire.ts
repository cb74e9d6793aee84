import type { CDPSession } from '@playwright/test';

interface Loaded {
	readonly bytes: number;
	readonly requests: number;
}

/** What went over the wire, as the browser counts it. */
export class Wire {
	/** Bytes of the headers, per request that is under way. */
	readonly #underWay = new Map<string, number>();
	/** Of the bodies, as sent: compressed. Headers are the host's, and HTTP/2 packs them. */
	readonly #ended: { at: number; bytes: number }[] = [];
	/** In seconds, on the browser's clock: when the first request was sent. */
	#start: number | undefined;
	#lastSign = Date.now();

	constructor(cdp: CDPSession) {
		cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
			if (!/^https?:/.test(request.url)) return;
			this.#start ??= timestamp;
			this.#underWay.set(requestId, 0);
			this.#lastSign = Date.now();
		});
		cdp.on('Network.responseReceived', ({ requestId, response }) => {
			if (this.#underWay.has(requestId)) this.#underWay.set(requestId, response.encodedDataLength);
		});
		cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
			const headers = this.#underWay.get(requestId);
			if (headers === undefined) return;
			this.#ended.push({ at: timestamp, bytes: encodedDataLength - headers });
			this.#end(requestId);
		});
		cdp.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId));
	}

	/** What had ended so many milliseconds after the first request. */
	loaded(within = Infinity): Loaded {
		const ended = this.#ended.filter(({ at }) => (at - (this.#start ?? at)) * 1000 <= within);
		return { bytes: ended.reduce((sum, { bytes }) => sum + bytes, 0), requests: ended.length };
	}

	#end(requestId: string): void {
		this.#underWay.delete(requestId);
		this.#lastSign = Date.now();
	}

	/** Resolves once nothing has been under way for that long. */
	async isQuietFor(milliseconds: number): Promise<void> {
		const limit = Date.now() + 60_000;
		while (this.#underWay.size > 0 || Date.now() - this.#lastSign < milliseconds) {
			if (Date.now() > limit) throw new Error('The network never became quiet');
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
	}
}
