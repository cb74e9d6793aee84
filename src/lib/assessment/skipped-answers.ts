/** Skipped answers are unknown, not nothing: the ones that could change the recommended role. */
import { possibleAnswers } from './possible-answers';
import { outcomeOf } from './outcome';
import { ROLES, type QuestionId, type Role } from './questions';
import { isAnswered, path, type Answers } from './answers';

export interface SkippedAnswer {
	readonly question: QuestionId;
	/** The roles that one answer or another to it would lead to, lowest rung first. */
	readonly roles: readonly Role[];
}

/** The skipped questions of the path to which some answer, by itself, changes the role. */
export function skippedThatMatter(answers: Answers): SkippedAnswer[] {
	const { role: now } = outcomeOf(answers);
	return path(answers).flatMap((question) => {
		if (isAnswered(question, answers)) return [];
		const reached = possibleAnswers(question).map(
			(answer) => outcomeOf({ ...answers, [question]: answer }).role
		);
		const roles = ROLES.filter((role) => role !== now && reached.includes(role));
		return roles.length > 0 ? [{ question, roles }] : [];
	});
}
