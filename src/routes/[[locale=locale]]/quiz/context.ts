import { createContext } from 'svelte';
import type { LiveInterview } from './live-interview.svelte';

export interface QuizContext {
	readonly interview: LiveInterview;
	/** Goes to where the interview is: after 'next' as a new entry of the history. */
	follow(options?: { replaceState: boolean }): Promise<void>;
}

export const [useQuiz, provideQuiz] = createContext<QuizContext>();
