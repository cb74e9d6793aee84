/** Words for answers, looked up by id: no label carries a value. */
import { picked, type Answers } from '$lib/assessment/answers';
import { QUESTIONS, type ExperienceId, type QuestionId } from '$lib/assessment/questions';
import type { QuestionTexts } from '$lib/content/question-words';

export function optionLabel(
	questions: QuestionTexts,
	question: QuestionId,
	option: string
): string {
	// Callers have option ids of any question, so the key is looked up as a plain string.
	const labels: Readonly<Partial<Record<string, string>>> = questions[question].options;
	return labels[option] ?? option;
}

/** A name of a role or a career outside a sentence; within one it is lower case (English). */
export function capitalised(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The label of the option at a level of an experience question. */
export function levelLabel(
	questions: QuestionTexts,
	question: ExperienceId,
	level: number
): string {
	return optionLabel(questions, question, QUESTIONS[question].options[level] ?? '');
}

/** The labels of the picked options; empty where the question was skipped. */
export function answerLabels(
	questions: QuestionTexts,
	question: QuestionId,
	answers: Answers
): string[] {
	return picked(question, answers).map((option) => optionLabel(questions, question, option));
}
