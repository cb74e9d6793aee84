/** What was skipped is unknown, not nothing: which of it could change the recommended role. */
import { answersOf } from './possible-answers';
import { outcome } from './outcome';
import { ROLES, type QuestionId, type Role } from './questions';
import { isAnswered, path, type Sheet } from './answers';

export interface SkippedAnswer {
	readonly question: QuestionId;
	/** The roles that one answer or another to it would lead to, lowest rung first. */
	readonly roles: readonly Role[];
}

/** The skipped questions of the path of which one answer alone, whichever, changes the role. */
export function skippedThatMatter(sheet: Sheet): SkippedAnswer[] {
	const { role: now } = outcome(sheet);
	return path(sheet).flatMap((question) => {
		if (isAnswered(question, sheet)) return [];
		const reached = answersOf(question).map(
			(answer) => outcome({ ...sheet, [question]: answer }).role
		);
		const roles = ROLES.filter((role) => role !== now && reached.includes(role));
		return roles.length > 0 ? [{ question, roles }] : [];
	});
}
