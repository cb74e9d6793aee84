import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compare } from '$lib/assessment/compare';
import { outcomeSnapshot, type OutcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import { outcomeOf } from '$lib/assessment/outcome';
import { VERSION } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { awake, picked, type Answers } from '$lib/assessment/answers';
import { TEAM_LEAD, VETERAN } from '../frozen/people';
import { allAt, anyAnswers, answersAt, WANTS_PM, WANTS_SUPPORT, WANTS_TRUE_PMO } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const told = (answers: Answers, said: Partial<OutcomeSnapshot> = {}) => ({
	answers,
	said: { ...outcomeSnapshot(answers, VERSION), ...said }
});

const between = (earlier: Answers, later: Answers) => compare(told(earlier), told(later), VERSION);

describe('what an attempt says', () => {
	it('is what is recommended, with the readiness behind it and the version of the rules', () => {
		expect(outcomeSnapshot(answersAt(TEAM_LEAD, WANTS_PM), 4)).toEqual({
			version: 4,
			role: 'pm',
			stage: 'near',
			destination: 'pm',
			// 1 + 2 + 1 of 5; 2 + 1 + 2 + 1 of 9 and of 23.
			points: { 'support-pmo': 4, pm: 6, 'true-pmo': 6 }
		});
	});
});

describe('between two attempts', () => {
	it('levels rise and fall; the rest is not named', () => {
		const { levels } = between(
			answersAt({ phase: 2, delivery: 1, writing: 2 }),
			answersAt({ phase: 1, delivery: 3, writing: 2 })
		);
		expect(levels).toEqual([
			{ question: 'phase', from: 2, to: 1 },
			{ question: 'delivery', from: 1, to: 3 }
		]);
	});

	it('a question that has left the path falls to level 0', () => {
		const later = { ...answersAt(VETERAN), accountability: 'assisted' } as const;
		expect(between(answersAt(VETERAN), later).levels).toEqual([
			{ question: 'accountability', from: 3, to: 1 },
			{ question: 'portfolio', from: 3, to: 0 }
		]);
	});

	it('readiness, stages and outcome are told before and after', () => {
		const earlier = answersAt({ ...TEAM_LEAD, writing: 0 }, WANTS_PM);
		const compared = between(earlier, answersAt(TEAM_LEAD, WANTS_PM));
		expect(compared.readiness).toEqual({
			'support-pmo': { from: 3, to: 4 },
			pm: { from: 5, to: 6 },
			'true-pmo': { from: 5, to: 6 }
		});
		expect(compared.stages).toEqual({
			'support-pmo': { from: 'near', to: 'ready' },
			pm: { from: 'far', to: 'near' },
			'true-pmo': { from: 'far', to: 'far' }
		});
		expect(compared.outcome).toEqual({
			from: { role: 'support-pmo', stage: 'near', destination: 'pm' },
			to: { role: 'pm', stage: 'near', destination: 'pm' }
		});
	});

	it('nothing has changed where the answers is the same', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { levels, changed, movedBy, rules } = between(answers, answers);
				expect({ levels, changed, movedBy, rules }).toEqual({
					levels: [],
					changed: [],
					movedBy: [],
					rules: undefined
				});
			})
		);
	});

	it('both are judged as anybody is, whatever was said at the time', () => {
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (earlier, later) => {
				const compared = between(earlier, later);
				for (const [key, answers] of [
					['from', earlier],
					['to', later]
				] as const) {
					const { role, stage, destination, roles } = recommend(answers);
					expect(compared.outcome[key]).toEqual({ role, stage, destination });
					for (const each of ['support-pmo', 'pm', 'true-pmo'] as const) {
						expect(compared.readiness[each][key]).toBe(roles[each].readiness.points);
						expect(compared.stages[each][key]).toBe(roles[each].stage);
					}
				}
			})
		);
	});
});

describe('the answers that have changed', () => {
	it('are in the order of asking: given, withdrawn or other than before', () => {
		const { changed } = between(
			{ lead: 'team', writing: 'none', stance: 'drive', wish: 'pm' },
			{ lead: 'large', stance: 'drive', wish: 'pm', future: 'dx' }
		);
		expect(changed).toEqual(['lead', 'writing', 'future']);
	});

	it('are not those that sleep in both, nor tasks in another order', () => {
		const { changed } = between(
			{ scale: 'small', wish: 'pm', image: 'govern', week: ['run-issues', 'tie-teams'] },
			{ scale: 'large', wish: 'pm', image: 'clerical', week: ['tie-teams', 'run-issues'] }
		);
		expect(changed).toEqual([]);
	});

	it('are those that have woken, or fallen asleep', () => {
		const asleep = { scale: 'large', accountability: 'none' } as const;
		const awakened = { scale: 'large', accountability: 'once' } as const;
		expect(between(asleep, awakened).changed).toEqual(['accountability', 'scale']);
		expect(between(awakened, asleep).changed).toEqual(['accountability', 'scale']);
	});

	it('are those tasks that were exchanged', () => {
		const { changed } = between({ week: ['run-issues'] }, { week: ['tie-teams'] });
		expect(changed).toEqual(['week']);
	});
});

