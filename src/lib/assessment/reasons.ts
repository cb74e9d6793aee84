/** Why: what each answer did, enough to rebuild every number shown. */
import {
	isExperience,
	type AspirationId,
	type ExperienceId,
	type Level,
	type OptionId,
	type Points,
	type Role
} from './questions';
import { interestPoints } from './interest';
import { perRole, readinessPoints } from './readiness';
import { levelOf, path, picked, type Sheet } from './sheet';

/** One picked option and the points it gave; where it gave none, `interest` is empty. */
export type Reason =
	| {
			readonly question: ExperienceId;
			readonly option: OptionId;
			readonly level: Level;
			readonly readiness: Readonly<Record<Role, number>>;
	  }
	| { readonly question: AspirationId; readonly option: OptionId; readonly interest: Points };

/** In the order of the questions. Answers off the path do nothing and are not listed. */
export function reasons(sheet: Sheet): Reason[] {
	return path(sheet).flatMap((question) =>
		picked(question, sheet).map((option): Reason => {
			if (!isExperience(question)) {
				return { question, option, interest: interestPoints(question, option, sheet) };
			}
			const level = levelOf(question, sheet);
			const readiness = perRole((role) => readinessPoints(role, question, level));
			return { question, option, level, readiness };
		})
	);
}
