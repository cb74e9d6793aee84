/** The fold, checked by itself: on a questionnaire small enough to try every sheet, one by one. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Questions from '$lib/assessment/questions';
import type * as Roles from '$lib/assessment/roles';
import type { Proof } from '$lib/assessment/proof';

/** Conditions of both kinds, gates, several tasks, a tie by `stance`: all that the fold must keep. */
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
		stance: cut('stance', 'drive', 'beside', 'outside'),
		week: cut('week', 'direct-team', 'set-standards', 'run-issues'),
		wish: QUESTIONS.wish,
		image: cut('image', 'govern', 'support', 'clerical')
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

/** So that each stage of each role is within reach of the few questions left. */
async function cutRoles() {
	const actual = await vi.importActual<typeof Roles>('$lib/assessment/roles');
	const { DEMANDS, STEPS } = actual;
	return {
		...actual,
		DEMANDS: {
			'support-pmo': { gate: [], asked: { lead: 1, delivery: 2 } },
			pm: { gate: DEMANDS.pm.gate, asked: { lead: 1, accountability: 1, scale: 2, delivery: 2 } },
			'true-pmo': {
				gate: DEMANDS['true-pmo'].gate,
				asked: { lead: 2, accountability: 3, scale: 2, portfolio: 1, delivery: 2 }
			}
		},
		STEPS: { 'close-gap': STEPS['close-gap'], 'go-beyond': STEPS['go-beyond'] }
	};
}

let proof: Proof;
let plain: Map<string, bigint>;
let tried = 0;

beforeAll(async () => {
	vi.resetModules();
	vi.doMock('$lib/assessment/questions', cutQuestions);
	vi.doMock('$lib/assessment/roles', cutRoles);
	const { prove } = await import('$lib/assessment/proof');
	const { outcome } = await import('$lib/assessment/outcome');
	const { QUESTIONS, QUESTION_IDS } = await cutQuestions();
	proof = prove();
	plain = new Map();

	type Given = Record<string, unknown>;
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
	const answer = (sheet: Given, at: number): void => {
		const id = QUESTION_IDS[at];
		if (id === undefined) {
			const { role, stage, destination } = outcome(sheet);
			const key = [role, stage, destination].join(' ');
			plain.set(key, (plain.get(key) ?? 0n) + 1n);
			tried += 1;
			return;
		}
		const { options } = QUESTIONS[id];
		const answers = id === 'week' ? tasks(options) : [undefined, ...options];
		for (const given of isAsked(id, sheet) ? answers : [undefined]) {
			answer(given === undefined ? sheet : { ...sheet, [id]: given }, at + 1);
		}
	};
	answer({}, 0);
}, 60_000);

afterAll(() => {
	vi.doUnmock('$lib/assessment/questions');
	vi.doUnmock('$lib/assessment/roles');
	vi.resetModules();
});

describe('the fold', () => {
	it('counts as many sheets as there are, tried one by one', () => {
		// lead 4 × accountability with scale and portfolio 30 × delivery 4, stance 4 × week 8 × wish 13.
		expect(tried).toBe(4 * 30 * 4 * (4 * 8 * 13));
		expect(proof.sheets).toBe(BigInt(tried));
	});

	it('finds the same number of them behind each role, stage and destination', () => {
		const folded = proof.outcomes.map(({ role, stage, destination, sheets }) => [
			[role, stage, destination].join(' '),
			sheets
		]);
		expect(Object.fromEntries(folded)).toEqual(Object.fromEntries(plain));
	});

	it('is tried on a questionnaire in which every outcome is reached', () => {
		expect(plain.size).toBe(15);
	});
});
