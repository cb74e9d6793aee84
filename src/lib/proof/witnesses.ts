/** For each thing that can be said, the shortest sheet that it is said to. */
import { EXPERIENCE_IDS, QUESTION_IDS, ROLES, type QuestionId } from '$lib/assessment/questions';
import { recommend, type Recommendation } from '$lib/assessment/recommend';
import { CAUTIONS, DEMANDS, RESERVATIONS, STEPS, type StepRule } from '$lib/assessment/roles';
import type { Sheet } from '$lib/assessment/answers';
import { fold, sheetsOf, units, type Merged } from './fold';
import { CAN, stagesOf } from './halves';

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
		looksAt: Object.keys({ ...rule.atMost, ...rule.atLeast }) as QuestionId[]
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

/** Tries the sheets of one answer or none; what is not said to these, on the merged states. */
export function witnesses(can: readonly Merged[], wants: readonly Sheet[]): Witness[] {
	const told = shortSheets().map((sheet) => ({ sheet, recommendation: recommend(sheet) }));
	return TARGETS.map(({ of, isSaid, looksAt }) => {
		const short = told.find(({ recommendation }) => isSaid(recommendation));
		if (short) return { of, sheet: short.sheet };
		const isRemembered = looksAt.every((question) => REMEMBERED.includes(question));
		const remembered = [...REMEMBERED, ...looksAt];
		const states = isRemembered ? can : fold(units(EXPERIENCE_IDS), CAN, { remembered });
		const sheet = shortest(kinds(states), wants, isSaid);
		return sheet ? { of, sheet } : { of };
	});
}

/** The empty sheet first. */
const shortSheets = () =>
	QUESTION_IDS.flatMap((question) => sheetsOf([question], { sleeping: false }));

/** Advice asks for stages and for remembered levels: the shortest of each kind. */
function kinds(states: readonly Merged[]): Merged[] {
	const kinds = new Map<string, Merged>();
	for (const each of states) {
		const key = [each.memory, ...Object.values(stagesOf(each.state))].join();
		const known = kinds.get(key);
		if (!known || each.answers < known.answers) kinds.set(key, each);
	}
	return [...kinds.values()];
}

function shortest(
	states: readonly Merged[],
	wants: readonly Sheet[],
	isSaid: Target['isSaid']
): Sheet | undefined {
	let best: { sheet: Sheet; answers: number } | undefined;
	for (const want of wants) {
		for (const state of states) {
			const answers = state.answers + Object.keys(want).length;
			if (best && answers >= best.answers) continue;
			const sheet = { ...state.sheet, ...want };
			if (isSaid(recommend(sheet))) best = { sheet, answers };
		}
	}
	return best?.sheet;
}
