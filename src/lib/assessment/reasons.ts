/** The share of each answer in each role's score: enough to rebuild every number shown. */
import {
	isExperience,
	type AspirationId,
	type ExperienceId,
	type Level,
	type OptionId,
	type Points,
	type QuestionId,
	type Role
} from './questions';
import { interestPoints } from './interest';
import { levels, levelScores, type Levels } from './readiness';
import { path, picked, type Answers } from './answers';

/** One picked option and the points that it gave. */
export type Reason =
	| {
			readonly question: ExperienceId;
			readonly option: OptionId;
			readonly level: Level;
			readonly readiness: Readonly<Record<Role, number>>;
	  }
	| { readonly question: AspirationId; readonly option: OptionId; readonly interest: Points };

/** In the order of the questions. Answers off the path give nothing and are not listed. */
export function reasons(answers: Answers, at: Levels = levels(answers)): Reason[] {
	const reasons: Reason[] = [];
	for (const question of path(answers)) {
		for (const option of picked(question, answers))
			reasons.push(reason(question, option, answers, at));
	}
	return reasons;
}

function reason(question: QuestionId, option: OptionId, answers: Answers, at: Levels): Reason {
	if (!isExperience(question)) {
		return { question, option, interest: interestPoints(question, option, answers) };
	}
	const level = at[question];
	return { question, option, level, readiness: levelScores(question, level).points };
}
