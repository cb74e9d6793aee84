/** How firm a recommendation is: the answers that alone would change it. */
import { outcomeOf } from './outcome';
import {
	isExperience,
	picks,
	QUESTIONS,
	takesSeveral,
	type ExperienceId,
	type OptionId,
	type QuestionId,
	type Role
} from './questions';
import { levelOf, path, picked, type Answer, type Answers } from './answers';

/** An answer next to the one given, and the role that would be recommended with it. */
interface Move {
	readonly answer: Answer | undefined;
	readonly role: Role;
}

export interface FragileAnswer {
	readonly question: QuestionId;
	readonly moves: readonly Move[];
}

/**
 * The questions of the path, skipped ones included, of which one move alone changes the recommended
 * role; with the moves that do. Answers that a move wakes count, unlike in `whatIf`: it is the result
 * that users would see who change that one answer.
 */
export function fragileAnswers(answers: Answers): FragileAnswer[] {
	const { role: now } = outcomeOf(answers);
	return path(answers).flatMap((question) => {
		const moves = adjacentAnswers(question, answers)
			.map((answer) => ({ answer, role: outcomeOf({ ...answers, [question]: answer }).role }))
			.filter(({ role }) => role !== now);
		return moves.length > 0 ? [{ question, moves }] : [];
	});
}

/**
 * The answers that are one option away: the next levels for experience (a skipped question is at
 * level 0), any other option for an aspiration, one task more, less or exchanged for `week`.
 */
export function adjacentAnswers(
	question: QuestionId,
	answers: Answers
): readonly (Answer | undefined)[] {
	if (isExperience(question)) return adjacentLevels(question, answers);
	if (takesSeveral(question)) return adjacentWeeks(answers.week ?? []);
	const given = picked(question, answers);
	return QUESTIONS[question].options.filter((option) => !given.includes(option));
}

function adjacentLevels(question: ExperienceId, answers: Answers): Answer[] {
	const { options } = QUESTIONS[question];
	const level = levelOf(question, answers);
	return [options[level - 1], options[level + 1]].filter((option) => option !== undefined);
}

type Week = readonly OptionId<'week'>[];

function adjacentWeeks(week: Week): (Week | undefined)[] {
	const given = QUESTIONS.week.options.filter((task) => week.includes(task));
	const others = QUESTIONS.week.options.filter((task) => !week.includes(task));
	const less = given.map((task) => given.filter((each) => each !== task));
	const exchanged = less.flatMap((rest) => others.map((task) => [...rest, task]));
	const more = given.length < picks('week') ? others.map((task) => [...given, task]) : [];
	return [...less, ...exchanged, ...more].map((week) => (week.length > 0 ? week : undefined));
}
