/** Builds answers for tests: from levels, of people of the field, and any valid answers at all. */
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
import { entries, fromKeys, keys } from '$lib/typed-object';

export type LevelsGiven = Partial<Record<ExperienceId, Level>>;

/** Answers from levels of experience and, beside them, answers by option id. */
export function answersAt(levels: LevelsGiven, rest: Answers = {}): Answers {
	const lacking = keys(levels).find((id) => !QUESTION_IDS.includes(id));
	if (lacking) throw new Error(`The questionnaire of this test has no question ${lacking}`);
	const experience = entries(levels).map(([question, level]): Answers => {
		const option = QUESTIONS[question].options[level];
		if (option === undefined) throw new Error(`${question} has no level ${level}`);
		return { [question]: option };
	});
	return Object.assign({}, ...experience, rest) as Answers;
}

/** Every experience question at this level, or at its highest where that is lower. */
export function allAt(level: Level, except: LevelsGiven = {}): LevelsGiven {
	const highest = (id: ExperienceId) => (QUESTIONS[id].options.length - 1) as Level;
	const all = fromKeys(EXPERIENCE_IDS, (id): Level => (level < highest(id) ? level : highest(id)));
	return { ...all, ...except };
}

/** Points to one role and to no other. */
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

/** A server operator who has kept lists as told: `support-pmo` near. */
export const OPERATOR: LevelsGiven = {
	phase: 0,
	delivery: 2,
	coordination: 1,
	writing: 1,
	risk: 1
};

/** Leads a small build team, never deputy nor PM: `pm` near. */
export const TEAM_LEAD: LevelsGiven = {
	phase: 2,
	lead: 1,
	delivery: 2,
	requirements: 1,
	risk: 2,
	coordination: 1,
	writing: 2
};

/** PM of many projects for a whole organisation: all points of all roles. */
export const VETERAN: LevelsGiven = allAt(3);

/** Any valid answers, sleeping ones included. */
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
);

export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...items], { minLength: items.length });
}
