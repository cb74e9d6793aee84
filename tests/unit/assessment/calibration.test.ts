/**
 * This pins the calibration: change it knowingly. Every other test of the engine runs on the frozen
 * questionnaire, so a test that fails here, and not there, says that the rules have changed and not
 * that the engine is broken. `docs/recipes.md` tells what belongs to such a change.
 */
import { describe, expect, it } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { interest, INTEREST_OUT_OF } from '$lib/assessment/interest';
import type { Role } from '$lib/assessment/questions';
import { outcomeOf, type Outcome } from '$lib/assessment/outcome';
import { outOf, pointsFor } from '$lib/assessment/readiness';
import { DEMANDS, NEAR, READY } from '$lib/assessment/roles';
import { countAnswerSets } from '../../answer-sets';
import {
	COORDINATOR,
	OPERATOR,
	PM_AT_LARGE,
	PM_ONCE,
	TEAM_LEAD,
	VETERAN,
	type Person
} from '../../browser/people';

const CHANGED = 'The rules have changed. If that was meant: docs/recipes.md, then change this line';

describe('readiness', () => {
	it('asks these levels (F1, F2, F4 to F9)', () => {
		expect(DEMANDS['support-pmo'].asked, CHANGED).toEqual({
			...{ delivery: 2, coordination: 2, writing: 2, risk: 1, phase: 1 }
		});
		expect(DEMANDS.pm.asked, CHANGED).toEqual({
			...{ lead: 2, delivery: 2, requirements: 2, budget: 2, risk: 2, coordination: 2 },
			...{ writing: 2, phase: 2, accountability: 1, standards: 1 }
		});
		expect(DEMANDS['true-pmo'].asked, CHANGED).toEqual({
			...{ phase: 3, lead: 3, accountability: 3, scale: 2, portfolio: 3, delivery: 3 },
			...{ requirements: 3, budget: 3, risk: 3, standards: 3, coordination: 3 },
			...{ executives: 3, framework: 3, writing: 3 }
		});
	});

	it('has these gates: true PMO asks for PM experience (F5)', () => {
		const gates = Object.values(DEMANDS).map(({ gate }) => gate);
		expect(gates, CHANGED).toEqual([
			[],
			[
				{ question: 'lead', asked: 1 },
				{ question: 'accountability', asked: 1 }
			],
			[{ question: 'accountability', asked: 2 }]
		]);
	});

	it('is near and ready from these points', () => {
		const points = (role: Role) => [pointsFor(role, NEAR), pointsFor(role, READY), outOf(role)];
		expect([points('support-pmo'), points('pm'), points('true-pmo')], CHANGED).toEqual([
			[5, 7, 8],
			[11, 15, 18],
			[25, 33, 41]
		]);
	});
});

describe('interest', () => {
	/** Points in the order support PMO, PM, true PMO, specialist. */
	it.each([
		[{}, [0, 0, 0, 0]],
		[{ stance: 'drive' }, [0, 3, 0, 0]],
		[{ stance: 'beside' }, [3, 0, 0, 0]],
		[{ stance: 'outside' }, [0, 0, 3, 0]],
		[{ stance: 'hands-on' }, [0, 0, 0, 3]],
		[{ responsibility: 'result' }, [0, 3, 0, 0]],
		[{ responsibility: 'method' }, [0, 0, 3, 0]],
		[{ responsibility: 'task' }, [3, 0, 0, 0]],
		[{ responsibility: 'craft' }, [0, 0, 0, 3]],
		[{ week: ['agree-requirements', 'direct-team', 'hold-budget'] }, [0, 3, 0, 0]],
		[{ week: ['set-standards', 'show-risks', 'improve-pms'] }, [0, 0, 3, 0]],
		[{ week: ['run-issues', 'prepare-papers', 'tie-teams'] }, [3, 0, 0, 0]],
		[{ week: ['book-rooms', 'take-calls', 'format-files'] }, [0, 0, 0, 0]],
		[{ week: ['tie-teams', 'hold-budget', 'show-risks'] }, [1, 1, 1, 0]],
		[{ future: 'larger-pm' }, [0, 2, 0, 0]],
		[{ future: 'consultant' }, [0, 0, 2, 0]],
		[{ future: 'dx' }, [0, 0, 2, 0]],
		[{ future: 'product-manager' }, [0, 1, 1, 0]],
		[{ future: 'first-pm' }, [1, 1, 0, 0]],
		[{ future: 'specialist' }, [0, 0, 0, 2]],
		[{ future: 'undecided' }, [0, 0, 0, 0]],
		[{ wish: 'pm' }, [0, 2, 0, 0]],
		[{ wish: 'pmo' }, [0, 0, 0, 0]],
		[{ wish: 'undecided' }, [0, 0, 0, 0]]
	] as const satisfies [Answers, number[]][])('of %j is %j', (answers, expected) => {
		const sum = interest(answers);
		expect([sum['support-pmo'], sum.pm, sum['true-pmo'], sum.specialist], CHANGED).toEqual(
			expected
		);
	});

	it('is out of 13 points', () => {
		expect(INTEREST_OUT_OF, CHANGED).toBe(13);
	});
});

describe('people of the field, by hand', () => {
	it.each<[Person, Outcome]>([
		// 2 + 2 + 2 + 1 + 1 = 8 of 8 points. Interest 3 + 3 + 3 + 1 + 2.
		[COORDINATOR, { role: 'support-pmo', stage: 'ready', destination: 'support-pmo' }],
		// 18 less 2 (requirements) of 18 is more than 4/5, but a gap of two.
		[TEAM_LEAD, { role: 'pm', stage: 'near', destination: 'pm' }],
		// Everything at its highest, 41 of 41. Interest 3 + 3 + 3 + 2 + 2 = 13 of 13.
		[VETERAN, { role: 'true-pmo', stage: 'ready', destination: 'true-pmo' }],
		// 3 of 8 points is less than 3/5, and the gate of PM is shut. Interest PM 3 + 3 + 1 + 1 + 2.
		[OPERATOR, { role: 'support-pmo', stage: 'far', destination: 'pm' }],
		// True PMO 22 of 41 is less than 3/5; PM 18 of 18. Interest true PMO 13 of 13.
		[PM_ONCE, { role: 'pm', stage: 'ready', destination: 'true-pmo' }],
		// 13 × 2 and 1 more for risk and less for portfolio = 28 of 41, between 3/5 and 4/5.
		[PM_AT_LARGE, { role: 'true-pmo', stage: 'near', destination: 'true-pmo' }]
	])('$who', ({ answers }, outcome) => {
		expect(outcomeOf(answers), `${CHANGED}; the answers are in tests/browser/people.ts`).toEqual(
			outcome
		);
	});
});

it('there are 2,149,062,500,000,000 sets of answers without sleeping answers', () => {
	expect(countAnswerSets(), CHANGED).toBe(2_149_062_500_000_000n);
});
