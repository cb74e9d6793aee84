/**
 * Folds all sets of answers at once: question by question, equal intermediate states merged and
 * counted. A state holds all that the judgement reads, so merging loses nothing.
 */
import { QUESTIONS, type QuestionId } from '$lib/assessment/questions';
import { isAsked, type Answers } from '$lib/assessment/answers';
import { possibleAnswers } from '$lib/assessment/possible-answers';

/** A merged state: how many sets of answers lead to it, and one of the shortest of them. */
export interface MergedState {
	readonly state: number;
	/** Stands for the remembered answers, which all of its sets have in common. */
	readonly memory: number;
	/** A whole number: one half of the questionnaire has fewer than 2^53 sets of answers. */
	readonly count: number;
	readonly answers: Answers;
	/** The number of answers in `answers`. */
	readonly answered: number;
}

/** Adds up one half of the answers, in states packed into whole numbers. */
export interface Half {
	/** Every state is below. */
	readonly states: number;
	/** The amount that one question adds to a state: 0 without an answer. */
	share(question: QuestionId, answers: Answers): number;
	join(state: number, share: number): number;
}

/** Before the first question. */
const BEGIN: readonly MergedState[] = [{ state: 0, memory: 0, count: 1, answers: {}, answered: 0 }];

/** Questions that belong together, because one is asked or counts by the answer to another. */
export type Unit = readonly QuestionId[];

export function units(questions: readonly QuestionId[]): Unit[] {
	const leader = (id: QuestionId) => QUESTIONS[id].askedIf?.question ?? id;
	return questions
		.filter((id) => leader(id) === id)
		.map((id) => questions.filter((other) => leader(other) === id));
}

/** Folds units into merged states. Answers that differ in a remembered question are never merged. */
export function fold(
	units: readonly Unit[],
	half: Half,
	{
		from = BEGIN,
		remembered = []
	}: { from?: readonly MergedState[]; remembered?: readonly QuestionId[] } = {}
): readonly MergedState[] {
	return units.reduce((states, unit) => addUnit(states, unit, half, remembered), from);
}

/** For each unit, the merged states of all others. By halving: n questions cost n log n folds, not n². */
export function foldWithoutEach(
	all: readonly Unit[],
	half: Half
): Map<Unit, readonly MergedState[]> {
	const without = new Map<Unit, readonly MergedState[]>();
	const halve = (units: readonly Unit[], states: readonly MergedState[]): void => {
		const [only] = units;
		if (units.length === 1 && only) return void without.set(only, states);
		const [left, right] = [units.slice(0, units.length >> 1), units.slice(units.length >> 1)];
		halve(left, fold(right, half, { from: states }));
		halve(right, fold(left, half, { from: states }));
	};
	halve(all, BEGIN);
	return without;
}

function addUnit(
	states: readonly MergedState[],
	unit: Unit,
	half: Half,
	remembered: readonly QuestionId[]
): readonly MergedState[] {
	const shares = answerSetsOf(unit, { sleeping: false }).map((answers) => ({
		answers,
		answered: Object.keys(answers).length,
		share: unit.reduce((sum, question) => half.join(sum, half.share(question, answers)), 0),
		memory: memoryOf(answers, remembered)
	}));
	const merged = new Map<number, { -readonly [K in keyof MergedState]: MergedState[K] }>();
	for (const from of states) {
		for (const { share, memory: more, answers, answered: given } of shares) {
			const state = half.join(from.state, share);
			const memory = from.memory + more;
			const answered = from.answered + given;
			const known = merged.get(memory * half.states + state);
			if (!known) {
				const { count } = from;
				const both = { ...from.answers, ...answers };
				merged.set(memory * half.states + state, { state, memory, count, answers: both, answered });
				continue;
			}
			known.count += from.count;
			if (answered < known.answered) {
				known.answered = answered;
				known.answers = { ...from.answers, ...answers };
			}
		}
	}
	return [...merged.values()];
}

/** The remembered answers as one number: a digit for each question, 0 where it has no answer. */
function memoryOf(answers: Answers, remembered: readonly QuestionId[]): number {
	let digit = 1;
	let memory = 0;
	for (const question of remembered) {
		const options = possibleAnswers(question).map(String);
		memory += digit * options.indexOf(String(answers[question]));
		digit *= options.length;
	}
	return memory;
}

/** Every set of answers to a unit's questions, with or without answers that are asleep. */
export function answerSetsOf(unit: Unit, { sleeping }: { sleeping: boolean }): Answers[] {
	return unit.reduce<Answers[]>(
		(answerSets, question) =>
			answerSets.flatMap((answers) => {
				const options =
					sleeping || isAsked(question, answers) ? possibleAnswers(question) : [undefined];
				return options.map((answer) =>
					answer === undefined ? answers : { ...answers, [question]: answer }
				);
			}),
		[{}]
	);
}
