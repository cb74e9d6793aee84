/** A proof that cannot fail proves nothing: each rule is broken here, and the proof finds out. */
import { afterEach, describe, expect, it } from 'vitest';
import type * as Fragile from '$lib/assessment/fragile-answers';
import type * as Interests from '$lib/assessment/interest';
import type * as Outcomes from '$lib/assessment/outcome';
import type * as Raises from '$lib/assessment/level-raises';
import type * as Readiness from '$lib/assessment/readiness';
import type * as AnswerSets from '$lib/assessment/answers';
import type * as WhatIf from '$lib/assessment/what-if';
import type { Answers } from '$lib/assessment/answers';
import { everythingIsReached, nothingIsDecoration } from '$lib/proof/reached';
import { broken, cut, uncut } from './cut';
import { ALL, canStates, realInterest, WANT_OF, WANTS, wantStates } from './parts';

type LevelOf = (typeof AnswerSets)['levelOf'];

const CANS: readonly Answers[] = [{}, ALL];

afterEach(uncut);

const statements = () => import('$lib/proof/statements');

describe('statement 1 falls with', () => {
	const seven = [
		...(['far', 'near', 'ready'] as const).map((stage) => ['support-pmo', stage] as const),
		...(['near', 'ready'] as const).map((stage) => ['pm', stage] as const),
		...(['near', 'ready'] as const).map((stage) => ['true-pmo', stage] as const)
	].map(([role, stage]) => ({ role, stage, witness: { lead: 'team' } as const }));

	it('nothing, where everything is reached', () => {
		expect(everythingIsReached(seven, [{ of: 'step go-beyond', answers: {} }])).toBeUndefined();
	});

	it.each(seven)('an outcome that nobody reaches: $role $stage', (outcome) => {
		const others = seven.filter((each) => each !== outcome);
		expect(everythingIsReached(others, [])).toEqual({
			says: `no answers reach ${outcome.role} ${outcome.stage}`,
			answerSets: []
		});
	});

	it('a step that is advised to nobody', () => {
		const advice = [{ of: 'step go-beyond', answers: {} }, { of: 'caution pso-trap' }];
		expect(everythingIsReached(seven, advice)).toEqual({
			says: 'no answers reach caution pso-trap',
			answerSets: []
		});
	});

	it.each(['pm', 'true-pmo'] as const)('an eighth outcome: %s, far', (role) => {
		const eighth = { role, stage: 'far', witness: { lead: 'none' } } as const;
		expect(everythingIsReached([...seven, eighth], [])).toEqual({
			says: `${role} far is reached`,
			answerSets: [{ lead: 'none' }]
		});
	});
});

describe('statement 2 falls with', () => {
	const found = async () => {
		const { effects } = await import('$lib/proof/effect');
		return nothingIsDecoration(effects({ can: CANS, want: WANTS }));
	};

	it('an option without points', async () => {
		cut({
			questions: ({ QUESTIONS }) => {
				const points = { ...QUESTIONS.week.points, 'direct-team': {} };
				return { QUESTIONS: { ...QUESTIONS, week: { ...QUESTIONS.week, points } } };
			}
		});
		expect(await found()).toEqual({ says: 'week direct-team changes nothing', answerSets: [] });
	});

	it('a level that no role asks for', async () => {
		cut({
			roles: ({ DEMANDS: { 'true-pmo': demand, ...others } }) => ({
				DEMANDS: { ...others, 'true-pmo': { ...demand, asked: { ...demand.asked, portfolio: 0 } } }
			})
		});
		expect(await found()).toEqual({ says: 'portfolio one changes nothing', answerSets: [] });
	});
});

