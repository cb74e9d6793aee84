import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EXPERIENCE_IDS, QUESTIONS, ROLES, type Role } from '$lib/assessment/questions';
import { levels, readiness, readinessOfAll, type Readiness } from '$lib/assessment/readiness';
import { DEMANDS } from '$lib/assessment/roles';
import { allAt, anyAnswers, answersAt, type LevelsGiven } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const readinessOf = (role: Role, given: LevelsGiven): Readiness =>
	readiness(role, levels(answersAt(given)));

const figures = (role: Role, given: LevelsGiven) => {
	const { points, stage } = readinessOf(role, given);
	return [points, stage];
};

describe('readiness in points', () => {
	it.each([
		['support-pmo', 5],
		['pm', 9],
		['true-pmo', 23]
	] as const)('%s asks %i points', (role, outOf) => {
		expect(readinessOf(role, {}).outOf).toBe(outOf);
		expect(readinessOf(role, allAt(3)).points).toBe(outOf);
		expect(readinessOf(role, {}).points).toBe(0);
	});

	it.each(ROLES)('%s asks exactly the levels of the table, and more gives no more', (role) => {
		const { asked } = DEMANDS[role];
		const gaps = readinessOf(role, {}).gaps.map((gap) => [gap.question, gap.asked]);
		expect(Object.fromEntries(gaps)).toEqual(asked);
		for (const question of EXPERIENCE_IDS) {
			if (question === 'scale' || question === 'portfolio') continue; // asleep on their own
			const alone = readinessOf(role, { [question]: 3 }).points;
			expect([question, alone]).toEqual([question, asked[question] ?? 0]);
		}
	});

	it('does not let skills that support PMO does not ask stand in for those it asks', () => {
		expect(figures('support-pmo', { lead: 3, accountability: 3, framework: 3 })).toEqual([
			0,
			'far'
		]);
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
		expect(figures('pm', allAt(3, { lead: 0, accountability: 0 }))).toEqual([6, 'far']);
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
		// 23 less two levels of accountability and the sleeping portfolio.
		expect(figures('true-pmo', allAt(3, { accountability: 1 }))).toEqual([18, 'far']);
	});
});

describe('the stages of support PMO, out of 5: near from 3, ready from 4', () => {
	it.each([
		[{ delivery: 3 }, 2, 'far'],
		[{ delivery: 2, phase: 1 }, 3, 'near'],
		[{ delivery: 2, writing: 1 }, 3, 'near'],
		[{ delivery: 2, writing: 1, phase: 1 }, 4, 'ready'],
		[{ delivery: 2, writing: 2 }, 4, 'ready']
	] as const)('%j is %i points, %s', (given, points, stage) => {
		expect(figures('support-pmo', given)).toEqual([points, stage]);
	});
});

describe('the stages of PM, out of 9: near from 6, ready from 8', () => {
	const FIVE = { lead: 1, delivery: 2, writing: 2 } as const;

	it.each([
		[FIVE, 5, 'far'],
		[{ ...FIVE, accountability: 1 }, 6, 'near'],
		[{ ...FIVE, accountability: 1, phase: 1 }, 7, 'near'],
		[{ ...FIVE, accountability: 1, phase: 2 }, 8, 'ready']
	] as const)('%j is %i points, %s', (given, points, stage) => {
		expect(figures('pm', given)).toEqual([points, stage]);
	});

	it('a question asked at level 1 only can leave no gap of two', () => {
		expect(figures('pm', allAt(3, { accountability: 0 }))).toEqual([8, 'ready']);
	});
});

describe('the stages of true PMO, out of 23: near from 14, ready from 19', () => {
	const TWELVE: LevelsGiven = { phase: 3, lead: 3, delivery: 3, accountability: 2, scale: 1 };

	it.each<[LevelsGiven, number, string]>([
		[{ ...TWELVE, writing: 1 }, 13, 'far'],
		[{ ...TWELVE, writing: 2 }, 14, 'near'],
		// Everything one level short: eight gaps of one.
		[allAt(2, { scale: 1 }), 15, 'near'],
		[allAt(2, { phase: 3, lead: 3 }), 18, 'near'],
		[allAt(2, { phase: 3, lead: 3, delivery: 3 }), 19, 'ready'],
		[allAt(3, { accountability: 2 }), 22, 'ready']
	])('%j is %i points, %s', (given, points, stage) => {
		expect(figures('true-pmo', given)).toEqual([points, stage]);
	});

	it('strength elsewhere does not make up for a gap of two', () => {
		expect(figures('true-pmo', allAt(3, { framework: 1 }))).toEqual([21, 'near']);
		expect(figures('true-pmo', allAt(3, { framework: 2 }))).toEqual([22, 'ready']);
		expect(figures('true-pmo', allAt(3, { scale: 0 }))).toEqual([21, 'near']);
		expect(figures('true-pmo', allAt(3, { scale: 1 }))).toEqual([22, 'ready']);
	});
});

describe('the gaps', () => {
	it('come largest first, then in the order of the questions', () => {
		expect(readinessOf('support-pmo', {}).gaps).toEqual([
			{ question: 'delivery', level: 0, asked: 2 },
			{ question: 'writing', level: 0, asked: 2 },
			{ question: 'phase', level: 0, asked: 1 }
		]);
		expect(readinessOf('support-pmo', { delivery: 1 }).gaps).toEqual([
			{ question: 'writing', level: 0, asked: 2 },
			{ question: 'phase', level: 0, asked: 1 },
			{ question: 'delivery', level: 1, asked: 2 }
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