describe('what moved the recommendation', () => {
	it('is nothing where it is the same, however much has changed', () => {
		const { movedBy } = between(answersAt(TEAM_LEAD, WANTS_PM), answersAt(allAt(2), WANTS_PM));
		expect(movedBy).toEqual([]);
	});

	it('is the one change that alone carries it', () => {
		const earlier = answersAt(allAt(3, { accountability: 1, framework: 2 }), WANTS_TRUE_PMO);
		const compared = between(earlier, answersAt(VETERAN, WANTS_TRUE_PMO));
		expect(compared.changed).toEqual(['accountability', 'portfolio', 'framework']);
		expect(compared.movedBy).toEqual(['accountability']);
	});

	it('is each of two changes of which neither is enough', () => {
		const earlier = answersAt({ ...TEAM_LEAD, delivery: 1, writing: 0 }, WANTS_PM);
		expect(between(earlier, answersAt(TEAM_LEAD, WANTS_PM)).movedBy).toEqual([
			'delivery',
			'writing'
		]);
	});

	it('is all of them where it would have come without any single one', () => {
		const earlier = answersAt({ ...TEAM_LEAD, writing: 0 }, WANTS_PM);
		const later = answersAt({ ...TEAM_LEAD, lead: 2 }, WANTS_PM);
		expect(between(earlier, later).movedBy).toEqual(['lead', 'writing']);
	});

	it('is a wish, where the experience stayed', () => {
		const compared = between(answersAt(VETERAN, { stance: 'drive' }), {
			...answersAt(VETERAN),
			stance: 'outside',
			future: 'undecided'
		});
		expect(compared.outcome.to.role).toBe('true-pmo');
		expect(compared.movedBy).toEqual(['stance']);
	});

	it('is, for any two sets of answers, what the later role does not stand without', () => {
		let moved = 0;
		const wants = fc.constantFrom(WANTS_SUPPORT, WANTS_PM, WANTS_TRUE_PMO, {});
		const anyWanted = fc
			.tuple(anyAnswers, wants)
			.map(([answers, wanted]) => awake({ ...answers, ...wanted }));
		fc.assert(
			fc.property(anyWanted, anyWanted, (earlier, later) => {
				const { changed, movedBy, outcome: told } = between(earlier, later);
				expect(changed).toEqual(
					changed.filter((id) => picked(id, earlier).join() !== picked(id, later).join())
				);
				expect(movedBy.length > 0).toBe(told.from.role !== told.to.role);
				if (movedBy.length === 0) return;
				moved += 1;
				const carries = changed.filter((question) => {
					const { [question]: _, ...rest } = later;
					const answer = earlier[question];
					const back = answer === undefined ? rest : { ...rest, [question]: answer };
					return outcomeOf(back).role !== told.to.role;
				});
				expect(movedBy).toEqual(carries.length > 0 ? carries : changed);
			}),
			{ numRuns: 200 }
		);
		expect(moved).toBeGreaterThan(20);
	});
});

describe('changed rules', () => {
	const answers = answersAt(TEAM_LEAD, WANTS_PM);
	const today = outcomeSnapshot(answers, 2);

	it.each([
		['role', { role: 'support-pmo' }],
		['stage', { stage: 'ready' }],
		['destination', { destination: 'true-pmo' }],
		['points', { points: { 'support-pmo': 4, pm: 7, 'true-pmo': 6 } }]
	] as const)('are told apart from the person by another %s', (_, other) => {
		const said = { ...today, version: 1, ...other };
		const compared = compare({ answers, said }, { answers, said: today }, 2);
		expect(compared.rules).toEqual({ said, today });
		expect(compared).toMatchObject({ levels: [], changed: [], movedBy: [] });
		expect(compared.outcome.from).toEqual(compared.outcome.to);
	});

	it('are not spoken of where they say the same, whatever their number', () => {
		const said = { ...today, version: 1 };
		expect(compare({ answers, said }, { answers, said: today }, 2).rules).toBeUndefined();
	});

	it('leave what the person changed as it is', () => {
		const later = answersAt(VETERAN, WANTS_PM);
		const said = { ...today, version: 1, role: 'support-pmo' } as const;
		const { rules, ...rest } = compare({ answers, said }, told(later), 2);
		const { rules: none, ...same } = compare({ answers, said: today }, told(later), 2);
		expect(rules?.said.role).toBe('support-pmo');
		expect(rules?.today.role).toBe('pm');
		expect(none).toBeUndefined();
		expect(rest).toEqual(same);
	});
});
