/** All answers of the path in words, with their notes and what an earlier attempt answered. */
import { awake, isAsked, path, type Answers, type Notes } from '$lib/assessment/answers';
import { isExperience, type QuestionId } from '$lib/assessment/questions';
import type { QuestionTexts } from '$lib/content/question-words';
import type { QuizWords } from '$lib/content/quiz-words';
import { answerLabels } from './answer-labels';
import type { AnswerGroup } from './result-rows';

/** Shown next to the answers. */
export interface AnswerDetails {
	readonly notes?: Notes;
	readonly earlier?: Answers | undefined;
	readonly words: {
		readonly before: (answer: string) => string;
		readonly unanswered: string;
		/** The question did not apply then. */
		readonly notAsked: string;
	};
}

/** Experience first, in the order of the questions. */
export function answerGroups(
	answers: Answers,
	questions: QuestionTexts,
	sections: QuizWords['sections'],
	details?: AnswerDetails
): AnswerGroup[] {
	const rows = path(answers).map((question) => ({
		question,
		title: questions[question].title,
		answers: answerLabels(questions, question, answers),
		before: before(question, answers, questions, details),
		note: isExperience(question) ? details?.notes?.[question] : undefined
	}));
	return [
		{ title: sections.experience, rows: rows.filter((row) => isExperience(row.question)) },
		{ title: sections.aspiration, rows: rows.filter((row) => !isExperience(row.question)) }
	];
}

/** Undefined where nothing changed. The order in which tasks were picked does not count. */
function before(
	question: QuestionId,
	answers: Answers,
	questions: QuestionTexts,
	{ earlier, words }: Partial<AnswerDetails> = {}
): string | undefined {
	if (!earlier || !words) return undefined;
	const then = answerLabels(questions, question, awake(earlier));
	const now = answerLabels(questions, question, answers);
	if (then.join('\n') === now.join('\n')) return undefined;
	const none = isAsked(question, earlier) ? words.unanswered : words.notAsked;
	return words.before(then.join(' / ') || none);
}
