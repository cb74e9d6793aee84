import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fragileAnswers } from '$lib/assessment/fragile-answers';
import { QUESTIONS } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { skippedThatMatter } from '$lib/assessment/skipped-answers';
import { isAnswered, path } from '$lib/assessment/answers';
import { allAt, anyAnswers, answersAt, WANTS_PM, WANTS_TRUE_PMO } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

describe('skipped answers that could change the role', () => {
	it('are found beyond one level: a PM of two projects who skipped it', () => {
		const { accountability: _, scale: __, portfolio: ___, ...rest } = allAt(3);
		const answers = answersAt(rest, WANTS_TRUE_PMO);
		// One level up opens nothing: true PMO asks for PM experience (F5).
		expect(fragileAnswers(answers).map(({ question }) => question)).not.toContain('accountability');
		expect(skippedThatMatter(answers)).toEqual([
			{ question: 'accountability', roles: ['true-pmo'] }
		]);
	});

	it('are aspirations too, several tasks of a week together', () => {
		const answers = answersAt(allAt(2), { responsibility: 'result', wish: 'pm' });
		// Three tasks cannot outdo five points.
		expect(skippedThatMatter(answers).find(({ question }) => question === 'week')).toBeUndefined();
		const even = answersAt(allAt(2), { wish: 'pm' });
		expect(skippedThatMatter(even).find(({ question }) => question === 'week')?.roles).toEqual([
			'support-pmo',
			'true-pmo'
		]);
	});

	it('are none where everything is answered', () => {
		const all = { ...answersAt(allAt(2), { ...WANTS_PM, future: 'dx' }), week: ['hold-budget'] };
		expect(skippedThatMatter(all as never)).toEqual([]);
	});

	it('are exactly those of which some answer leads elsewhere', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const now = recommend(answers).role;
				const found = new Map(
					skippedThatMatter(answers).map(({ question, roles }) => [question, roles])
				);
				for (const question of path(answers)) {
					if (question === 'week' || isAnswered(question, answers)) continue;
					const roles = QUESTIONS[question].options.map(
						(option) => recommend({ ...answers, [question]: option }).role
					);
					const others = new Set(roles.filter((role) => role !== now));
					expect(new Set(found.get(question) ?? [])).toEqual(others);
				}
			})
		);
	});
});
