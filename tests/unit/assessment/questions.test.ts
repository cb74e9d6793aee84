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
import { entries } from '$lib/typed-object';

/** The option ids of version 1, which stand in stored attempts and links. A new question need not be here. */
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
	it('asks for experience first, then for aspirations', () => {
		expect(QUESTION_IDS).toEqual([...EXPERIENCE_IDS, ...ASPIRATION_IDS]);
	});

	it.each(entries({ ...EXPERIENCE, ...ASPIRATIONS }))(
		'%s keeps its public option ids',
		(question, options) => {
			expect(QUESTIONS[question].options).toEqual(options);
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
});
