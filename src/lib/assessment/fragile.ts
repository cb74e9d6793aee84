/** How firm a recommendation is: the answers that alone would change it. */
import { outcome } from './outcome';
import {
	isExperience,
	picks,
	QUESTIONS,
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
 * role; with the moves that do. It is what users would see who move that one answer: sleeping answers
 * that the move wakes count, unlike in `whatIf`.
 */
export function fragile(answers: Answers): FragileAnswer[] {
	const { role: now } = outcome(answers);
	return path(answers).flatMap((question) => {
		const moves = neighbours(question, answers)
			.map((answer) => ({ answer, role: outcome({ ...answers, [question]: answer }).role }))
			.filter(({ role }) => role !== now);
		return moves.length > 0 ? [{ question, moves }] : [];
	});
}

/**
 * The answers that are one option away: the levels next to it for experience (a skipped question is
 * at level 0), any other option for an aspiration, one task more, less or exchanged for `week`.
 */
export function neighbours(question: QuestionId, answers: Answers): (Answer | undefined)[] {
	if (isExperience(question)) return levelsBeside(question, answers);
	const given = picked(question, answers);
	const others = QUESTIONS[question].options.filter((option) => !given.includes(option));
	return question === 'week' ? weeksBeside(given, others) : (others as Answer[]);
}

function levelsBeside(question: ExperienceId, answers: Answers): Answer[] {
	const options: readonly OptionId[] = QUESTIONS[question].options;
	const level = levelOf(question, answers);
	return [options[level - 1], options[level + 1]].filter(
		(option) => option !== undefined
	) as Answer[];
}

function weeksBeside(given: readonly OptionId[], others: readonly OptionId[]) {
	const less = given.map((task) => given.filter((each) => each !== task));
	const exchanged = less.flatMap((rest) => others.map((task) => [...rest, task]));
	const more = given.length < picks('week') ? others.map((task) => [...given, task]) : [];
	return [...less, ...exchanged, ...more].map((week) =>
		week.length > 0 ? (week as unknown as Answer) : undefined
	);
}
