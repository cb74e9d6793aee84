/** People on their way through the interview: how far they are, and what they said. */
import { QUESTION_IDS, QUESTIONS, takesSeveral, type QuestionId } from '$lib/assessment/questions';
import { path, type Answer, type Answers } from '$lib/assessment/answers';
import { firstOpen, type Progress } from '$lib/questionnaire/progress';

/** One answer for each question that opens nothing else: the first option, and no PMO in mind. */
export function plainAnswer(question: QuestionId): Answer {
	if (question === 'wish') return 'pm';
	const [first] = QUESTIONS[question].options;
	return (takesSeveral(question) ? [first] : first) as Answer;
}

/** Everything on the path answered before this question, and nothing from it on. */
export function upTo(question: QuestionId | 'review', given: Answers = {}): Progress {
	let answers: Answers = given;
	for (const id of QUESTION_IDS) {
		if (id === question) break;
		if (!path(answers).includes(id)) continue;
		answers = { [id]: plainAnswer(id), ...answers };
	}
	return { answers, skipped: [] };
}

/** The questions a person is asked, one after another, who skips whatever is not in the answers. */
export function asked(answers: Answers): QuestionId[] {
	const questions: QuestionId[] = [];
	let progress: Progress = { answers: {}, skipped: [] };
	for (let open = firstOpen(progress); open; open = firstOpen(progress)) {
		questions.push(open);
		const { [open]: answer } = answers;
		progress = {
			answers: answer === undefined ? progress.answers : { ...progress.answers, [open]: answer },
			skipped: answer === undefined ? [...progress.skipped, open] : progress.skipped
		};
	}
	return questions;
}
