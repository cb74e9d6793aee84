/**
 * A questionnaire cut down so far that every set of answers of it can be tried, one by one. It keeps what a
 * proof may stumble over: conditions of both kinds, gates, several tasks, ties, a gap that disqualifies.
 */
import { vi } from 'vitest';
import type * as Questions from '$lib/assessment/questions';
import type * as Roles from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';

/** `lead` 4 × `accountability` with `scale` and `portfolio` 30 × `delivery` 4, `stance` 4 × `week` 4 × `wish` 7. */
export const ANSWER_SETS = 4 * 30 * 4 * (4 * 4 * 7);

async function cutQuestions() {
	const actual = await vi.importActual<typeof Questions>('$lib/assessment/questions');
	const { QUESTIONS } = actual;
	const cut = (id: keyof typeof QUESTIONS, ...options: string[]) => ({ ...QUESTIONS[id], options });
	const questions = {
		lead: cut('lead', 'none', 'small', 'team'),
		accountability: QUESTIONS.accountability,
		scale: QUESTIONS.scale,
		portfolio: cut('portfolio', 'one', 'two'),
		delivery: cut('delivery', 'none', 'assisted', 'owned'),
		stance: cut('stance', 'drive', 'outside', 'hands-on'),
		week: cut('week', 'direct-team', 'book-rooms'),
		wish: cut('wish', 'pm', 'pmo'),
		image: cut('image', 'support', 'clerical')
	};
	const ids = Object.keys(questions) as (keyof typeof questions)[];
	return {
		...actual,
		QUESTIONS: questions,
		QUESTION_IDS: ids,
		EXPERIENCE_IDS: ids.filter((id) => questions[id].kind === 'experience'),
		ASPIRATION_IDS: ids.filter((id) => questions[id].kind === 'aspiration'),
		isQuestion: (id: string) => Object.hasOwn(questions, id),
		isExperience: (id: keyof typeof questions) => questions[id].kind === 'experience',
		isOption: (id: keyof typeof questions, option: string) =>
			(questions[id].options as readonly string[]).includes(option)
	};
}

/** So that each stage of each role, and each piece of advice, is within reach of the few questions left. */
async function cutRoles() {
	const actual = await vi.importActual<typeof Roles>('$lib/assessment/roles');
	const { DEMANDS, STEPS } = actual;
	const { 'move-upstream': _, 'learn-the-framework': __, ...steps } = STEPS;
	return {
		...actual,
		DEMANDS: {
			'support-pmo': { gate: [], asked: { lead: 1, delivery: 2 } },
			pm: { gate: DEMANDS.pm.gate, asked: { lead: 1, accountability: 1, scale: 2, delivery: 2 } },
			'true-pmo': {
				gate: DEMANDS['true-pmo'].gate,
				asked: { lead: 2, accountability: 3, scale: 2, portfolio: 1, delivery: 2 }
			}
		} satisfies (typeof actual)['DEMANDS'],
		STEPS: steps
	};
}

type Cut<M> = (actual: M) => object;

/** Cuts the questionnaire, for everything that is imported from now on; and breaks a rule of it. */
export function cut(change: { questions?: Cut<typeof Questions>; roles?: Cut<typeof Roles> } = {}) {
	vi.resetModules();
	vi.doMock('$lib/assessment/questions', async () => {
		const questions = await cutQuestions();
		return { ...questions, ...change.questions?.(questions as unknown as typeof Questions) };
	});
	vi.doMock('$lib/assessment/roles', async () => {
		const roles = await cutRoles();
		return { ...roles, ...change.roles?.(roles as unknown as typeof Roles) };
	});
}

const replaced = new Set<string>();

/** Replaces parts of one module of the cut questionnaire, for everything imported from now on. */
export function broken<M extends object>(name: string, change: (actual: M) => Partial<M>): void {
	const path = name.startsWith("proof/") ? `$lib/${name}` : `$lib/assessment/${name}`;
	if (replaced.size === 0) cut();
	replaced.add(path);
	vi.doMock(path, async () => {
		const actual = await vi.importActual<M>(path);
		return { ...actual, ...change(actual) };
	});
}

/** The whole questionnaire again, and its rules as they are. */
export async function uncut(): Promise<void> {
	for (const path of ['$lib/assessment/questions', '$lib/assessment/roles', ...replaced]) {
		vi.doUnmock(path);
	}
	replaced.clear();
	vi.resetModules();
	// What is asked of a mock is done at the next import, all at once: not together with what comes next.
	await import('$lib/assessment/answers');
	vi.resetModules();
}

type Given = Record<string, unknown>;

/** Every set of answers without sleeping answers, by plain recursion: nothing of this is the proof's. */
export async function everyAnswerSet(): Promise<Answers[]> {
	const { QUESTIONS, QUESTION_IDS } = await cutQuestions();
	const isAsked = (id: string, { accountability, wish }: Given) =>
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
		const id = QUESTION_IDS[at];
		if (id === undefined) return void answerSets.push(answers);
		const { options } = QUESTIONS[id];
		const possible = id === 'week' ? tasks(options) : [undefined, ...options];
		for (const given of isAsked(id, answers) ? possible : [undefined]) {
			answer(given === undefined ? answers : { ...answers, [id]: given }, at + 1);
		}
	};
	answer({}, 0);
	return answerSets as Answers[];
}
