/**
 * Renders the sections of a long page one per task, each after those before it are painted, so that
 * the page paints early and input stays responsive.
 */
import { flushSync, getContext, onMount, setContext } from 'svelte';
import { painted } from '$lib/platform/scheduler';

/** Context key of a page's queue. */
const RENDER_QUEUE = Symbol('render queue');

export class RenderQueue {
	/** Sections render at once, without queueing. */
	readonly isImmediate: boolean;
	#waiting: (() => void)[] = [];
	#isUnderWay = false;

	constructor({ isImmediate = false } = {}) {
		this.isImmediate = isImmediate;
	}

	/** @returns cancels the rendering, if it is still to come */
	add(render: () => void): () => void {
		this.#waiting.push(render);
		void this.#drain();
		return () => {
			this.#waiting = this.#waiting.filter((each) => each !== render);
		};
	}

	/** Renders all waiting sections at once, and those that they queue themselves. */
	flush(): void {
		for (let render = this.#waiting.shift(); render; render = this.#waiting.shift())
			flushSync(render);
	}

	async #drain(): Promise<void> {
		if (this.#isUnderWay) return;
		this.#isUnderWay = true;
		while (this.#waiting.length > 0) {
			await painted();
			this.#waiting.shift()?.();
		}
		this.#isUnderWay = false;
	}
}

/** Provides the queue for a page's `Deferred` sections. Printing flushes it. */
export function provideRenderQueue(options?: { isImmediate: boolean }): RenderQueue {
	const queue = setContext(RENDER_QUEUE, new RenderQueue(options));
	onMount(() => {
		const flush = () => queue.flush();
		addEventListener('beforeprint', flush);
		return () => removeEventListener('beforeprint', flush);
	});
	return queue;
}

export function useRenderQueue(): RenderQueue {
	return getContext<RenderQueue>(RENDER_QUEUE);
}
