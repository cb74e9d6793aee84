/** That no question and no option is decoration: for each, two sets of answers that it tells apart. */
import { destination } from '$lib/assessment/interest';
import { recommend } from '$lib/assessment/recommend';
import { UNCLEAR_AT_MOST } from '$lib/assessment/roles';
import {
	ASPIRATION_IDS,
	EXPERIENCE_IDS,
	isExperience,
	QUESTIONS,
	ZERO_OPTIONS,
	type OptionId,
	type QuestionId
} from '$lib/assessment/questions';
import { isAsked, type Answer, type Answers } from '$lib/assessment/answers';
import { foldWithoutEach, answerSetsOf, units, type Merged, type Unit } from './fold';
import { CAN, interestOf, stagesOf, sumOf, WANT } from './halves';

/** Two sets of answers that differ in one answer alone, and in what they are told. */
export interface Effect {
	readonly question: QuestionId;
	readonly option: OptionId;
	/** Absent where the option changes nothing for anybody. */
	readonly pair?: readonly [Answers, Answers];
}

/**
 * Each level is held against the level below, each aspiration against no answer; what means 'none'
 * (level 0, `undecided`, `unsure`) against any other answer.
 */
export function effects(otherHalf: {
	can: readonly Answers[];
	want: readonly Answers[];
}): Effect[] {
	return [
		...search(EXPERIENCE_IDS, CAN, otherHalf.want, (state) =>
			Object.values(stagesOf(state)).join()
		),
		...search(ASPIRATION_IDS, WANT, otherHalf.can, wishes)
	];
}

function search(
	questions: readonly QuestionId[],
	half: typeof CAN,
	others: readonly Answers[],
	shows: (state: number, answers: Answers) => string
): Effect[] {
	const without = foldWithoutEach(units(questions), half);
	return [...without].flatMap(([unit, rests]) =>
		unit.flatMap((question) =>
			QUESTIONS[question].options.map((option) => {
				const pair = find(pairs(unit, question, option), half, unit, rests, others, shows);
				return { question, option, ...(pair && { pair }) };
			})
		)
	);
}

/** The sets of answers of a unit that have the option, each with those that it is held against. */
function pairs(unit: Unit, question: QuestionId, option: OptionId): [Answers, Answers][] {
	const with_ = answerSetsOf(unit, { sleeping: false }).filter(
		(answers) => [answers[question]].flat().join() === option
	);
	return with_.flatMap((answers) =>
		heldAgainst(question, option)
			.map((answer): Answers => {
				const { [question]: _, ...rest } = answers;
				return answer === undefined ? rest : { ...rest, [question]: answer };
			})
			.filter((other) => unit.every((id) => other[id] === undefined || isAsked(id, other)))
			.map((other): [Answers, Answers] => [answers, other])
	);
}

function heldAgainst(question: QuestionId, option: OptionId): (Answer | undefined)[] {
	const options: readonly OptionId[] = QUESTIONS[question].options;
	const others = options.filter((each) => each !== option) as Answer[];
	if (isExperience(question)) {
		const below = options[options.indexOf(option) - 1] as Answer | undefined;
		return below === undefined ? others : [below];
	}
	const isZero = (ZERO_OPTIONS as readonly OptionId[]).includes(option);
	return isZero ? others : [undefined];
}

/** The first pair whose advice differs; `shows` leaves out at once what cannot. */
function find(
	candidates: readonly [Answers, Answers][],
	half: typeof CAN,
	unit: Unit,
	rests: readonly Merged[],
	others: readonly Answers[],
	shows: (state: number, answers: Answers) => string
): [Answers, Answers] | undefined {
	for (const [one, other] of candidates) {
		const [part, otherPart] = [sumOf(half, unit, one), sumOf(half, unit, other)];
		// An aspiration without points may raise a caution; an experience without points does nothing.
		if (part === otherPart && half === CAN) continue;
		for (const rest of rests) {
			const shown = shows(half.join(rest.state, part), { ...rest.answers, ...one });
			const otherShown = shows(half.join(rest.state, otherPart), { ...rest.answers, ...other });
			if (part !== otherPart && shown === otherShown) continue;
			for (const answers of others) {
				const base = { ...rest.answers, ...answers };
				const pair: [Answers, Answers] = [
					{ ...base, ...one },
					{ ...base, ...other }
				];
				if (advice(pair[0]) !== advice(pair[1])) return pair;
			}
		}
	}
	return undefined;
}

function wishes(state: number, { stance }: Answers): string {
	const points = interestOf(state);
	const to = destination(points, stance);
	const leansToTechnology = points.specialist > points[to];
	return [to, leansToTechnology, points[to] <= UNCLEAR_AT_MOST].join();
}

/** What counts as different: the outcome, a caution, or a doubt about the wishes themselves. */
function advice(answers: Answers): string {
	const { role, stage, destination, cautions, reservations } = recommend(answers);
	// That a question was answered at all is no effect of the option.
	const doubts = reservations.filter((id) => id !== 'many-unanswered');
	return [role, stage, destination, ...cautions.map(({ id }) => id), ...doubts].join();
}
