import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPERIENCE_IDS, QUESTIONS, ROLES, type Role } from '$lib/assessment/questions';
import { levels, readiness, readinessOfAll, type Readiness } from '$lib/assessment/readiness';
import { allAt, anyAnswers, answersAt, type LevelsGiven } from './people';

const readinessOf = (role: Role, given: LevelsGiven): Readiness =>
	readiness(role, levels(answersAt(given)));

const figures = (role: Role, given: LevelsGiven) => {
	const { points, stage } = readinessOf(role, given);
	return [points, stage];
};

// assessment.md, 'Judging'.
const ASKED: Record<Role, LevelsGiven> = {
	'support-pmo': { delivery: 2, coordination: 2, writing: 2, risk: 1, phase: 1 },
	pm: {
		...{ lead: 2, delivery: 2, requirements: 2, budget: 2, risk: 2, coordination: 2 },
		...{ writing: 2, phase: 2, accountability: 1, standards: 1 }
	},
	'true-pmo': {
		...{ phase: 3, lead: 3, accountability: 3, scale: 2, portfolio: 3, delivery: 3 },
		...{ requirements: 3, budget: 3, risk: 3, standards: 3, coordination: 3, executives: 3 },
		...{ framework: 3, writing: 3 }
	}
};

describe('readiness in points', () => {
	it.each([
		['support-pmo', 8],
		['pm', 18],
		['true-pmo', 41]
	] as const)('%s asks %i points', (role, outOf) => {
		expect(readinessOf(role, {}).outOf).toBe(outOf);
		expect(readinessOf(role, allAt(3)).points).toBe(outOf);
		expect(readinessOf(role, {}).points).toBe(0);
	});

	it.each(ROLES)('%s asks exactly the levels of the contract, and more gives no more', (role) => {
		const gaps = Object.fromEntries(
			readinessOf(role, {}).gaps.map(({ question, asked }) => [question, asked])
		);
		expect(gaps).toEqual(ASKED[role]);
		for (const question of EXPERIENCE_IDS) {
			if (question === 'scale' || question === 'portfolio') continue; // asleep on their own
			const alone = readinessOf(role, { [question]: 3 }).points;
			expect([question, alone]).toEqual([question, ASKED[role][question] ?? 0]);
		}
	});

	it('does not let skills that support PMO does not ask stand in for those it asks', () => {
		const leader = {
			lead: 3,
			accountability: 3,
			budget: 3,
			requirements: 3,
			executives: 3
		} as const;
		expect(figures('support-pmo', leader)).toEqual([0, 'far']);
	});
});

describe('the gates', () => {
	it('support PMO has none', () => {
		expect(readinessOf('support-pmo', {})).toMatchObject({ gateMet: true, unmetGate: [] });
	});

	it('PM asks for having led people or having assisted a PM, either of them', () => {
		expect(readinessOf('pm', {})).toMatchObject({
			gateMet: false,
			unmetGate: [
				{ question: 'lead', level: 0, asked: 1 },
				{ question: 'accountability', level: 0, asked: 1 }
			]
		});
		expect(readinessOf('pm', { lead: 1 })).toMatchObject({ gateMet: true, unmetGate: [] });
		expect(readinessOf('pm', { accountability: 1 })).toMatchObject({
			gateMet: true,
			unmetGate: []
		});
	});

	it('PM stays far without its gate, however many points the rest gives', () => {
		expect(figures('pm', allAt(3, { lead: 0, accountability: 0 }))).toEqual([15, 'far']);
	});

	it('true PMO asks for PM experience: having assisted is not enough', () => {
		expect(readinessOf('true-pmo', { lead: 3, accountability: 1 })).toMatchObject({
			gateMet: false,
			unmetGate: [{ question: 'accountability', level: 1, asked: 2 }]
		});
		expect(readinessOf('true-pmo', { accountability: 2 })).toMatchObject({
			gateMet: true,
			unmetGate: []
		});
	});

	it('true PMO stays far without PM experience, whatever else is there', () => {
		// 41 less two levels of accountability and the sleeping portfolio.
		expect(figures('true-pmo', allAt(3, { accountability: 1 }))).toEqual([36, 'far']);
	});
});

describe('the stages of support PMO, out of 8: near from 5, ready from 7', () => {
	it.each([
		[{ delivery: 3, coordination: 3 }, 4, 'far'],
		[{ delivery: 2, coordination: 2, risk: 1 }, 5, 'near'],
		[{ delivery: 2, coordination: 2, risk: 1, phase: 1 }, 6, 'near'],
		[{ delivery: 1, coordination: 2, writing: 2, risk: 1 }, 6, 'near'],
		[{ delivery: 2, coordination: 2, risk: 1, phase: 1, writing: 1 }, 7, 'ready'],
		[{ delivery: 2, coordination: 2, writing: 2, risk: 1 }, 7, 'ready']
	] as const)('%j is %i points, %s', (given, points, stage) => {
		expect(figures('support-pmo', given)).toEqual([points, stage]);
	});
});

