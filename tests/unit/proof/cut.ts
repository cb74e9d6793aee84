/**
 * The frozen questionnaire cut down until every set of answers can be tried, one by one. It keeps what
 * a proof may stumble over: conditions of both kinds, gates, several tasks, ties, a disqualifying gap.
 */
import { vi } from 'vitest';
import type * as QuestionTable from '$lib/assessment/question-table';
import type { OptionId, QuestionId } from '$lib/assessment/questions';
import type * as Roles from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';
import * as frozenTable from '../frozen/question-table';
import * as frozenRoles from '../frozen/roles';

/** `lead` 4 × `accountability` with `scale` and `portfolio` 30 × `delivery` 4, `stance` 4 × `week` 4 × `wish` 7. */
export const ANSWER_SETS = 4 * 30 * 4 * (4 * 4 * 7);

const { QUESTIONS } = frozenTable;

const QUESTIONS_LEFT = {
	lead: cutTo('lead', 'none', 'small', 'team'),
	accountability: QUESTIONS.accountability,
	scale: QUESTIONS.scale,
	portfolio: cutTo('portfolio', 'one', 'two'),
	delivery: cutTo('delivery', 'none', 'assisted', 'owned'),
	stance: cutTo('stance', 'drive', 'outside', 'hands-on'),
	week: cutTo('week', 'direct-team', 'book-rooms'),
	wish: cutTo('wish', 'pm', 'pmo'),
	image: cutTo('image', 'support', 'clerical')
};

function cutTo<Q extends keyof typeof QUESTIONS>(id: Q, ...options: OptionId<Q>[]) {
	const known: readonly unknown[] = QUESTIONS[id].options;
	const missing = options.find((option) => !known.includes(option));
	if (missing) throw new Error(`The frozen questionnaire has no option ${missing} of ${id}`);
	return { ...QUESTIONS[id], options };
}

/** So that each stage of each role, and each piece of advice, is within reach of the few questions left. */
const DEMANDS: typeof Roles.DEMANDS = {
	'support-pmo': { gate: [], asked: { lead: 1, delivery: 2 } },
	pm: {
		gate: frozenRoles.DEMANDS.pm.gate,
		asked: { lead: 1, accountability: 1, scale: 2, delivery: 2 }
	},
	'true-pmo': {
		gate: frozenRoles.DEMANDS['true-pmo'].gate,
		asked: { lead: 2, accountability: 3, scale: 2, portfolio: 1, delivery: 2 }
	}
};
const LEVEL_HORIZONS = Object.fromEntries(
	(['lead', 'accountability', 'scale', 'portfolio', 'delivery'] as const).map((id) => [
		id,
		frozenRoles.LEVEL_HORIZONS[id]?.slice(0, QUESTIONS_LEFT[id].options.length - 1)
	])
);
const { 'move-upstream': _, 'learn-the-framework': __, ...STEPS } = frozenRoles.STEPS;

// The casts: the tables of a test have fewer questions and steps than the types of the real ones.
const CUT_TABLE = { ...frozenTable, QUESTIONS: QUESTIONS_LEFT } as unknown as typeof QuestionTable;
const CUT_ROLES = { ...frozenRoles, DEMANDS, LEVEL_HORIZONS, STEPS } as unknown as typeof Roles;

type Change<M> = (cut: M) => object;

/** A PM asks for nothing that may be asleep, which statement 9 takes for granted. */
export const pmAwake: Change<typeof Roles> = ({ DEMANDS: { pm, ...others } }) => ({
	DEMANDS: { ...others, pm: { ...pm, asked: { lead: 2, accountability: 2, delivery: 2 } } }
});

/** Puts the cut questionnaire in place, for everything imported from now on, with a rule changed. */
export function cut(
	change: { questions?: Change<typeof QuestionTable>; roles?: Change<typeof Roles> } = {}
) {
	vi.resetModules();
	vi.doMock('$lib/assessment/question-table', () => ({
		...CUT_TABLE,
		...change.questions?.(CUT_TABLE)
	}));
	vi.doMock('$lib/assessment/roles', () => ({ ...CUT_ROLES, ...change.roles?.(CUT_ROLES) }));
}

const replaced = new Set<string>();

/** Replaces parts of one module of the cut questionnaire, for everything imported from now on. */
export function broken<M extends object>(
	name: string,
	change: (actual: M) => Partial<M>,
	rules?: Parameters<typeof cut>[0]
): void {
	const path = name.startsWith('proof/') ? `$lib/${name}` : `$lib/assessment/${name}`;
	if (replaced.size === 0) cut(rules);
	replaced.add(path);
	vi.doMock(path, async () => {
		const actual = await vi.importActual<M>(path);
		return { ...actual, ...change(actual) };
	});
}

/** Restores the whole questionnaire and its rules. */
export async function uncut(): Promise<void> {
	for (const path of ['$lib/assessment/question-table', '$lib/assessment/roles', ...replaced]) {
		vi.doUnmock(path);
	}
	replaced.clear();
	vi.resetModules();
	// The next import carries out the unmocking, before a further mock is asked for.
	await import('$lib/assessment/answers');
	vi.resetModules();
}

type Given = Partial<Record<QuestionId, unknown>>;

/** Every set of answers without sleeping answers, by plain recursion that shares no code with the proof. */
export function everyAnswerSet(): Answers[] {
	const ids = Object.keys(QUESTIONS_LEFT) as (keyof typeof QUESTIONS_LEFT)[];
	const isAsked = (id: QuestionId, { accountability, wish }: Given) =>
		id === 'scale'
			? ['assisted', 'once', 'repeatedly'].includes(String(accountability))
			: id === 'portfolio'
				? ['once', 'repeatedly'].includes(String(accountability))
				: id !== 'image' || wish !== 'pm';
	const tasks = (options: readonly string[]): unknown[] =>
		Array.from({ length: 2 ** options.length }, (_, bits) =>
			options.filter((_, at) => (bits >> at) % 2 === 1)
		).map((week) => (week.length > 0 ? week : undefined));
	const answerSets: Given[] = [];
	const answer = (answers: Given, at: number): void => {
		const id = ids[at];
		if (id === undefined) return void answerSets.push(answers);
		const { options } = QUESTIONS_LEFT[id];
		const possible = id === 'week' ? tasks(options) : [undefined, ...options];
		for (const given of isAsked(id, answers) ? possible : [undefined]) {
			answer(given === undefined ? answers : { ...answers, [id]: given }, at + 1);
		}
	};
	answer({}, 0);
	// The cast: the recursion gives each question its own options.
	return answerSets as Answers[];
}
