import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EXPERIENCE_IDS, QUESTIONS, ROLES } from '$lib/assessment/questions';
import { recommendedRole } from '$lib/assessment/outcome';
import { recommend } from '$lib/assessment/recommend';
import { awake, type Answers } from '$lib/assessment/answers';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../frozen/people';
import {
	allAt,
	anyAnswers,
	answersAt,
	shuffled,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO,
	type LevelsGiven
} from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const outcome = (given: LevelsGiven, wants: Answers) => {
	const { role, stage, destination, climb } = recommend(answersAt(given, wants));
	return { role, stage, destination, climb };
};

describe('the recommended role', () => {
	it.each([
		['support-pmo', 'far', {}, WANTS_SUPPORT],
		['support-pmo', 'near', OPERATOR, WANTS_SUPPORT],
		['support-pmo', 'ready', TEAM_LEAD, WANTS_SUPPORT],
		['pm', 'near', TEAM_LEAD, WANTS_PM],
		['pm', 'ready', VETERAN, WANTS_PM],
		['true-pmo', 'near', allAt(3, { framework: 1 }), WANTS_TRUE_PMO],
		['true-pmo', 'ready', VETERAN, WANTS_TRUE_PMO]
	] as const)('can be %s %s, where that is what is wanted', (role, stage, given, wants) => {
		expect(outcome(given, wants)).toEqual({ role, stage, destination: role, climb: [role] });
	});

	it('steps down to PM while PM experience is missing for true PMO', () => {
		expect(outcome(allAt(3, { accountability: 1 }), WANTS_TRUE_PMO)).toEqual({
			role: 'pm',
			stage: 'ready',
			destination: 'true-pmo',
			climb: ['pm', 'true-pmo']
		});
	});

	it('steps down two rungs where PM is far, too', () => {
		expect(outcome(OPERATOR, WANTS_TRUE_PMO)).toEqual({
			role: 'support-pmo',
			stage: 'near',
			destination: 'true-pmo',
			climb: ['support-pmo', 'pm', 'true-pmo']
		});
	});

	it('steps down from PM without any lead', () => {
		expect(outcome(allAt(3, { lead: 0, accountability: 0 }), WANTS_PM)).toEqual({
			role: 'support-pmo',
			stage: 'ready',
			destination: 'pm',
			climb: ['support-pmo', 'pm']
		});
	});

	it('ends at support PMO, even where that is far', () => {
		expect(outcome({}, WANTS_TRUE_PMO)).toMatchObject({ role: 'support-pmo', stage: 'far' });
	});

	it('never steps up: whoever wants to support is not sent to lead', () => {
		expect(outcome(VETERAN, WANTS_SUPPORT)).toMatchObject({
			role: 'support-pmo',
			climb: ['support-pmo']
		});
		expect(outcome(VETERAN, WANTS_PM)).toMatchObject({ role: 'pm', climb: ['pm'] });
	});

	it('moves when a single answer crosses the line of near', () => {
		expect(outcome(TEAM_LEAD, WANTS_PM).role).toBe('pm');
		expect(outcome({ ...TEAM_LEAD, writing: 0 }, WANTS_PM).role).toBe('support-pmo');
	});

	it('can skip a far rung in the middle', () => {
		const stages = { 'support-pmo': 'near', pm: 'far', 'true-pmo': 'far' } as const;
		expect(recommendedRole('true-pmo', stages)).toBe('support-pmo');
		expect(recommendedRole('pm', { ...stages, 'true-pmo': 'ready' })).toBe('support-pmo');
	});
});

