/** An agenda for a talk about one person: the person's own answers beside those of an observer. */
import { isAnswered, isAsked, levelOf, picked, type Answers } from './answers';
import { outcomeOf } from './outcome';
import {
	isExperience,
	QUESTION_IDS,
	takesSeveral,
	ZERO_OPTIONS,
	type OptionId,
	type QuestionId
} from './questions';

/** A part of the outcome that one answer alone moves, the weightiest first. */
const MOVED = ['role', 'destination', 'stage'] as const;
export type Moved = (typeof MOVED)[number];

export interface Topic {
	readonly question: QuestionId;
	readonly distance: number;
	/** Undefined: the outcome is the same with either answer. */
	readonly moves: Moved | undefined;
}

export interface Agenda {
	/** The answers are two or more apart. */
	readonly talk: readonly Topic[];
	/** The answers are one apart. */
	readonly check: readonly Topic[];
	readonly equal: readonly QuestionId[];
	/** One of the two has answered, or is asked. */
	readonly oneSided: readonly QuestionId[];
}

/**
 * Topics that move the outcome come first, then those further apart, then the order of asking. For
 * that, the person's own answer counts in the place of one that the observer has not given.
 */
export function agenda(self: Answers, observer: Answers): Agenda {
	const said = QUESTION_IDS.filter((question) =>
		[self, observer].some((answers) => hasSaid(question, answers))
	);
	const topics = said
		.map((question) => ({
			question,
			distance: answerDistance(question, self, observer),
			moves: moved(question, self, { ...self, ...observer })
		}))
		.filter((topic): topic is Topic => topic.distance !== undefined && topic.distance > 0)
		.toSorted((one, other) => rank(one) - rank(other) || other.distance - one.distance);
	const isAt = (distance: number | undefined) => (question: QuestionId) =>
		answerDistance(question, self, observer) === distance;
	return {
		talk: topics.filter(({ distance }) => distance > 1),
		check: topics.filter(({ distance }) => distance === 1),
		equal: said.filter(isAt(0)),
		oneSided: said.filter(isAt(undefined))
	};
}

/**
 * How far apart two answers to a question are (`docs/assessment.md`, 'Two views of one person'): levels
 * of experience, or tasks of a week that only one of the two picks. Undefined where one has not answered
 * or is not asked: an open question is no difference.
 */
export function answerDistance(
	question: QuestionId,
	one: Answers,
	other: Answers
): number | undefined {
	if (!hasSaid(question, one) || !hasSaid(question, other)) return undefined;
	if (isExperience(question)) return Math.abs(levelOf(question, one) - levelOf(question, other));
	const [here, there] = [picked(question, one), picked(question, other)];
	// A task in the place of another is one difference.
	const apart = Math.max(lacking(here, there), lacking(there, here));
	if (takesSeveral(question) || apart === 0) return apart;
	return [...here, ...there].some(isUndecided) ? 1 : 2;
}

const hasSaid = (question: QuestionId, answers: Answers) =>
	isAsked(question, answers) && isAnswered(question, answers);

const lacking = (from: readonly OptionId[], options: readonly OptionId[]) =>
	options.filter((option) => !from.includes(option)).length;

const isUndecided = (option: OptionId) => ZERO_OPTIONS.some((each) => each === option);

/** Found by exchanging the one answer, on either side. */
function moved(question: QuestionId, self: Answers, observer: Answers): Moved | undefined {
	const exchange = (own: Answers, other: Answers) => {
		const before = outcomeOf(own);
		const after = outcomeOf({ ...own, [question]: other[question] });
		return MOVED.filter((part) => before[part] !== after[part]);
	};
	const found = [...exchange(self, observer), ...exchange(observer, self)];
	return MOVED.find((part) => found.includes(part));
}

const rank = ({ moves }: Topic) => (moves ? MOVED.indexOf(moves) : MOVED.length);
