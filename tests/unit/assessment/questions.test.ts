import { describe, expect, it } from 'vitest';
import {
	ASPIRATION_IDS,
	CLERICAL_TASKS,
	EXPERIENCE_IDS,
	isOption,
	isQuestion,
	picks,
	QUESTION_IDS,
	QUESTIONS,
	ROLES,
	takesSeveral
} from '$lib/assessment/questions';
import { path, type Answers } from '$lib/assessment/answers';

// assessment.md, 'Experience questions', in the order of asking and of level.
const EXPERIENCE = {
	phase: ['operations', 'build', 'design', 'requirements'],
	lead: ['none', 'small', 'team', 'large'],
	accountability: ['none', 'assisted', 'once', 'repeatedly'],
	scale: ['small', 'medium', 'large'],
	portfolio: ['one', 'two', 'several', 'organisation'],
	delivery: ['none', 'assisted', 'owned', 'many'],
	requirements: ['none', 'assisted', 'owned', 'many'],
	budget: ['none', 'assisted', 'owned', 'many'],
	risk: ['none', 'assisted', 'owned', 'many'],
	standards: ['none', 'assisted', 'owned', 'many'],
	coordination: ['none', 'assisted', 'owned', 'many'],
	executives: ['none', 'assisted', 'owned', 'many'],
	framework: ['none', 'studied', 'applied', 'tailored'],
	writing: ['none', 'assisted', 'owned', 'many']
};

// assessment.md, 'Aspiration questions'.
const ASPIRATIONS = {
	stance: ['drive', 'beside', 'outside', 'hands-on'],
	responsibility: ['result', 'method', 'task', 'craft'],
	week: [
		...['agree-requirements', 'direct-team', 'hold-budget'],
		...['set-standards', 'show-risks', 'improve-pms'],
		...['run-issues', 'prepare-papers', 'tie-teams'],
		...['book-rooms', 'take-calls', 'format-files']
	],
	future: [
		...['larger-pm', 'consultant', 'dx', 'product-manager', 'first-pm', 'specialist', 'undecided']
	],
	wish: ['pm', 'pmo', 'undecided'],
	image: ['govern', 'support', 'clerical', 'unsure']
};

describe('the questions', () => {
	it('asks for experience first, then for aspirations, in a fixed order', () => {
		expect(QUESTION_IDS).toEqual([...Object.keys(EXPERIENCE), ...Object.keys(ASPIRATIONS)]);
		expect(EXPERIENCE_IDS).toEqual(Object.keys(EXPERIENCE));
		expect(ASPIRATION_IDS).toEqual(Object.keys(ASPIRATIONS));
	});

	it.each(Object.entries({ ...EXPERIENCE, ...ASPIRATIONS }))(
		'%s keeps its public option ids',
		(question, options) => {
			expect(QUESTIONS[question as keyof typeof QUESTIONS].options).toEqual(options);
		}
	);

	it('has three rungs, lowest first, and PSO is none of them', () => {
		expect(ROLES).toEqual(['support-pmo', 'pm', 'true-pmo']);
	});

	it('takes up to three tasks for the week and one option everywhere else', () => {
		for (const id of QUESTION_IDS) {
			expect(picks(id)).toBe(id === 'week' ? 3 : 1);
			expect(takesSeveral(id)).toBe(id === 'week');
		}
	});

	it('gives points for every task of the week but the clerical ones', () => {
		const without = QUESTIONS.week.options.filter(
			(task) => Object.keys(QUESTIONS.week.points[task]).length === 0
		);
		expect(without).toEqual([...CLERICAL_TASKS]);
	});

	it('knows its ids from names that every object has', () => {
		expect(isQuestion('risk')).toBe(true);
		expect(isOption('risk', 'owned')).toBe(true);
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'Risk']) {
			expect(isQuestion(name)).toBe(false);
			expect(isOption('risk', name)).toBe(false);
		}
	});

	it('allows exactly 2,149,062,500,000,000 sets of answers without sleeping answers', () => {
		// Only these two decide which other questions apply.
		let answerSets = 0n;
		for (const accountability of [undefined, ...QUESTIONS.accountability.options]) {
			for (const wish of [undefined, ...QUESTIONS.wish.options]) {
				answerSets += path({ accountability, wish } as Answers)
					.filter((id) => id !== 'accountability' && id !== 'wish')
					.map((id) => answers(QUESTIONS[id].options.length, picks(id)))
					.reduce((product, ways) => product * ways, 1n);
			}
		}
		expect(answerSets).toBe(2_149_062_500_000_000n);
	});
});

/** Ways to pick up to `most` of `options`, none included: one answer fewer is no answer. */
function answers(options: number, most: number): bigint {
	let ways = 1n;
	let sum = 1n;
	for (let taken = 1; taken <= most; taken++) {
		ways = (ways * BigInt(options - taken + 1)) / BigInt(taken);
		sum += ways;
	}
	return sum;
}