describe('statement 3 falls with', () => {
	it.each([
		['asks too little', [{ question: 'accountability', asked: 1 }], ['assisted']],
		['is missing', [], [undefined, 'none', 'assisted']]
	] as const)('a gate that %s: true PMO without PM experience', async (_, gate, at) => {
		cut({
			roles: ({ DEMANDS }) => ({
				DEMANDS: { ...DEMANDS, 'true-pmo': { ...DEMANDS['true-pmo'], gate } }
			})
		});
		const { rolesNeedTheirExperience } = await statements();
		const { says, answerSets = [] } = rolesNeedTheirExperience(await canStates(), WANT_OF) ?? {};
		expect(says).toBe('true-pmo without its experience');
		const [answers = {}] = answerSets;
		expect(at).toContain(answers.accountability);
		const { outcomeOf } = await import('$lib/assessment/outcome');
		expect(outcomeOf(answers).role).toBe('true-pmo');
	});

	it('a PM who has neither led nor assisted', async () => {
		cut({
			roles: ({ DEMANDS }) => ({
				DEMANDS: { ...DEMANDS, pm: { gate: [], asked: { delivery: 2 } } }
			})
		});
		const { rolesNeedTheirExperience } = await statements();
		const { says, answerSets = [] } = rolesNeedTheirExperience(await canStates(), WANT_OF) ?? {};
		expect(says).toBe('pm without its experience');
		const [{ lead = 'none', accountability = 'none' } = {}] = answerSets;
		expect([lead, accountability]).toEqual(['none', 'none']);
	});

	it('neither a lead alone nor assistance alone, which are enough for a PM', async () => {
		cut();
		const { EXPERIENCE_HALF, sumOf } = await import('$lib/proof/halves');
		const { EXPERIENCE_IDS } = await import('$lib/assessment/questions');
		const { rolesNeedTheirExperience } = await statements();
		// PM is within reach in this state, true PMO is not; the answers say by which experience.
		const state = sumOf(EXPERIENCE_HALF, EXPERIENCE_IDS, { ...ALL, accountability: 'assisted' });
		const found = (answers: Answers) =>
			rolesNeedTheirExperience([{ state, memory: 0, count: 1, answers, answered: 1 }], {});
		expect(found({ lead: 'small' })).toBeUndefined();
		expect(found({ lead: 'none', accountability: 'assisted' })).toBeUndefined();
		const says = 'pm without its experience';
		expect(found({})?.says).toBe(says);
		expect(found({ lead: 'none' })?.says).toBe(says);
		expect(found({ accountability: 'none' })?.says).toBe(says);
	});

	it('a role that does not exist', async () => {
		broken<typeof Outcomes>('outcome', ({ recommendedRole }) => ({
			recommendedRole: (to, stages) =>
				to === 'pm' ? ('pso' as ReturnType<typeof recommendedRole>) : recommendedRole(to, stages)
		}));
		const { rolesNeedTheirExperience } = await statements();
		const state = { state: 0, memory: 0, count: 1, answers: {}, answered: 0 };
		expect(rolesNeedTheirExperience([state], { pm: { stance: 'drive' } })).toEqual({
			says: 'pso without its experience',
			answerSets: [{ stance: 'drive' }]
		});
	});
});

