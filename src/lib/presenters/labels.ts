/** Words for answers, looked up by id: no label carries a value. */
import { QUESTIONS, type ExperienceId, type QuestionId } from '$lib/assessment/questions';
import { isExperience } from '$lib/assessment/questions';
import { awake, path, picked, type Notes, type Answers } from '$lib/assessment/answers';
import type { QuestionTexts } from '$lib/content/question-words';
import type { QuizWords } from '$lib/content/quiz-words';
import type { AnswerGroup, Cited } from './result-rows';

export function optionLabel(
	questions: QuestionTexts,
	question: QuestionId,
	option: string
): string {
	return (questions[question].options as Readonly<Record<string, string>>)[option] ?? option;
}

/** A name of a role or a career where it stands alone: inside sentences it is lower case (English). */
export function standing(name: string): string {
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

/** What was answered, as labels; empty where the question was skipped. */
export function answerLabels(
	questions: QuestionTexts,
	question: QuestionId,
	answers: Answers
): string[] {
	return picked(question, answers).map((option) => optionLabel(questions, question, option));
}

/** An answer as a citation that leads to its question. */
export function cite(
	question: QuestionId,
	answers: Answers,
	questions: QuestionTexts,
	words: { notAnswered: string; quoted: (text: string) => string },
	href: (question: QuestionId) => string | undefined
): Cited {
	const labels = answerLabels(questions, question, answers);
	return {
		question,
		title: questions[question].title,
		answer: labels.length > 0 ? labels.map(words.quoted).join(' ') : words.notAnswered,
		href: href(question)
	};
}

/** What may stand beside the answers: evidence notes, and the answers of an earlier attempt. */
export interface Beside {
	readonly notes?: Notes;
	readonly earlier?: Answers | undefined;
	readonly words: { readonly before: (answer: string) => string; readonly unanswered: string };
}

/** All questions of the path with their answers, experience first. */
export function answerGroups(
	answers: Answers,
	questions: QuestionTexts,
	sections: QuizWords['sections'],
	beside?: Beside
): AnswerGroup[] {
	const rows = path(answers).map((question) => ({
		question,
		title: questions[question].title,
		answers: answerLabels(questions, question, answers),
		before: before(question, answers, questions, beside),
		note: isExperience(question) ? beside?.notes?.[question] : undefined
	}));
	return [
		{ title: sections.experience, rows: rows.filter((row) => isExperience(row.question)) },
		{ title: sections.aspiration, rows: rows.filter((row) => !isExperience(row.question)) }
	];
}

/** The order in which tasks were picked makes no difference. */
function before(
	question: QuestionId,
	answers: Answers,
	questions: QuestionTexts,
	{ earlier, words }: Partial<Beside> = {}
): string | undefined {
	if (!earlier || !words) return undefined;
	const then = answerLabels(questions, question, awake(earlier));
	const now = answerLabels(questions, question, answers);
	if (then.join('\n') === now.join('\n')) return undefined;
	return words.before(then.length > 0 ? then.join(' / ') : words.unanswered);
}
