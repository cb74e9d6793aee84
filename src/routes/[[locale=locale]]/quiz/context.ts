import { createContext } from 'svelte';
import type { QuestionnaireEvent } from '$lib/questionnaire/machine';
import type { Questionnaire } from '$lib/questionnaire/questionnaire.svelte';

interface QuizContext {
	readonly questionnaire: Questionnaire;
	/** Sends an event that may lead to another question, and shows that. */
	readonly pass: (event: QuestionnaireEvent) => Promise<void>;
	/** The folds that the user has opened stay open at the questions that follow. */
	readonly folds: { examples: boolean; note: boolean };
}

export const [useQuiz, provideQuiz] = createContext<QuizContext>();
