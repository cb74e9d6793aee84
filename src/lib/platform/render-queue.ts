/**
 * The parts of a long page, made one at a time, each once those before it are painted. Made all at
 * once they would hold up the page: nothing is painted until the last is there, and no key is heard.
 */
import { flushSync, getContext, onMount, setContext } from 'svelte';
import { painted } from './painted';

/** Under which the parts of a page find whose turn it is. */
export const TURNS = Symbol('turns');

export class Turns {
	/** Nobody waits: each part is there from the beginning. */
	readonly areOff: boolean;
	#waiting: (() => void)[] = [];
	#isUnderWay = false;

	constructor({ areOff = false } = {}) {
		this.areOff = areOff;
	}

	/** @returns the way to give it up */
	wait(come: () => void): () => void {
		this.#waiting.push(come);
		void this.#takeTurns();
		return () => {
			this.#waiting = this.#waiting.filter((each) => each !== come);
		};
	}

	/** All at once, those too that only these bring along. */
	now(): void {
		for (let come = this.#waiting.shift(); come; come = this.#waiting.shift()) flushSync(come);
	}

	async #takeTurns(): Promise<void> {
		if (this.#isUnderWay) return;
		this.#isUnderWay = true;
		while (this.#waiting.length > 0) {
			await painted();
			this.#waiting.shift()?.();
		}
		this.#isUnderWay = false;
	}
}

/** For the parts of a page (`Later.svelte`). Paper gets all of them, however early it is asked for. */
export function provideTurns(options?: { areOff: boolean }): Turns {
	const turns = setContext(TURNS, new Turns(options));
	onMount(() => {
		const now = () => turns.now();
		addEventListener('beforeprint', now);
		return () => removeEventListener('beforeprint', now);
	});
	return turns;
}

export function useTurns(): Turns {
	return getContext<Turns>(TURNS);
}