describe('statement 4 falls with', () => {
	it('a level that falls where the answer rises', async () => {
		broken<typeof AnswerSets>('answers', ({ levelOf }) => ({
			levelOf: ((question, answers) =>
				question === 'delivery' && answers.delivery === 'owned'
					? 0
					: levelOf(question, answers)) satisfies LevelOf
		}));
		const { raisingNeverLowers } = await statements();
		const { says, answerSets = [] } = raisingNeverLowers({}) ?? {};
		expect(says).toBe('fewer points');
		expect(answerSets.map(({ delivery }) => delivery)).toEqual(['assisted', 'owned']);
		expect(answerSets[1]).toEqual({ ...answerSets[0], delivery: 'owned' });
	});

	it('a stage that is lost at the full points', async () => {
		broken<typeof Readiness>('readiness', ({ stageOf }) => ({
			stageOf: (role, sum) => (role === 'pm' && sum.points === 6 ? 'near' : stageOf(role, sum))
		}));
		const { raisingNeverLowers } = await statements();
		const want = { stance: 'drive' } as const;
		const { says, answerSets = [] } = raisingNeverLowers({ pm: want }) ?? {};
		expect(says).toBe('a lower stage');
		expect(answerSets.map(({ stance }) => stance)).toEqual(['drive', 'drive']);
		const { readiness, levels } = await import('$lib/assessment/readiness');
		expect(answerSets.map((answers) => readiness('pm', levels(answers)).points)).toEqual([
			expect.toSatisfy((points) => points < 6),
			6
		]);
	});

	it('a sleeping answer that is lost when a raise wakes it', async () => {
		broken<typeof AnswerSets>('answers', ({ isAsked, levelOf }) => ({
			levelOf: ((question, answers) =>
				question === 'scale' && answers.scale && !isAsked('scale', answers)
					? 2
					: levelOf(question, answers)) satisfies LevelOf
		}));
		const { raisingNeverLowers } = await statements();
		const { says, answerSets = [] } = raisingNeverLowers({}) ?? {};
		expect(says).toBe('fewer points');
		expect(answerSets[0]?.scale).toBeDefined();
		expect(answerSets[1]).toEqual({ ...answerSets[0], accountability: 'assisted' });
	});

	it('a role that is lost as the stages rise', async () => {
		broken<typeof Outcomes>('outcome', ({ recommendedRole }) => ({
			recommendedRole: (to, stages) =>
				stages['true-pmo'] === 'ready' ? 'support-pmo' : recommendedRole(to, stages)
		}));
		const { raisingNeverLowers } = await statements();
		expect(raisingNeverLowers({})?.says).toBe('a lower role');
	});
});

describe('statement 5 falls with', () => {
	it('an experience that moves the destination', async () => {
		broken<typeof Interests>('interest', ({ interest }) => ({
			interest: (answers) => {
				const points = interest(answers);
				return answers.lead === 'team' ? { ...points, pm: points.pm + 9 } : points;
			}
		}));
		const { axesNeverTouch } = await statements();
		const { says, answerSets = [] } = axesNeverTouch(CANS, WANTS) ?? {};
		expect(says).toBe('one half moves the other');
		expect(answerSets.map(({ lead }) => lead)).toEqual([undefined, 'team']);
		expect(answerSets[1]).toEqual({ ...answerSets[0], lead: 'team' });
	});

	it('a sleeping answer on experience that moves the destination', async () => {
		broken<typeof Interests>('interest', ({ interest }) => ({
			interest: (answers) => {
				const points = interest(answers);
				const isAsleep = answers.scale === 'large' && answers.accountability === undefined;
				return isAsleep ? { ...points, pm: points.pm + 9 } : points;
			}
		}));
		const { axesNeverTouch } = await statements();
		expect(axesNeverTouch(CANS, WANTS)?.answerSets.map(({ scale }) => scale)).toEqual([
			undefined,
			'large'
		]);
	});

	it('a wish that counts as experience', async () => {
		broken<typeof AnswerSets>('answers', ({ levelOf }) => ({
			levelOf: ((question, answers) =>
				question === 'lead' && answers.stance === 'drive'
					? 3
					: levelOf(question, answers)) satisfies LevelOf
		}));
		const { axesNeverTouch } = await statements();
		const found = axesNeverTouch(CANS, WANTS);
		expect(found?.says).toBe('one half moves the other');
		expect(found?.answerSets.map(({ stance }) => stance)).toEqual([undefined, 'drive']);
	});
});

