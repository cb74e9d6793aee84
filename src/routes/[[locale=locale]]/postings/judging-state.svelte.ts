/** The text in the field and the last verdict. Neither is stored. */
import { MAX_POSTING_LENGTH } from '$lib/posting-length';
import type { JudgedCase } from '$lib/postings/judge';
import { judgeInBackground } from './judge-in-background';

interface Judged {
	readonly text: string;
	/** The jobs in the text: at least one. */
	readonly cases: readonly [JudgedCase, ...JudgedCase[]];
}

export class JudgingState {
	text = $state('');
	verdict = $state.raw<Judged>();
	/** The index of the job that is shown. */
	chosen = $state(0);
	state = $state<'waiting' | 'judging' | 'failed'>('waiting');
	/** The user's text that a sample replaced. */
	replaced = $state('');
	#running: AbortController | undefined;

	get isTooLong(): boolean {
		return this.text.length > MAX_POSTING_LENGTH;
	}

	/** The text was changed since its verdict. */
	get isOutdated(): boolean {
		return this.verdict !== undefined && this.verdict.text !== this.text;
	}

	/**
	 * Judges the text in the field and aborts a run on an older one.
	 * @returns whether there is a new verdict
	 */
	async judge(): Promise<boolean> {
		this.#running?.abort();
		this.state = 'waiting';
		if (this.isTooLong) return false;
		// The same text has the same verdict, which is shown already.
		if (this.verdict && !this.isOutdated) return true;
		const running = new AbortController();
		this.#running = running;
		const { text } = this;
		this.state = 'judging';
		try {
			const [first, ...others] = await judgeInBackground(text, running.signal);
			if (running.signal.aborted || !first) return false;
			this.verdict = { text, cases: [first, ...others] };
			this.chosen = 0;
			this.state = 'waiting';
			return true;
		} catch {
			if (!running.signal.aborted) this.state = 'failed';
			return false;
		}
	}

	/** @param isOwn whether the user wrote the text in the field, so that it can be restored */
	showSample(sample: string, isOwn: boolean): void {
		this.replaced = isOwn ? this.text : this.replaced;
		this.text = sample;
	}

	restoreReplaced(): void {
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
