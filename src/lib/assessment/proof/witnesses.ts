/** For each thing that can be said, the shortest sheet that it is said to. */
import { EXPERIENCE_IDS, QUESTION_IDS, ROLES, type QuestionId } from '../questions';
import { outOf } from '../readiness';
import { recommend, type Recommendation } from '../recommend';
import { CAUTIONS, DEMANDS, RESERVATIONS, STEPS, type StepRule } from '../roles';
import { isAsked, type Sheet } from '../sheet';
import { answersOf } from '../answers';
import { fold, units, type Merged } from './fold';
import { CAN, stagesOf, talliesOf } from './halves';

export interface Witness {
	readonly of: string;
	/** Absent where no sheet is told it. */
	readonly sheet?: Sheet;
}

interface Target {
	readonly of: string;
	isSaid(recommendation: Recommendation): boolean;
	/** The questions whose answers decide, beside the points. */
	readonly looksAt: readonly QuestionId[];
}

/** The questions that open gates: states that differ in these are kept apart. */
const REMEMBERED: readonly QuestionId[] = [
	...new Set(ROLES.flatMap((role) => DEMANDS[role].gate.map((gate) => gate.question)))
];

const TARGETS: readonly Target[] = [
	...ROLES.map((role) => ({
		of: `destination ${role}`,
		isSaid: ({ destination }: Recommendation) => destination === role,
		looksAt: []
	})),
	...Object.entries(STEPS).map(([id, rule]: [string, StepRule]) => ({
		of: `step ${id}`,
		isSaid: ({ steps }: Recommendation) => steps.some((step) => step.id === id),
		looksAt: [...new Set([...Object.keys({ ...rule.atMost, ...rule.atLeast })])] as QuestionId[]
	})),
	...Object.keys(CAUTIONS).map((id) => ({
		of: `caution ${id}`,
		isSaid: ({ cautions }: Recommendation) => cautions.some((caution) => caution.id === id),
		looksAt: []
	})),
	...RESERVATIONS.map((id) => ({
		of: `reservation ${id}`,
		isSaid: ({ reservations }: Recommendation) => reservations.includes(id),
		looksAt: []
	}))
];

/** Tries the sheets of no, one and two answers; what is not said to these, on the merged states. */
export function witnesses(can: readonly Merged[], wants: readonly Sheet[]): Witness[] {
	const found = new Map<string, Sheet>();
	for (const sheet of shortSheets()) {
		const open = TARGETS.filter(({ of }) => !found.has(of));
		if (open.length === 0) break;
		const recommendation = recommend(sheet);
		for (const { of, isSaid } of open) if (isSaid(recommendation)) found.set(of, sheet);
	}
	return TARGETS.map(({ of, isSaid, looksAt }) => {
		const short = found.get(of);
		if (short) return { of, sheet: short };
		const isRemembered = looksAt.every((question) => REMEMBERED.includes(question));
		const remembered = [...new Set([...REMEMBERED, ...looksAt])];
		const states = isRemembered ? can : fold(units(EXPERIENCE_IDS), CAN, { remembered });
		const sheet = shortest(kinds(states), wants, isSaid);
		return sheet ? { of, sheet } : { of };
	});
}

/** Advice asks for stages, for whole points and for remembered levels: the shortest of each kind. */
function kinds(states: readonly Merged[]): Merged[] {
	const kinds = new Map<string, Merged>();
	for (const each of states) {
		const tallies = talliesOf(each.state);
		const isWhole = ROLES.map((role) => tallies[role].points === outOf(role));
		const key = [each.memory, ...Object.values(stagesOf(each.state)), ...isWhole].join();
		const known = kinds.get(key);
		if (!known || each.answers < known.answers) kinds.set(key, each);
	}
	return [...kinds.values()].sort((a, b) => a.answers - b.answers);
}

function shortest(
	states: readonly Merged[],
	wants: readonly Sheet[],
	isSaid: Target['isSaid']
): Sheet | undefined {
	let best: { sheet: Sheet; answers: number } | undefined;
	for (const want of wants) {
		const more = Object.keys(want).length;
		for (const state of states) {
			const answers = state.answers + more;
			if (best && answers >= best.answers) break;
			const sheet = { ...state.sheet, ...want };
			if (isSaid(recommend(sheet))) best = { sheet, answers };
		}
	}
	return best?.sheet;
}

function* shortSheets(): Generator<Sheet> {
	const one = QUESTION_IDS.flatMap((question) =>
		answersOf(question).flatMap((answer) =>
			answer === undefined || (Array.isArray(answer) && answer.length > 1)
				? []
				: [{ question, answer }]
		)
	);
	yield {};
	for (const { question, answer } of one) {
		if (isAsked(question, {})) yield { [question]: answer };
	}
	for (const first of one) {
		for (const { question, answer } of one) {
			const sheet = { [first.question]: first.answer } as Sheet;
			const isLater = QUESTION_IDS.indexOf(question) > QUESTION_IDS.indexOf(first.question);
			if (isLater && isAsked(first.question, {}) && isAsked(question, sheet)) {
				yield { ...sheet, [question]: answer };
			}
		}
	}
}
