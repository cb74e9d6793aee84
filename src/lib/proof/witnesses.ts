/** For each destination, step, caution and reservation, the fewest answers that reach it. */
import { entries, keys } from '$lib/typed-object';
import { EXPERIENCE_IDS, QUESTION_IDS, ROLES, type QuestionId } from '$lib/assessment/questions';
import { recommend, type Recommendation } from '$lib/assessment/recommend';
import {
	CAUTIONS,
	DEMANDS,
	RESERVATIONS,
	STEPS,
	type StepId,
	type StepRule
} from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';
import { fold, answerSetsOf, units, type MergedState } from './fold';
import { EXPERIENCE_HALF, stagesOf } from './halves';

export interface Witness {
	readonly of: string;
	/** Absent where no answers reach it. */
	readonly answers?: Answers;
}

interface Target {
	readonly of: string;
	readonly isReached: (recommendation: Recommendation) => boolean;
	/** The questions whose levels decide, apart from the points. */
	readonly looksAt: readonly QuestionId[];
}

/** The questions that open gates: states that differ in these are kept apart. */
const REMEMBERED: readonly QuestionId[] = [
	...new Set(ROLES.flatMap((role) => DEMANDS[role].gate.map((gate) => gate.question)))
];

const TARGETS: readonly Target[] = [
	...ROLES.map((role) => ({
		of: `destination ${role}`,
		isReached: ({ destination }: Recommendation) => destination === role,
		looksAt: []
	})),
	...entries<Record<StepId, StepRule>>(STEPS).map(([id, rule]) => ({
		of: `step ${id}`,
		isReached: ({ steps }: Recommendation) => steps.some((step) => step.id === id),
		looksAt: keys({ ...rule.atMost, ...rule.atLeast })
	})),
	...Object.keys(CAUTIONS).map((id) => ({
		of: `caution ${id}`,
		isReached: ({ cautions }: Recommendation) => cautions.some((caution) => caution.id === id),
		looksAt: []
	})),
	...RESERVATIONS.map((id) => ({
		of: `reservation ${id}`,
		isReached: ({ reservations }: Recommendation) => reservations.includes(id),
		looksAt: []
	}))
];

/** Tries sets of at most one answer first, then the merged states. */
export function witnesses(can: readonly MergedState[], wants: readonly Answers[]): Witness[] {
	const short = shortAnswerSets().map((answers) => ({
		answers,
		recommendation: recommend(answers)
	}));
	return TARGETS.map(({ of, isReached, looksAt }) => {
		const found = short.find(({ recommendation }) => isReached(recommendation));
		if (found) return { of, answers: found.answers };
		const isRemembered = looksAt.every((question) => REMEMBERED.includes(question));
		const remembered = [...REMEMBERED, ...looksAt];
		const states = isRemembered
			? can
			: fold(units(EXPERIENCE_IDS), EXPERIENCE_HALF, { remembered });
		const answers = shortest(kinds(states), wants, isReached);
		return answers ? { of, answers } : { of };
	});
}

/** The empty set first. */
const shortAnswerSets = () =>
	QUESTION_IDS.flatMap((question) => answerSetsOf([question], { sleeping: false }));

/** One of the shortest for each combination of stages and remembered levels, which decide the advice. */
function kinds(states: readonly MergedState[]): MergedState[] {
	const kinds = new Map<string, MergedState>();
	for (const each of states) {
		const key = [each.memory, ...Object.values(stagesOf(each.state))].join();
		const known = kinds.get(key);
		if (!known || each.answered < known.answered) kinds.set(key, each);
	}
	return [...kinds.values()];
}

function shortest(
	states: readonly MergedState[],
	wants: readonly Answers[],
	isReached: Target['isReached']
): Answers | undefined {
	let best: { answers: Answers; answered: number } | undefined;
	for (const want of wants) {
		for (const state of states) {
			const answered = state.answered + Object.keys(want).length;
			if (best && answered >= best.answered) continue;
			const answers = { ...state.answers, ...want };
			if (isReached(recommend(answers))) best = { answers, answered };
		}
	}
	return best?.answers;
}
