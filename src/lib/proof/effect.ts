/** Shows for each option two sets of answers that differ in it alone and lead to different advice. */
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
import { foldWithoutEach, answerSetsOf, units, type MergedState, type Unit } from './fold';
import { EXPERIENCE_HALF, interestOf, stagesOf, sumOf, ASPIRATION_HALF } from './halves';

/** The effect of one option. */
export interface Effect {
	readonly question: QuestionId;
	readonly option: OptionId;
	/** Two sets of answers that differ in this option alone, and in their advice; absent: there are none. */
	readonly pair?: readonly [Answers, Answers];
}

/**
 * Compares each level with the level below and each aspiration with no answer. Level 0 and the
 * `ZERO_OPTIONS` are compared with any other answer.
 */
export function effects(otherHalf: {
	can: readonly Answers[];
	want: readonly Answers[];
}): Effect[] {
	return [
		...search(EXPERIENCE_IDS, EXPERIENCE_HALF, otherHalf.want, (state) =>
			Object.values(stagesOf(state)).join()
		),
		...search(ASPIRATION_IDS, ASPIRATION_HALF, otherHalf.can, wishes)
	];
}

function search(
	questions: readonly QuestionId[],
	half: typeof EXPERIENCE_HALF,
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

/** The sets of answers of a unit that have the option, each with the sets it is compared with. */
function pairs(unit: Unit, question: QuestionId, option: OptionId): [Answers, Answers][] {
	const with_ = answerSetsOf(unit, { sleeping: false }).filter(
		(answers) => [answers[question]].flat().join() === option
	);
	return with_.flatMap((answers) =>
		comparedWith(question, option)
			.map((answer): Answers => {
				const { [question]: _, ...rest } = answers;
				return answer === undefined ? rest : { ...rest, [question]: answer };
			})
			.filter((other) => unit.every((id) => other[id] === undefined || isAsked(id, other)))
			.map((other): [Answers, Answers] => [answers, other])
	);
}

function comparedWith(question: QuestionId, option: OptionId): (Answer | undefined)[] {
	const options: readonly OptionId[] = QUESTIONS[question].options;
	const others = options.filter((each) => each !== option) as Answer[];
	if (isExperience(question)) {
		const below = options[options.indexOf(option) - 1] as Answer | undefined;
		return below === undefined ? others : [below];
	}
	const isZero = (ZERO_OPTIONS as readonly OptionId[]).includes(option);
	return isZero ? others : [undefined];
}

/** The first pair whose advice differs; `shows` is a quick test that rules most pairs out. */
function find(
	candidates: readonly [Answers, Answers][],
	half: typeof EXPERIENCE_HALF,
	unit: Unit,
	rests: readonly MergedState[],
	others: readonly Answers[],
	shows: (state: number, answers: Answers) => string
): [Answers, Answers] | undefined {
	for (const [one, other] of candidates) {
		const [share, otherShare] = [sumOf(half, unit, one), sumOf(half, unit, other)];
		// An aspiration without points may raise a caution; an experience without points does nothing.
		if (share === otherShare && half === EXPERIENCE_HALF) continue;
		for (const rest of rests) {
			const shown = shows(half.join(rest.state, share), { ...rest.answers, ...one });
			const otherShown = shows(half.join(rest.state, otherShare), { ...rest.answers, ...other });
			if (share !== otherShare && shown === otherShown) continue;
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

/** Everything that counts as a difference: the outcome, a caution, a reservation about the wishes. */
function advice(answers: Answers): string {
	const { role, stage, destination, cautions, reservations } = recommend(answers);
	// An answer at all removes `many-unanswered`, whichever option it is.
	const doubts = reservations.filter((id) => id !== 'many-unanswered');
	return [role, stage, destination, ...cautions.map(({ id }) => id), ...doubts].join();
}
