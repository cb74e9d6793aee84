import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EXPERIENCE_IDS, QUESTIONS, ROLES, type Level } from '$lib/assessment/questions';
import {
	fewestSteps,
	gateRaises,
	remainingSteps,
	withLevel,
	withRaises
} from '$lib/assessment/level-raises';
import { levels, stages } from '$lib/assessment/readiness';
import { isAsked } from '$lib/assessment/answers';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../frozen/people';
import { allAt, anyAnswers, answersAt } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

describe('a raised answers', () => {
	it('has the option of the new level, and every other answer as it was', () => {
		const answers = answersAt({ phase: 1, writing: 3 }, { stance: 'drive' });
		expect(withLevel(answers, 'phase', 2)).toEqual({ ...answers, phase: 'design' });
		expect(answers.phase).toBe('build');
	});

	it('has all raises of a set', () => {
		const set = [
			{ question: 'lead', from: 0, to: 2 },
			{ question: 'delivery', from: 1, to: 2 }
		] as const;
		expect(withRaises({ delivery: 'assisted' }, set)).toEqual({ lead: 'team', delivery: 'owned' });
		expect(withRaises({ delivery: 'assisted' }, [])).toEqual({ delivery: 'assisted' });
	});
});

describe('the way through a gate', () => {
	it('is no raise where it is open, or where there is none', () => {
		expect(gateRaises('pm', levels(answersAt(TEAM_LEAD)))).toEqual([undefined]);
		expect(gateRaises('support-pmo', levels({}))).toEqual([undefined]);
	});

	it('is to lead or to answer for a project, for a PM', () => {
		expect(gateRaises('pm', levels({}))).toEqual([
			{ question: 'lead', from: 0, to: 1 },
			{ question: 'accountability', from: 0, to: 1 }
		]);
	});

	it('is PM experience, for a true PMO: from where the answers stands', () => {
		expect(gateRaises('true-pmo', levels(answersAt({ accountability: 1 })))).toEqual([
			{ question: 'accountability', from: 1, to: 2 }
		]);
	});
});

describe('the fewest steps to a role', () => {
	it.each([
		// 3/5 of 5 are 3 points, of 9 are 6, of 23 are 14.
		['support-pmo', {}, 3],
		['pm', {}, 6],
		['true-pmo', {}, 14],
		['support-pmo', OPERATOR, 0],
		['pm', TEAM_LEAD, 0],
		// Three points of what a PM is asked; the step that opens the gate gives the fourth.
		['pm', OPERATOR, 3],
		// 23 - 3 - 2 - 3 points: enough, but for the gate's two steps.
		['true-pmo', allAt(3, { accountability: 0, scale: 0, portfolio: 0 }), 2],
		['true-pmo', allAt(3, { accountability: 1, portfolio: 0 }), 1],
		['true-pmo', VETERAN, 0]
	] as const)('to %s from %o are as many as points or gate ask for', (role, given, steps) => {
		expect(fewestSteps(role, levels(answersAt(given)))).toBe(steps);
	});

	it('never fall by more than one with one step, and reach 0 exactly where it is near', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const role of ROLES) {
					const now = fewestSteps(role, levels(answers));
					expect(now === 0).toBe(stages(levels(answers))[role] !== 'far');
					for (const question of EXPERIENCE_IDS.filter((id) => isAsked(id, answers))) {
						const level = levels(answers)[question];
						if (level === QUESTIONS[question].options.length - 1) continue;
						const { scale: _, portfolio: __, ...without } = answers;
						const base = question === 'accountability' ? without : answers;
						const before = fewestSteps(role, levels(base));
						const after = fewestSteps(
							role,
							levels(withLevel(base, question, (level + 1) as Level))
						);
						expect([before - 1, before]).toContain(after);
					}
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the room a role leaves', () => {
	it('is what is still asked, question by question', () => {
		expect(remainingSteps('support-pmo', answersAt(OPERATOR))).toEqual([
			{ question: 'phase', steps: 1 },
			{ question: 'writing', steps: 1 }
		]);
	});

	it('leaves out what is off the path, whatever sleeps there', () => {
		const questions = (accountability: Level) =>
			remainingSteps('true-pmo', answersAt({ accountability, scale: 1 })).map(
				({ question }) => question
			);
		expect(questions(0)).not.toContain('scale');
		expect(questions(1)).toContain('scale');
		expect(questions(1)).not.toContain('portfolio');
		expect(questions(2)).toContain('portfolio');
	});

	it('is none where all is done that is asked', () => {
		expect(remainingSteps('true-pmo', answersAt(VETERAN))).toEqual([]);
	});
});