describe('the stages of PM, out of 18: near from 11, ready from 15', () => {
	const TEN = { lead: 2, delivery: 2, requirements: 2, budget: 2, risk: 2 } as const;

	it.each([
		[TEN, 10, 'far'],
		[{ ...TEN, accountability: 1 }, 11, 'near'],
		[{ ...TEN, accountability: 1, coordination: 1, writing: 1, phase: 1 }, 14, 'near'],
		[{ ...TEN, accountability: 1, coordination: 2, writing: 1, phase: 1 }, 15, 'ready']
	] as const)('%j is %i points, %s', (given, points, stage) => {
		expect(figures('pm', given)).toEqual([points, stage]);
	});

	it('strength elsewhere does not make up for a gap of two', () => {
		expect(figures('pm', allAt(3, { writing: 0 }))).toEqual([16, 'near']);
		expect(figures('pm', allAt(3, { writing: 1 }))).toEqual([17, 'ready']);
		expect(figures('pm', allAt(3, { lead: 0 }))).toEqual([16, 'near']);
	});

	it('a question asked at level 1 only can leave no gap of two', () => {
		expect(figures('pm', allAt(3, { standards: 0 }))).toEqual([17, 'ready']);
	});
});

describe('the stages of true PMO, out of 41: near from 25, ready from 33', () => {
	const TWENTY_THREE: LevelsGiven = {
		...{ phase: 3, lead: 3, delivery: 3, requirements: 3, budget: 3, risk: 3, standards: 3 },
		accountability: 2
	};

	it.each<[LevelsGiven, number, string]>([
		[{ ...TWENTY_THREE, scale: 1 }, 24, 'far'],
		[{ ...TWENTY_THREE, scale: 2 }, 25, 'near'],
		// Everything one level short: 14 gaps of one.
		[allAt(2, { scale: 1 }), 27, 'near'],
		[allAt(2, { phase: 3, lead: 3, delivery: 3, risk: 3 }), 32, 'near'],
		[allAt(2, { phase: 3, lead: 3, delivery: 3, risk: 3, budget: 3 }), 33, 'ready'],
		[allAt(3, { accountability: 2 }), 40, 'ready']
	])('%j is %i points, %s', (given, points, stage) => {
		expect(figures('true-pmo', given)).toEqual([points, stage]);
	});

	it('strength elsewhere does not make up for a gap of two', () => {
		expect(figures('true-pmo', allAt(3, { framework: 1 }))).toEqual([39, 'near']);
		expect(figures('true-pmo', allAt(3, { framework: 2 }))).toEqual([40, 'ready']);
		expect(figures('true-pmo', allAt(3, { scale: 0 }))).toEqual([39, 'near']);
		expect(figures('true-pmo', allAt(3, { scale: 1 }))).toEqual([40, 'ready']);
	});
});

describe('the gaps', () => {
	it('come largest first, then in the order of the questions', () => {
		expect(readinessOf('support-pmo', {}).gaps).toEqual([
			{ question: 'delivery', level: 0, asked: 2 },
			{ question: 'coordination', level: 0, asked: 2 },
			{ question: 'writing', level: 0, asked: 2 },
			{ question: 'phase', level: 0, asked: 1 },
			{ question: 'risk', level: 0, asked: 1 }
		]);
		expect(readinessOf('support-pmo', { delivery: 1, coordination: 3 }).gaps).toEqual([
			{ question: 'writing', level: 0, asked: 2 },
			{ question: 'phase', level: 0, asked: 1 },
			{ question: 'delivery', level: 1, asked: 2 },
			{ question: 'risk', level: 0, asked: 1 }
		]);
	});

	it('are none where every asked level is reached', () => {
		for (const role of ROLES) expect(readinessOf(role, allAt(3)).gaps).toEqual([]);
	});

	it('are what the points lack', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const one of Object.values(readinessOfAll(levels(answers)))) {
					const lacking = one.gaps.reduce((sum, gap) => sum + gap.asked - gap.level, 0);
					expect(one.points + lacking).toBe(one.outOf);
				}
			})
		);
	});
});

it('raising one level never lowers any points or any stage', () => {
	const order = ['far', 'near', 'ready'];
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom(...EXPERIENCE_IDS), (answers, question) => {
			const before = levels(answers);
			const options: readonly string[] = QUESTIONS[question].options;
			const next = options[options.indexOf(answers[question] ?? options[0]!) + 1];
			fc.pre(next !== undefined);
			const after = levels({ ...answers, [question]: next });
			for (const role of ROLES) {
				const [from, to] = [readiness(role, before), readiness(role, after)];
				expect(to.points).toBeGreaterThanOrEqual(from.points);
				expect(order.indexOf(to.stage)).toBeGreaterThanOrEqual(order.indexOf(from.stage));
			}
		}),
		{ numRuns: 1000 }
	);
});
