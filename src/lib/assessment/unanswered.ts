import { isAnswered, path, type Answers } from './answers';
import { UNANSWERED_AT_MOST } from './roles';

/** So many questions of the path have no answer that the outcome says little. */
export function hasManyUnanswered(answers: Answers): boolean {
	const unanswered = path(answers).filter((question) => !isAnswered(question, answers));
	return unanswered.length > UNANSWERED_AT_MOST;
}
