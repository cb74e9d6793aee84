import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { closeRoles, destination, interest, INTEREST_OUT_OF } from '$lib/assessment/interest';
import { EXPERIENCE_IDS, ROLES, type Role } from '$lib/assessment/questions';
import type { Answers } from '$lib/assessment/answers';
import { VETERAN } from '../frozen/people';
import { anyAnswers, answersAt, shuffled, WANTS_PM } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

/** Points in the order support PMO, PM, true PMO, specialist. */
const points = (answers: Answers) => {
	const sum = interest(answers);
	return [sum['support-pmo'], sum.pm, sum['true-pmo'], sum.specialist];
};

const destinationOf = (answers: Answers): Role => destination(interest(answers), answers.stance);
const closeOf = (answers: Answers): Role[] => closeRoles(interest(answers), destinationOf(answers));

describe('interest in points', () => {
	it('adds up what each answer points to, for technology apart', () => {
		expect(points({})).toEqual([0, 0, 0, 0]);
		expect(points({ stance: 'drive', responsibility: 'result' })).toEqual([0, 6, 0, 0]);
		expect(points({ stance: 'beside', responsibility: 'craft' })).toEqual([3, 0, 0, 3]);
		expect(points({ week: ['tie-teams', 'hold-budget', 'show-risks'] })).toEqual([1, 1, 1, 0]);
		expect(points({ week: ['set-standards', 'book-rooms'], future: 'first-pm' })).toEqual([
			...[1, 1, 1, 0]
		]);
	});

	it('counts the image of a PMO only with the wish for a PMO posting', () => {
		expect(points({ wish: 'pmo', image: 'govern' })).toEqual([0, 0, 2, 0]);
		expect(points({ wish: 'undecided', image: 'govern' })).toEqual([0, 0, 0, 0]);
		expect(points({ image: 'govern' })).toEqual([0, 0, 0, 0]);
		expect(points({ wish: 'pm', image: 'govern' })).toEqual([0, 2, 0, 0]);
	});

	it('is out of the most that any answers give a role', () => {
		const week = ['agree-requirements', 'direct-team', 'hold-budget'] as const;
		expect(interest({ ...WANTS_PM, week, future: 'larger-pm' }).pm).toBe(INTEREST_OUT_OF);
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const sum = interest(answers);
				expect(Math.max(...ROLES.map((role) => sum[role]))).toBeLessThanOrEqual(INTEREST_OUT_OF);
			})
		);
	});

	it('does not depend on the order in which the tasks of the week were picked', () => {
		fc.assert(
			fc.property(
				anyAnswers.chain((answers) => fc.tuple(fc.constant(answers), shuffled(answers.week ?? []))),
				([answers, week]) => {
					expect(interest({ ...answers, week })).toEqual(interest(answers));
				}
			)
		);
	});

	it('does not depend on experience, and experience never moves the destination', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const experienced = { ...answers, ...answersAt(VETERAN) };
				const inexperienced: Record<string, unknown> = { ...answers };
				for (const id of EXPERIENCE_IDS) delete inexperienced[id];
				expect(interest(experienced)).toEqual(interest(inexperienced as Answers));
				expect(destinationOf(experienced)).toBe(destinationOf(inexperienced as Answers));
			})
		);
	});
});

describe('the destination', () => {
	it('is the role with the most points, even against the stance', () => {
		// 3 for PM against 3 + 1.
		expect(destinationOf({ stance: 'drive', responsibility: 'method', week: ['show-risks'] })).toBe(
			'true-pmo'
		);
		expect(destinationOf({ future: 'dx', week: ['run-issues'] })).toBe('true-pmo');
	});

	it.each([
		['drive', 'method', 'pm'],
		['outside', 'result', 'true-pmo'],
		['drive', 'task', 'pm'],
		['beside', 'result', 'support-pmo'],
		['outside', 'task', 'true-pmo']
	] as const)(
		'in a tie goes to the role that the stance %s points to',
		(stance, responsibility, to) => {
			expect(destinationOf({ stance, responsibility })).toBe(to);
		}
	);

	it('in a tie goes to the lower rung where the stance is not among the tied', () => {
		// PM and true PMO at 4, support PMO at 3.
		const tied: Answers = {
			stance: 'beside',
			responsibility: 'result',
			week: ['agree-requirements', 'set-standards', 'show-risks'],
			future: 'consultant'
		};
		expect(points(tied)).toEqual([3, 4, 4, 0]);
		expect(destinationOf(tied)).toBe('pm');
	});

	it('in a tie goes to the lower rung where the stance is technology or unknown', () => {
		expect(destinationOf({ stance: 'hands-on', future: 'product-manager' })).toBe('pm');
		expect(destinationOf({ future: 'product-manager' })).toBe('pm');
		expect(destinationOf({ future: 'first-pm' })).toBe('support-pmo');
		expect(destinationOf({ week: ['show-risks', 'tie-teams'] })).toBe('support-pmo');
	});

	it('is the lowest rung where nothing points anywhere', () => {
		expect(destinationOf({})).toBe('support-pmo');
		expect(destinationOf({ stance: 'hands-on', responsibility: 'craft' })).toBe('support-pmo');
	});
});

describe('the close roles', () => {
	it('are those within one point of the destination', () => {
		// PM 3, true PMO 2, support PMO 1.
		const answers: Answers = {
			stance: 'drive',
			week: ['set-standards', 'show-risks', 'run-issues']
		};
		expect(points(answers)).toEqual([1, 3, 2, 0]);
		expect(closeOf(answers)).toEqual(['true-pmo']);
	});

	it('are none where the destination is two points ahead', () => {
		expect(closeOf({ stance: 'drive', week: ['set-standards'] })).toEqual([]);
	});

	it('hold the tied roles, lowest rung first, and never the destination', () => {
		expect(closeOf({ stance: 'drive', responsibility: 'method' })).toEqual(['true-pmo']);
		expect(closeOf({})).toEqual(['pm', 'true-pmo']);
		expect(
			closeOf({ week: ['run-issues', 'hold-budget', 'show-risks'], stance: 'hands-on' })
		).toEqual(['pm', 'true-pmo']);
	});
});