describe('statement 6 falls with', () => {
	it('a tie that the order of a list decides', async () => {
		broken<typeof Interests>('interest', () => ({
			destination: (points) =>
				(['pm', 'support-pmo', 'true-pmo'] as const).reduce((best, role) =>
					points[role] > points[best] ? role : best
				)
		}));
		const { tiesAreFair } = await statements();
		const { says, answerSets = [] } = tiesAreFair(await wantStates()) ?? {};
		expect(says).toBe('a tie is decided by the order of a list');
		const points = await realInterest(answerSets[0] ?? {});
		const most = Math.max(points['support-pmo'], points.pm, points['true-pmo']);
		expect(
			(['support-pmo', 'pm', 'true-pmo'] as const).filter((role) => points[role] === most).length
		).toBeGreaterThan(1);
	});

	it('a tie that goes to the lowest rung, whatever `stance` says', async () => {
		broken<typeof Interests>('interest', ({ destination }) => ({
			destination: (points) => destination(points, undefined)
		}));
		const { tiesAreFair } = await statements();
		const found = tiesAreFair(await wantStates());
		expect(['drive', 'outside']).toContain(found?.answerSets[0]?.stance);
	});

	it('no stance that loses to more points', async () => {
		cut();
		const { sumOf, ASPIRATION_HALF } = await import('$lib/proof/halves');
		const { tiesAreFair } = await statements();
		const state = 2 * sumOf(ASPIRATION_HALF, ['wish'], { wish: 'pm' });
		const answers: Answers = { stance: 'outside' };
		expect(tiesAreFair([{ state, memory: 0, count: 1, answers, answered: 1 }])).toBeUndefined();
	});

	it('a sleeping answer that counts', async () => {
		broken<typeof AnswerSets>('answers', ({ levelOf }) => ({
			levelOf: ((question, answers) =>
				levelOf(question, {
					...answers,
					accountability: answers.accountability ?? 'once'
				})) satisfies LevelOf
		}));
		const { nothingElseCounts } = await statements();
		const { says, answerSets = [] } = nothingElseCounts([...CANS, ...WANTS]) ?? {};
		expect(says).toBe('a sleeping answer counts');
		const [answers = {}, rest = {}] = answerSets;
		const asleep = Object.keys(answers).filter((question) => !(question in rest));
		expect(asleep.length).toBeGreaterThan(0);
		expect(['scale', 'portfolio']).toEqual(expect.arrayContaining(asleep));
	});

	it('tasks that count by their order', async () => {
		broken<typeof Interests>('interest', ({ interest }) => ({
			interest: (answers) => {
				const points = interest(answers);
				return answers.week?.[0] === 'direct-team' ? { ...points, pm: points.pm + 1 } : points;
			}
		}));
		const { nothingElseCounts } = await statements();
		const found = nothingElseCounts([]);
		expect(found?.says).toBe('the order of tasks counts');
		expect(found?.answerSets.map(({ week }) => week)).toEqual([
			['direct-team', 'book-rooms'],
			['book-rooms', 'direct-team']
		]);
	});
});

