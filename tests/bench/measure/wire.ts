import type { CDPSession } from '@playwright/test';

/** What went over the wire, as the browser counts it. */
export class Wire {
	/** Bytes of the headers, per request that is under way. */
	readonly #underWay = new Map<string, number>();
	#lastSign = Date.now();
	/** Those that have been answered. */
	requests = 0;
	/** Of the bodies, as sent: compressed. Headers are the host's, and HTTP/2 packs them. */
	bytes = 0;

	constructor(cdp: CDPSession) {
		cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
			if (!/^https?:/.test(request.url)) return;
			this.#underWay.set(requestId, 0);
			this.#lastSign = Date.now();
		});
		cdp.on('Network.responseReceived', ({ requestId, response }) => {
			if (this.#underWay.has(requestId)) this.#underWay.set(requestId, response.encodedDataLength);
		});
		cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const headers = this.#underWay.get(requestId);
			if (headers === undefined) return;
			this.bytes += encodedDataLength - headers;
			this.requests += 1;
			this.#end(requestId);
		});
		cdp.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId));
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
