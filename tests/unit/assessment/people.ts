/** AnswerSets for tests: one helper, the people of the field, and any valid answers at all. */
import fc from 'fast-check';
import {
	EXPERIENCE_IDS,
	QUESTION_IDS,
	QUESTIONS,
	takesSeveral,
	type ExperienceId,
	type Level
} from '$lib/assessment/questions';
import type { Answers } from '$lib/assessment/answers';

export type LevelsGiven = Partial<Record<ExperienceId, Level>>;

/** Answers from levels of experience and, beside them, answers by option id. */
export function answersAt(levels: LevelsGiven, rest: Answers = {}): Answers {
	const experience = Object.entries(levels).map(([question, level]) => {
		const option = QUESTIONS[question as ExperienceId].options[level];
		if (option === undefined) throw new Error(`${question} has no level ${level}`);
		return [question, option];
	});
	return { ...(Object.fromEntries(experience) as Answers), ...rest };
}

/** Every experience question at this level, or at its highest where that is lower. */
export function allAt(level: Level, except: LevelsGiven = {}): LevelsGiven {
	const all = EXPERIENCE_IDS.map((id) => [id, Math.min(level, QUESTIONS[id].options.length - 1)]);
	return { ...(Object.fromEntries(all) as LevelsGiven), ...except };
}

/** 8 interest points for one role, none for the others. */
export const WANTS_SUPPORT: Answers = {
	stance: 'beside',
	responsibility: 'task',
	wish: 'pmo',
	image: 'support'
};
export const WANTS_PM: Answers = { stance: 'drive', responsibility: 'result', wish: 'pm' };
export const WANTS_TRUE_PMO: Answers = {
	stance: 'outside',
	responsibility: 'method',
	wish: 'pmo',
	image: 'govern'
};

/** A server operator who has kept lists as told: 5 of 8 points, `support-pmo` near. */
export const OPERATOR: LevelsGiven = {
	phase: 0,
	delivery: 2,
	coordination: 1,
	writing: 1,
	risk: 1
};

/** Leads a small build team, never deputy nor PM: 11 of 18 points, `pm` near. */
export const TEAM_LEAD: LevelsGiven = {
	phase: 2,
	lead: 1,
	delivery: 2,
	requirements: 1,
	risk: 2,
	coordination: 1,
	writing: 2
};

/** PM of many projects for a whole organisation: 41 of 41 points. */
export const VETERAN: LevelsGiven = allAt(3);

/** Any valid answers, sleeping answers included. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
	Object.fromEntries(
		QUESTION_IDS.map((id) => [
			id,
			takesSeveral(id)
				? fc.subarray([...QUESTIONS.week.options], { minLength: 1, maxLength: 3 }).chain(shuffled)
				: fc.constantFrom<unknown>(...QUESTIONS[id].options)
		])
	),
	{ requiredKeys: [] }
) as fc.Arbitrary<Answers>;

export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...items], { minLength: items.length });
}
