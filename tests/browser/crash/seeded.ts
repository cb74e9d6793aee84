/** Chance that can be repeated: the same seed, the same choices. */
export class Seeded {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from `least` up to `most`, both included. */
	whole(least: number, most: number): number {
		// A linear congruential generator, of which the upper bits are good enough for a walk.
		this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
		return least + Math.floor((this.#state / 2 ** 32) * (most - least + 1));
	}

	/** True in so many of a hundred cases. */
	chance(percent: number): boolean {
		return this.whole(1, 100) <= percent;
	}

	one<T>(items: readonly T[]): T {
		const item = items[this.whole(0, items.length - 1)];
		if (item === undefined) throw new Error('Nothing to choose from');
		return item;
	}
}
