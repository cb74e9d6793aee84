import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeRoles, destination, interest, INTEREST_OUT_OF } from '$lib/assessment/interest';
import { EXPERIENCE_IDS, ROLES, type Role } from '$lib/assessment/questions';
import type { Answers } from '$lib/assessment/answers';
import { anyAnswers, VETERAN, answersAt, shuffled, WANTS_PM, WANTS_TRUE_PMO } from './people';

/** Points in the order support PMO, PM, true PMO, specialist. */
const points = (answers: Answers) => {
	const sum = interest(answers);
	return [sum['support-pmo'], sum.pm, sum['true-pmo'], sum.specialist];
};

const destinationOf = (answers: Answers): Role => destination(interest(answers), answers.stance);
const closeOf = (answers: Answers): Role[] => closeRoles(interest(answers), destinationOf(answers));

describe('interest in points', () => {
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
	] as const satisfies [Answers, number[]][])('%j gives %j', (answers, expected) => {
		expect(points(answers)).toEqual(expected);
	});

	it.each([
		['govern', [0, 0, 2, 0]],
		['support', [2, 0, 0, 0]],
		['clerical', [0, 0, 0, 0]],
		['unsure', [0, 0, 0, 0]]
	] as const)('the image %s counts only with the wish for a PMO posting', (image, expected) => {
		expect(points({ wish: 'pmo', image })).toEqual(expected);
		expect(points({ wish: 'undecided', image })).toEqual([0, 0, 0, 0]);
		expect(points({ image })).toEqual([0, 0, 0, 0]);
		expect(points({ wish: 'pm', image })).toEqual([0, 2, 0, 0]);
	});

	it('reaches 13 for PM and for true PMO, 12 for support PMO, and never more', () => {
		expect(INTEREST_OUT_OF).toBe(13);
		const pm = ['agree-requirements', 'direct-team', 'hold-budget'] as const;
		const method = ['set-standards', 'show-risks', 'improve-pms'] as const;
		const support = ['run-issues', 'prepare-papers', 'tie-teams'] as const;
		expect(points({ ...WANTS_PM, week: pm, future: 'larger-pm' })).toEqual([0, 13, 0, 0]);
		expect(points({ ...WANTS_TRUE_PMO, week: method, future: 'dx' })).toEqual([0, 0, 13, 0]);
		expect(
			points({
				...{ stance: 'beside', responsibility: 'task', week: support, future: 'first-pm' },
				...{ wish: 'pmo', image: 'support' }
			})
		).toEqual([12, 1, 0, 0]);
		fc.assert(
			fc.property(
				anyAnswers,
				(answers) => Math.max(...ROLES.map((r) => interest(answers)[r])) <= 13
			)
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