describe('for every set of answers', () => {
	it('true PMO is never recommended without PM experience, nor PM without lead or assistance', () => {
		const given = anyAnswers.map((answers): Answers => ({ ...answers, ...WANTS_TRUE_PMO }));
		fc.assert(
			fc.property(fc.oneof(anyAnswers, given), (answers) => {
				const { role } = recommend(answers);
				const accountability = answers.accountability ?? 'none';
				if (role === 'true-pmo') expect(['once', 'repeatedly']).toContain(accountability);
				if (role === 'pm') {
					expect(accountability !== 'none' || (answers.lead ?? 'none') !== 'none').toBe(true);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('raising one level never moves the recommendation down the ladder', () => {
		// Many levels first: of sets of answers at random, hardly any stands near a line.
		const capable = anyAnswers.map((answers): Answers => ({ ...answersAt(allAt(2)), ...answers }));
		fc.assert(
			fc.property(
				fc.oneof(anyAnswers, capable),
				fc.constantFrom(...EXPERIENCE_IDS),
				(answers, question) => {
					const options: readonly string[] = QUESTIONS[question].options;
					const next = options[options.indexOf(answers[question] ?? options[0]!) + 1];
					fc.pre(next !== undefined);
					const before = recommend(answers);
					const after = recommend({ ...answers, [question]: next });
					expect(ROLES.indexOf(after.role)).toBeGreaterThanOrEqual(ROLES.indexOf(before.role));
					expect(after.destination).toBe(before.destination);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('sleeping answers change nothing', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(recommend(answers)).toEqual(recommend(awake(answers)));
			}),
			{ numRuns: 1000 }
		);
	});

	it('neither the order of answering nor that of the picked tasks changes anything', () => {
		const reordered = anyAnswers.chain((answers) =>
			fc
				.tuple(shuffled(Object.keys(answers)), shuffled(answers.week ?? []))
				.map(([keys, week]): [Answers, Answers] => {
					const other = Object.fromEntries(keys.map((key) => [key, answers[key as keyof Answers]]));
					return [answers, { ...other, ...(answers.week && { week }) }];
				})
		);
		fc.assert(
			fc.property(reordered, ([answers, other]) => {
				expect(recommend(other)).toEqual(recommend(answers));
			})
		);
	});

	it('the recommendation is the role of its own view, on the way to the destination', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { role, stage, destination, climb, roles, close } = recommend(answers);
				expect(stage).toBe(roles[role].stage);
				expect(climb[0]).toBe(role);
				expect(climb.at(-1)).toBe(destination);
				expect(close).not.toContain(destination);
				// Every rung between the destination and the role is out of reach.
				for (const rung of climb.slice(1)) expect(roles[rung].stage).toBe('far');
			})
		);
	});

	it('the answers stays as it was', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const before = structuredClone(answers);
				recommend(answers);
				expect(answers).toEqual(before);
			})
		);
	});
});

describe('answers off the path', () => {
	it('a sleeping scale and portfolio give no readiness', () => {
		const sleeping = answersAt({ accountability: 0, scale: 2, portfolio: 3 });
		expect(recommend(sleeping).roles['true-pmo'].readiness.points).toBe(0);
		const assisted = answersAt({ accountability: 1, scale: 2, portfolio: 3 });
		expect(recommend(assisted).roles['true-pmo'].readiness.points).toBe(1 + 2);
		const once = answersAt({ accountability: 2, scale: 2, portfolio: 3 });
		expect(recommend(once).roles['true-pmo'].readiness.points).toBe(2 + 2 + 3);
	});

	it('a sleeping image gives no interest', () => {
		expect(recommend({ wish: 'pm', image: 'govern' }).roles['true-pmo'].interest).toBe(0);
	});
});

describe('skipped answers', () => {
	it('count as level 0', () => {
		expect(recommend(WANTS_PM).roles).toEqual(recommend(answersAt(allAt(0), WANTS_PM)).roles);
	});
});

describe('what lies beyond', () => {
	it('is nothing where neither the destination nor the future leads there', () => {
		expect(recommend(WANTS_PM).beyond).toEqual([]);
		expect(recommend({ ...WANTS_SUPPORT, future: 'specialist' }).beyond).toEqual([]);
	});

	it('is all three careers after true PMO', () => {
		expect(recommend(WANTS_TRUE_PMO).beyond).toEqual([
			'it-consultant',
			'dx-lead',
			'product-manager'
		]);
	});

	it.each([
		['consultant', ['it-consultant', 'dx-lead', 'product-manager']],
		['dx', ['dx-lead', 'it-consultant', 'product-manager']],
		['product-manager', ['product-manager', 'it-consultant', 'dx-lead']]
	] as const)(
		'begins with the career that the future %s names, for any destination',
		(future, careers) => {
			for (const wants of [WANTS_SUPPORT, WANTS_PM, WANTS_TRUE_PMO]) {
				expect(recommend({ ...wants, future }).beyond).toEqual(careers);
			}
		}
	);
});

it('shows readiness, gates and gaps of all roles, not only of the recommended one', () => {
	const { roles } = recommend(answersAt(TEAM_LEAD, WANTS_PM));
	expect(roles['support-pmo']).toMatchObject({
		interest: 0,
		readiness: { points: 4, outOf: 5 },
		stage: 'ready',
		gateMet: true,
		gaps: [{ question: 'writing', level: 1, asked: 2 }]
	});
	expect(roles.pm).toMatchObject({
		interest: 8,
		readiness: { points: 6, outOf: 9 },
		stage: 'near',
		gateMet: true,
		unmetGate: []
	});
	expect(roles['true-pmo']).toMatchObject({
		interest: 0,
		readiness: { points: 6, outOf: 23 },
		stage: 'far',
		gateMet: false,
		unmetGate: [{ question: 'accountability', level: 0, asked: 2 }]
	});
});
