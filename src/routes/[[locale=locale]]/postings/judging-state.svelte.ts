/** The text in the field, and the last verdict on one: nothing of either is stored. */
import type { Judgement } from '$lib/postings/judge';
import { judged } from './judging';

/** In UTF-16 units. A posting has a few thousand; more is something else, or many of them. */
export const LONGEST = 200_000;

interface Judged {
	readonly text: string;
	readonly judgement: Judgement;
}

export class LiveJudging {
	text = $state('');
	verdict = $state.raw<Judged>();
	state = $state<'waiting' | 'judging' | 'failed'>('waiting');
	/** What stood in the field before a sample took its place. */
	replaced = $state('');
	#running: AbortController | undefined;

	get isTooLong(): boolean {
		return this.text.length > LONGEST;
	}

	/** Whether the verdict is about a text that is not in the field any more. */
	get isOutdated(): boolean {
		return this.verdict !== undefined && this.verdict.text !== this.text;
	}

	/** Judges what is in the field; a run on an older text ends. True: a verdict has come. */
	async judge(): Promise<boolean> {
		this.#running?.abort();
		if (this.isTooLong) {
			this.state = 'waiting';
			return false;
		}
		const running = new AbortController();
		this.#running = running;
		const { text } = this;
		this.state = 'judging';
		try {
			const judgement = await judged(text, running.signal);
			if (running.signal.aborted) return false;
			this.verdict = { text, judgement };
			this.state = 'waiting';
			return true;
		} catch {
			if (!running.signal.aborted) this.state = 'failed';
			return false;
		}
	}

	/** Puts a sample into the field; what the user has written can be taken back. */
	take(sample: string, isOwn: boolean): void {
		this.replaced = isOwn ? this.text : this.replaced;
		this.text = sample;
	}

	takeBack(): void {
		this.text = this.replaced;
		this.replaced = '';
	}

	clear(): void {
		this.#running?.abort();
		this.text = '';
		this.replaced = '';
		this.verdict = undefined;
		this.state = 'waiting';
	}
}
