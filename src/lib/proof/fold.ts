/**
 * All sets of answers at once: question by question, equal intermediate states merged and counted. A state
 * holds all that the judgement can ask of it, so that merging loses nothing.
 */
import { QUESTIONS, type QuestionId } from '$lib/assessment/questions';
import { isAsked, type Answers } from '$lib/assessment/answers';
import { possibleAnswers } from '$lib/assessment/possible-answers';

/** A merged state: how many sets of answers lead to it, and one of the shortest of them. */
export interface Merged {
	readonly state: number;
	/** Which remembered answered they have in common. */
	readonly memory: number;
	/** A whole number below 2^53: one half of answers has no more. */
	readonly count: number;
	readonly answers: Answers;
	/** How many answered that answers has. */
	readonly answered: number;
}

/** How one half of the answers is added up, in states packed into whole numbers below 2^26. */
export interface Half {
	/** What the answer that answers gives to a question adds; it may have none. */
	part(question: QuestionId, answers: Answers): number;
	join(state: number, part: number): number;
}

const STATES = 2 ** 26;

/** No question yet. */
const BEGIN: readonly Merged[] = [{ state: 0, memory: 0, count: 1, answers: {}, answered: 0 }];

/** Questions that belong together, because one is asked or counts by the answer to another. */
export type Unit = readonly QuestionId[];

export function units(questions: readonly QuestionId[]): Unit[] {
	const leader = (id: QuestionId) => conditionOf(id)?.question ?? id;
	return questions
		.filter((id) => leader(id) === id)
		.map((id) => questions.filter((other) => leader(other) === id));
}

function conditionOf(id: QuestionId) {
	const question = QUESTIONS[id];
	return 'askedIf' in question ? question.askedIf : undefined;
}

/** Folds units into merged states. AnswerSets that differ in a remembered answer are never merged. */
export function fold(
	units: readonly Unit[],
	half: Half,
	{
		from = BEGIN,
		remembered = []
	}: { from?: readonly Merged[]; remembered?: readonly QuestionId[] } = {}
): readonly Merged[] {
	return units.reduce((states, unit) => addUnit(states, unit, half, remembered), from);
}

/**
 * For each unit the merged states of all the others, by halving: so that a further question costs
 * a few folds more, and not one for each question there is.
 */
export function foldWithoutEach(all: readonly Unit[], half: Half): Map<Unit, readonly Merged[]> {
	const without = new Map<Unit, readonly Merged[]>();
	const halve = (units: readonly Unit[], states: readonly Merged[]): void => {
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
	states: readonly Merged[],
	unit: Unit,
	half: Half,
	remembered: readonly QuestionId[]
): readonly Merged[] {
	const parts = answerSetsOf(unit, { sleeping: false }).map((answers) => ({
		answers,
		answered: Object.keys(answers).length,
		part: unit.reduce((sum, question) => half.join(sum, half.part(question, answers)), 0),
		memory: memoryOf(answers, remembered)
	}));
	const merged = new Map<number, { -readonly [K in keyof Merged]: Merged[K] }>();
	for (const from of states) {
		for (const { part, memory: more, answers, answered: given } of parts) {
			const state = half.join(from.state, part);
			const memory = from.memory + more;
			const answered = from.answered + given;
			const known = merged.get(memory * STATES + state);
			if (!known) {
				const { count } = from;
				const both = { ...from.answers, ...answers };
				merged.set(memory * STATES + state, { state, memory, count, answers: both, answered });
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

/** The remembered answered as one number: each has its own digit, 0 where there is none. */
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

/** Every set of answers of a unit's questions; sleeping answered, where wanted, included. */
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