describe('statement 7 falls with', () => {
	it('points that come two at a time', async () => {
		broken<typeof Readiness>('readiness', ({ readinessPoints }) => ({
			readinessPoints: (role, question, level) =>
				readinessPoints(role, question, level) * (question === 'delivery' ? 2 : 1)
		}));
		const { changesAreRightAndMinimal } = await statements();
		expect(changesAreRightAndMinimal([])?.says).toBe(
			'delivery gives support-pmo 2 points in one step'
		);
	});

	it('a level asked that no option has', async () => {
		cut({
			roles: ({ DEMANDS: { pm, ...others } }) => ({
				DEMANDS: { ...others, pm: { ...pm, asked: { ...pm.asked, scale: 3 } } }
			})
		});
		const { changesAreRightAndMinimal } = await statements();
		expect(changesAreRightAndMinimal([])).toEqual({
			says: 'scale has no level that pm asks',
			answerSets: [{}]
		});
	});

	// Two of six points and an open gate: two steps to `near`, at `delivery` or beside it.
	const near: Answers = { lead: 'small', accountability: 'assisted', stance: 'drive' };
	const delivery = (to: 1 | 2) => ({ question: 'delivery', from: 0, to }) as const;
	const scale = { question: 'scale', from: 0, to: 1 } as const;
	const lead = { question: 'lead', from: 1, to: 2 } as const;

	it.each([
		['that does not lead there', [delivery(1)], 'a set does not lead to pm'],
		['that is not the smallest', [delivery(2), scale], 'a set to pm is not the smallest']
	])('a set %s', async (_, set, says) => {
		broken<typeof WhatIf>('what-if', () => ({ whatIf: () => [{ role: 'pm', sets: [set] }] }));
		const { changesAreRightAndMinimal } = await statements();
		expect(changesAreRightAndMinimal([near])).toEqual({ says, answerSets: [near] });
	});

	it.each([
		['a raise', [delivery(2), lead], 'lead is not needed for pm'],
		['a step', [scale, delivery(2)], 'scale is not needed for pm'],
		['a step of two', [delivery(2), scale], 'delivery is not needed for pm']
	])('a set of which %s is needless', async (_, set, says) => {
		broken<typeof WhatIf>('what-if', () => ({ whatIf: () => [{ role: 'pm', sets: [set] }] }));
		broken<typeof Raises>('level-raises', () => ({ fewestSteps: () => 3 }));
		const { changesAreRightAndMinimal } = await statements();
		expect(changesAreRightAndMinimal([near])?.says).toBe(says);
	});

	it('a fragile answer that is not named', async () => {
		broken<typeof Fragile>('fragile-answers', () => ({ fragileAnswers: () => [] }));
		const { changesAreRightAndMinimal } = await statements();
		// Four of six points are just enough for `near`: the first answer that carries them is the lead.
		const answers: Answers = {
			lead: 'small',
			delivery: 'owned',
			accountability: 'once',
			...WANTS[2]
		};
		expect(changesAreRightAndMinimal([{}, answers])).toEqual({
			says: 'fragile misses lead',
			answerSets: [answers]
		});
	});
});

describe('statement 8 falls with', () => {
	it('valid answers that are not read', async () => {
		broken<typeof AnswerSets>('answers', ({ readAnswers }) => ({
			readAnswers: (input) =>
				JSON.stringify(input).includes('repeatedly')
					? { ok: false, errors: [] }
					: readAnswers(input)
		}));
		const { everyAnswerSetIsRead } = await statements();
		expect(everyAnswerSetIsRead([])).toEqual({
			says: 'a valid answer is not read',
			answerSets: [{ accountability: 'repeatedly' }]
		});
	});

	it('valid answers that are read as others', async () => {
		broken<typeof AnswerSets>('answers', ({ readAnswers }) => ({
			readAnswers: (input) =>
				JSON.stringify(input).includes('clerical') ? { ok: true, answers: {} } : readAnswers(input)
		}));
		const { everyAnswerSetIsRead } = await statements();
		expect(everyAnswerSetIsRead([])).toEqual({
			says: 'a valid answer is not read',
			answerSets: [{ image: 'clerical' }]
		});
	});

	it('a text that throws', async () => {
		broken<typeof AnswerSets>('answers', ({ readAnswers }) => ({
			readAnswers: (input) => {
				if (input === 7) throw new Error('no answers');
				return readAnswers(input);
			}
		}));
		const { everyAnswerSetIsRead } = await statements();
		expect(everyAnswerSetIsRead(['x', 7])).toEqual({
			says: 'Error: no answers from 7',
			answerSets: []
		});
	});

	it('a text that is neither answers nor an error', async () => {
		broken<typeof AnswerSets>('answers', ({ readAnswers }) => ({
			readAnswers: (input) => (input === 'x' ? { ok: false, errors: [] } : readAnswers(input))
		}));
		const { everyAnswerSetIsRead } = await statements();
		expect(everyAnswerSetIsRead([{}, 'x'])).toEqual({
			says: 'neither answers nor an error: "x"',
			answerSets: []
		});
	});

	it('a text that is read as answers that are none', async () => {
		broken<typeof AnswerSets>('answers', ({ readAnswers }) => ({
			readAnswers: (input) =>
				input === 'x' ? { ok: true, answers: { lead: 'chief' } as never } : readAnswers(input)
		}));
		const { everyAnswerSetIsRead } = await statements();
		expect(everyAnswerSetIsRead(['x'])?.says).toBe('neither answers nor an error: "x"');
	});
});
