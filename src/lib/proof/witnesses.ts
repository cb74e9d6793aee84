/** For each thing that can be said, the shortest answers that it is said to. */
import { EXPERIENCE_IDS, QUESTION_IDS, ROLES, type QuestionId } from '$lib/assessment/questions';
import { recommend, type Recommendation } from '$lib/assessment/recommend';
import { CAUTIONS, DEMANDS, RESERVATIONS, STEPS, type StepRule } from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';
import { fold, answerSetsOf, units, type Merged } from './fold';
import { CAN, stagesOf } from './halves';

export interface Witness {
	readonly of: string;
	/** Absent where no answers is told it. */
	readonly answers?: Answers;
}

interface Target {
	readonly of: string;
	isSaid(recommendation: Recommendation): boolean;
	/** The questions whose answered decide, beside the points. */
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

/** Tries the sets of answers of one answer or none; what is not said to these, on the merged states. */
export function witnesses(can: readonly Merged[], wants: readonly Answers[]): Witness[] {
	const told = shortAnswerSets().map((answers) => ({
		answers,
		recommendation: recommend(answers)
	}));
	return TARGETS.map(({ of, isSaid, looksAt }) => {
		const short = told.find(({ recommendation }) => isSaid(recommendation));
		if (short) return { of, answers: short.answers };
		const isRemembered = looksAt.every((question) => REMEMBERED.includes(question));
		const remembered = [...REMEMBERED, ...looksAt];
		const states = isRemembered ? can : fold(units(EXPERIENCE_IDS), CAN, { remembered });
		const answers = shortest(kinds(states), wants, isSaid);
		return answers ? { of, answers } : { of };
	});
}

/** The empty answers first. */
const shortAnswerSets = () =>
	QUESTION_IDS.flatMap((question) => answerSetsOf([question], { sleeping: false }));

/** Advice asks for stages and for remembered levels: the shortest of each kind. */
function kinds(states: readonly Merged[]): Merged[] {
	const kinds = new Map<string, Merged>();
	for (const each of states) {
		const key = [each.memory, ...Object.values(stagesOf(each.state))].join();
		const known = kinds.get(key);
		if (!known || each.answered < known.answered) kinds.set(key, each);
	}
	return [...kinds.values()];
}

function shortest(
	states: readonly Merged[],
	wants: readonly Answers[],
	isSaid: Target['isSaid']
): Answers | undefined {
	let best: { answers: Answers; answered: number } | undefined;
	for (const want of wants) {
		for (const state of states) {
			const answered = state.answered + Object.keys(want).length;
			if (best && answered >= best.answered) continue;
			const answers = { ...state.answers, ...want };
			if (isSaid(recommend(answers))) best = { answers, answered };
		}
	}
	return best?.answers;
}
