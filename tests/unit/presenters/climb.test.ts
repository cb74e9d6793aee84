import { describe, expect, test } from 'vitest';
import { EXPERIENCE_IDS, QUESTIONS, ROLES } from '$lib/assessment/questions';
import { DEMANDS } from '$lib/assessment/roles';
import { climbRows, profileRows } from '$lib/presenters/climb';
import {
	allAt,
	OPERATOR,
	answersAt,
	VETERAN,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { PEOPLE } from './people';
import { viewOf } from './views';

describe('the climb', () => {
	test('of an operator who wants true PMO goes from the first rung over PM, both gates shut', async () => {
		const view = await viewOf(answersAt(OPERATOR, WANTS_TRUE_PMO));
		const { positions } = view.words.climb;
		expect(climbRows(view)).toMatchObject([
			{ role: 'support-pmo', position: positions.next, state: 'next', gate: 'none' },
			{ role: 'pm', position: positions.between, state: 'shut', gate: 'unmet' },
			{ role: 'true-pmo', position: positions.destination, state: 'shut', isDestination: true }
		]);
	});

	test('of a PM who wants to stay one has a single rung, and those below and above', async () => {
		const view = await viewOf(answersAt(VETERAN, WANTS_PM));
		const { positions } = view.words.climb;
		expect(climbRows(view)).toMatchObject([
			{ position: positions.below, state: 'mastered', isReached: true },
			{
				position: positions.both,
				state: 'next',
				isReached: true,
				isDestination: true,
				gate: 'met'
			},
			{ position: positions.above, state: 'open', isReached: false, gate: 'met' }
		]);
	});

	test('names every answer that opens a gate, and nothing where there is none', async () => {
		const view = await viewOf(answersAt(OPERATOR, WANTS_SUPPORT), 'ja');
		for (const { role, opens } of climbRows(view)) {
			const named = DEMANDS[role].gate.map(({ question }) => view.questions[question].title);
			for (const title of named) expect(opens).toContain(title);
			expect(opens === '').toBe(named.length === 0);
		}
	});

	test.each(Object.entries(PEOPLE))(
		'of %s has one next rung and one destination',
		async (_, answers) => {
			const view = await viewOf(answers);
			const rows = climbRows(view);
			expect(rows.map(({ role }) => role)).toEqual(ROLES);
			expect(rows.filter(({ state }) => state === 'next')).toHaveLength(1);
			expect(rows.filter(({ isDestination }) => isDestination)).toHaveLength(1);
			for (const { role, state, isReached, share } of rows) {
				const { stage, readiness } = view.recommendation.roles[role];
				expect(isReached).toBe(stage === 'ready' && state !== 'open');
				expect(share).toBe(readiness.points / readiness.outOf);
			}
		}
	);
});

test('the profile has every experience with its level and the level that the role asks for', async () => {
	const view = await viewOf(answersAt(allAt(2, { accountability: 0 }), WANTS_PM));
	for (const role of ROLES) {
		const rows = profileRows(view, role);
		expect(rows.map(({ question }) => question)).toEqual(EXPERIENCE_IDS);
		for (const { question, level, highest, asked } of rows) {
			expect(asked).toBe(DEMANDS[role].asked[question]);
			expect(highest).toBe(QUESTIONS[question].options.length - 1);
			// Asleep without accountability.
			const isAsleep = ['accountability', 'scale', 'portfolio'].includes(question);
			expect(level).toBe(isAsleep ? 0 : 2);
		}
	}
});
