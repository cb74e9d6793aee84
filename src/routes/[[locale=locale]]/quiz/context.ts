import { createContext } from 'svelte';
import type { Attempt } from '$lib/storage/records';
import type { InterviewEvent } from '$lib/questionnaire/machine';
import type { LiveInterview } from '$lib/questionnaire/questionnaire.svelte';

export interface QuizContext {
	readonly interview: LiveInterview;
	/** The newest attempt: what a retake is held against. Known once the interview is open. */
	readonly earlier: () => Attempt | undefined;
	/** Tells the machine that a question is passed, and goes on to what comes then. */
	readonly pass: (event: InterviewEvent) => Promise<void>;
	/** Has the address follow to where the interview is, as a new entry of the history. */
	readonly follow: () => Promise<void>;
}

export const [useQuiz, provideQuiz] = createContext<QuizContext>();
