import { createContext } from 'svelte';
import type { Attempt } from '$lib/attempts/records';
import type { LiveInterview } from './live-interview.svelte';

export interface QuizContext {
	readonly interview: LiveInterview;
	/** The newest attempt: what a retake is held against. Known once the interview is open. */
	earlier(): Attempt | undefined;
	/** Goes to where the interview is: after 'next' as a new entry of the history. */
	follow(options?: { replaceState: boolean }): Promise<void>;
}

export const [useQuiz, provideQuiz] = createContext<QuizContext>();
