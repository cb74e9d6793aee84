/** That no question and no option is decoration: for each, two sheets that it tells apart. */
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
import { isAsked, type Answer, type Sheet } from '$lib/assessment/answers';
import { foldWithoutEach, sheetsOf, units, type Merged, type Unit } from './fold';
import { CAN, interestOf, stagesOf, sumOf, WANT } from './halves';

/** Two sheets that differ in one answer alone, and in what they are told. */
export interface Effect {
	readonly question: QuestionId;
	readonly option: OptionId;
	/** Absent where the option changes nothing for anybody. */
	readonly pair?: readonly [Sheet, Sheet];
}

/**
 * Each level is held against the level below, each aspiration against no answer; what means 'none'
 * (level 0, `undecided`, `unsure`) against any other answer.
 */
export function effects(otherHalf: { can: readonly Sheet[]; want: readonly Sheet[] }): Effect[] {
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
	others: readonly Sheet[],
	shows: (state: number, sheet: Sheet) => string
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

/** The sheets of a unit that have the option, each with those that it is held against. */
function pairs(unit: Unit, question: QuestionId, option: OptionId): [Sheet, Sheet][] {
	const with_ = sheetsOf(unit, { sleeping: false }).filter(
		(sheet) => [sheet[question]].flat().join() === option
	);
	return with_.flatMap((sheet) =>
		heldAgainst(question, option)
			.map((answer): Sheet => {
				const { [question]: _, ...rest } = sheet;
				return answer === undefined ? rest : { ...rest, [question]: answer };
			})
			.filter((other) => unit.every((id) => other[id] === undefined || isAsked(id, other)))
			.map((other): [Sheet, Sheet] => [sheet, other])
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
	candidates: readonly [Sheet, Sheet][],
	half: typeof CAN,
	unit: Unit,
	rests: readonly Merged[],
	others: readonly Sheet[],
	shows: (state: number, sheet: Sheet) => string
): [Sheet, Sheet] | undefined {
	for (const [one, other] of candidates) {
		const [part, otherPart] = [sumOf(half, unit, one), sumOf(half, unit, other)];
		// An aspiration without points may raise a caution; an experience without points does nothing.
		if (part === otherPart && half === CAN) continue;
		for (const rest of rests) {
			const shown = shows(half.join(rest.state, part), { ...rest.sheet, ...one });
			const otherShown = shows(half.join(rest.state, otherPart), { ...rest.sheet, ...other });
			if (part !== otherPart && shown === otherShown) continue;
			for (const sheet of others) {
				const base = { ...rest.sheet, ...sheet };
				const pair: [Sheet, Sheet] = [
					{ ...base, ...one },
					{ ...base, ...other }
				];
				if (advice(pair[0]) !== advice(pair[1])) return pair;
			}
		}
	}
	return undefined;
}

function wishes(state: number, { stance }: Sheet): string {
	const points = interestOf(state);
	const to = destination(points, stance);
	const leansToTechnology = points.specialist > points[to];
	return [to, leansToTechnology, points[to] <= UNCLEAR_AT_MOST].join();
}

/** What counts as different: the outcome, a caution, or a doubt about the wishes themselves. */
function advice(sheet: Sheet): string {
	const { role, stage, destination, cautions, reservations } = recommend(sheet);
	// That a question was answered at all is no effect of the option.
	const doubts = reservations.filter((id) => id !== 'many-unanswered');
	return [role, stage, destination, ...cautions.map(({ id }) => id), ...doubts].join();
}
