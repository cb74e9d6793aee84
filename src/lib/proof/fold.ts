/**
 * All sheets at once: question by question, equal intermediate states merged and counted. A state
 * holds all that the judgement can ask of it, so that merging loses nothing.
 */
import { QUESTIONS, type QuestionId } from '$lib/assessment/questions';
import { isAsked, type Sheet } from '$lib/assessment/answers';
import { answersOf } from '$lib/assessment/possible-answers';

/** A merged state: how many sheets lead to it, and one of the shortest of them. */
export interface Merged {
	readonly state: number;
	/** Which remembered answers they have in common. */
	readonly memory: number;
	/** A whole number below 2^53: one half of a sheet has no more. */
	readonly count: number;
	readonly sheet: Sheet;
	/** How many answers that sheet has. */
	readonly answers: number;
}

/** How one half of the sheet is added up, in states packed into whole numbers below 2^26. */
export interface Half {
	/** What the answer that a sheet gives to a question adds; it may have none. */
	part(question: QuestionId, sheet: Sheet): number;
	join(state: number, part: number): number;
}

const STATES = 2 ** 26;

/** No question yet. */
const BEGIN: readonly Merged[] = [{ state: 0, memory: 0, count: 1, sheet: {}, answers: 0 }];

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

/** Folds units into merged states. Sheets that differ in a remembered answer are never merged. */
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
	const parts = sheetsOf(unit, { sleeping: false }).map((sheet) => ({
		sheet,
		answers: Object.keys(sheet).length,
		part: unit.reduce((sum, question) => half.join(sum, half.part(question, sheet)), 0),
		memory: memoryOf(sheet, remembered)
	}));
	const merged = new Map<number, { -readonly [K in keyof Merged]: Merged[K] }>();
	for (const from of states) {
		for (const { part, memory: more, sheet, answers: given } of parts) {
			const state = half.join(from.state, part);
			const memory = from.memory + more;
			const answers = from.answers + given;
			const known = merged.get(memory * STATES + state);
			if (!known) {
				const { count } = from;
				const both = { ...from.sheet, ...sheet };
				merged.set(memory * STATES + state, { state, memory, count, sheet: both, answers });
				continue;
			}
			known.count += from.count;
			if (answers < known.answers) {
				known.answers = answers;
				known.sheet = { ...from.sheet, ...sheet };
			}
		}
	}
	return [...merged.values()];
}

/** The remembered answers as one number: each has its own digit, 0 where there is none. */
function memoryOf(sheet: Sheet, remembered: readonly QuestionId[]): number {
	let digit = 1;
	let memory = 0;
	for (const question of remembered) {
		const answers = answersOf(question).map(String);
		memory += digit * answers.indexOf(String(sheet[question]));
		digit *= answers.length;
	}
	return memory;
}

/** Every sheet of a unit's questions; sleeping answers, where wanted, included. */
export function sheetsOf(unit: Unit, { sleeping }: { sleeping: boolean }): Sheet[] {
	return unit.reduce<Sheet[]>(
		(sheets, question) =>
			sheets.flatMap((sheet) => {
				const answers = sleeping || isAsked(question, sheet) ? answersOf(question) : [undefined];
				return answers.map((answer) =>
					answer === undefined ? sheet : { ...sheet, [question]: answer }
				);
			}),
		[{}]
	);
}
