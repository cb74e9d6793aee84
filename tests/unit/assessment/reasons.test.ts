import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ROLES } from '$lib/assessment/questions';
import { reasons } from '$lib/assessment/reasons';
import { recommend } from '$lib/assessment/recommend';
import { path } from '$lib/assessment/answers';
import { anyAnswers } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

describe('the reasons', () => {
	it('add up to every readiness and interest figure shown', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { reasons, roles } = recommend(answers);
				for (const role of ROLES) {
					let [readiness, interest] = [0, 0];
					for (const reason of reasons) {
						if ('readiness' in reason) readiness += reason.readiness[role];
						else interest += reason.interest[role] ?? 0;
					}
					expect(readiness).toBe(roles[role].readiness.points);
					expect(interest).toBe(roles[role].interest);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('say what a level gives each role, up to what the role asks', () => {
		expect(reasons({ delivery: 'many', framework: 'applied' })).toEqual([
			{
				question: 'delivery',
				option: 'many',
				level: 3,
				readiness: { 'support-pmo': 2, pm: 2, 'true-pmo': 3 }
			},
			{
				question: 'framework',
				option: 'applied',
				level: 2,
				readiness: { 'support-pmo': 0, pm: 0, 'true-pmo': 2 }
			}
		]);
	});

	it('say what an aspiration points to, and nothing where it points nowhere', () => {
		expect(reasons({ future: 'first-pm', wish: 'pmo', image: 'govern' })).toEqual([
			{ question: 'future', option: 'first-pm', interest: { pm: 1, 'support-pmo': 1 } },
			{ question: 'wish', option: 'pmo', interest: {} },
			{ question: 'image', option: 'govern', interest: { 'true-pmo': 2 } }
		]);
		expect(reasons({ wish: 'undecided', image: 'govern' })).toEqual([
			{ question: 'wish', option: 'undecided', interest: {} },
			{ question: 'image', option: 'govern', interest: {} }
		]);
	});

	it('name each task of the week, in the order of the table', () => {
		expect(reasons({ week: ['take-calls', 'tie-teams', 'hold-budget'] })).toEqual([
			{ question: 'week', option: 'hold-budget', interest: { pm: 1 } },
			{ question: 'week', option: 'tie-teams', interest: { 'support-pmo': 1 } },
			{ question: 'week', option: 'take-calls', interest: {} }
		]);
	});

	it('never name a skipped or a sleeping answer', () => {
		expect(reasons({})).toEqual([]);
		expect(
			reasons({
				...{ accountability: 'none', scale: 'large', portfolio: 'several' },
				...{ wish: 'pm', image: 'clerical' }
			}).map(({ question }) => question)
		).toEqual(['accountability', 'wish']);
	});

	it('stand in the order of the questions', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const order = path(answers);
				const places = reasons(answers).map(({ question }) => order.indexOf(question));
				expect(places).toEqual([...places].sort((a, b) => a - b));
				expect(places).not.toContain(-1);
			})
		);
	});
});
