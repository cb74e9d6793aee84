import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
	EXPERIENCE_IDS,
	QUESTIONS,
	ROLES,
	type ExperienceId,
	type Level,
	type Role
} from '$lib/assessment/questions';
import { outcomeOf } from '$lib/assessment/outcome';
import { withRaises, type LevelRaise } from '$lib/assessment/level-raises';
import { awake, isAsked, levelOf, type Answers } from '$lib/assessment/answers';
import { whatIf } from '$lib/assessment/what-if';
import { TEAM_LEAD, VETERAN } from '../frozen/people';
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

const of = (role: Role, answers: Answers) => whatIf(answers).find((each) => each.role === role);

const raise = (question: ExperienceId, from: Level, to: Level): LevelRaise => ({
	question,
	from,
	to
});

/** True PMO one point away, PM three: whatever is raised for PM makes a true PMO first. */
const SPECIALISED: LevelsGiven = {
	lead: 3,
	accountability: 3,
	scale: 2,
	portfolio: 3,
	framework: 2
};

describe('what no experience can change', () => {
	it('is the destination: the rungs above it stay out of reach', () => {
		expect(whatIf(answersAt(VETERAN, WANTS_SUPPORT))).toEqual([
			{ role: 'pm', sets: [], because: 'destination' },
			{ role: 'true-pmo', sets: [], because: 'destination' }
		]);
	});

	it('is a rung that has been left behind', () => {
		expect(whatIf(answersAt(VETERAN, WANTS_PM))).toEqual([
			{ role: 'support-pmo', sets: [], because: 'below' },
			{ role: 'true-pmo', sets: [], because: 'destination' }
		]);
	});

	it('is a rung with which the next one comes at once', () => {
		// 13 of 23 points, PM 3 of 9: each point for PM is a point for true PMO.
		const answers = answersAt(SPECIALISED, WANTS_TRUE_PMO);
		expect(outcomeOf(answers).role).toBe('support-pmo');
		expect(whatIf(answers)).toEqual([
			{ role: 'pm', sets: [], because: 'next-rung-too' },
			{
				role: 'true-pmo',
				sets: [[raise('phase', 0, 1)], [raise('delivery', 0, 1)], [raise('framework', 2, 3)]]
			}
		]);
	});
});

describe('the smallest sets of raises', () => {
	it('are single steps for who is one point away, in the order of the questions, three at most', () => {
		const answers = answersAt({ ...TEAM_LEAD, phase: 1 }, WANTS_PM);
		expect(of('pm', answers)?.sets).toEqual([
			[raise('phase', 1, 2)],
			[raise('lead', 1, 2)],
			[raise('accountability', 0, 1)]
		]);
	});

	it('are the ways through the gate, where only that is shut', () => {
		const answers = answersAt(allAt(3, { lead: 0, accountability: 0 }), WANTS_PM);
		expect(of('pm', answers)?.sets).toEqual([
			[raise('lead', 0, 1)],
			[raise('accountability', 0, 1)]
		]);
	});

	it('are PM experience and nothing else for who has all the rest of a true PMO', () => {
		const answers = answersAt(allAt(3, { accountability: 1 }), WANTS_TRUE_PMO);
		expect(whatIf(answers)).toEqual([
			{ role: 'support-pmo', sets: [], because: 'below' },
			{ role: 'true-pmo', sets: [[raise('accountability', 1, 2)]] }
		]);
	});

	it('begin with the gate; sleeping answers stay asleep; the gate raised further is one raise', () => {
		// 11 points and two for the gate. `scale` and `portfolio`, awake, would make it 17.
		const answers = answersAt(allAt(2, { accountability: 0, framework: 3 }), WANTS_TRUE_PMO);
		expect(of('true-pmo', answers)?.sets).toEqual([
			[raise('accountability', 0, 2), raise('phase', 2, 3)],
			[raise('accountability', 0, 2), raise('lead', 2, 3)],
			[raise('accountability', 0, 3)]
		]);
	});

	it('raise a few answers far rather than many a little', () => {
		// 6 points from nothing: the gate and five more, over three questions instead of five.
		expect(of('pm', answersAt({}, WANTS_PM))?.sets[0]).toEqual([
			raise('lead', 0, 2),
			raise('phase', 0, 2),
			raise('delivery', 0, 2)
		]);
	});

	it('are found from nothing, too: a true PMO is 14 steps away', () => {
		const sets = of('true-pmo', answersAt({}, WANTS_TRUE_PMO))?.sets ?? [];
		expect(sets).toHaveLength(3);
		for (const set of sets) {
			expect(set[0]?.question).toBe('accountability');
			expect(set.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(14);
			expect(outcomeOf(withRaises(WANTS_TRUE_PMO, set)).role).toBe('true-pmo');
		}
	});
});

describe('where an adviser lets a PM in by two steps of responsibility, or one of lead', () => {
	beforeAll(() => {
		vi.resetModules();
		vi.doMock('$lib/assessment/roles', async () => {
			const frozen = await import('../frozen/roles');
			const { DEMANDS } = frozen;
			const [lead] = DEMANDS.pm.gate;
			const gate = [lead, { question: 'accountability', asked: 2 }];
			return { ...frozen, DEMANDS: { ...DEMANDS, pm: { ...DEMANDS.pm, gate } } };
		});
	});

	it('the shorter way counts, and the longer one is not shown', async () => {
		const { fewestSteps } = await import('$lib/assessment/level-raises');
		const { levels } = await import('$lib/assessment/readiness');
		const { whatIf } = await import('$lib/assessment/what-if');
		// 5 of 9 points and the gate shut: `lead` gives the sixth, the two of responsibility one.
		const answers = answersAt({ ...TEAM_LEAD, lead: 0 }, WANTS_PM);
		expect(fewestSteps('pm', levels(answers))).toBe(1);
		expect(whatIf(answers)[0]).toEqual({ role: 'pm', sets: [[raise('lead', 0, 1)]] });
	});

	it('the longer way is not shown, either, where points are lacking beside it', async () => {
		const { whatIf } = await import('$lib/assessment/what-if');
		// 4 of 9 points: `lead` gives the fifth, one step more the sixth.
		const answers = answersAt({ phase: 2, delivery: 2 }, WANTS_PM);
		expect(whatIf(answers)[0]?.sets).toEqual([
			[raise('lead', 0, 2)],
			[raise('lead', 0, 1), raise('accountability', 0, 1)],
			[raise('lead', 0, 1), raise('writing', 0, 1)]
		]);
	});
});

const STEPS_AT_MOST = 3;

type Steps = Readonly<Partial<Record<ExperienceId, number>>>;

const written = (steps: Steps) =>
	EXPERIENCE_IDS.flatMap((id) => (steps[id] ? [`${id} +${steps[id]}`] : [])).join(', ');

const asSteps = (set: readonly LevelRaise[]): Steps =>
	Object.fromEntries(set.map(({ question, from, to }) => [question, to - from]));

/** The obvious way: every step, then every second step, then every third. */
function slowly(answers: Answers): Map<Role, Set<string>> {
	const found = new Map<Role, Set<string>>();
	const begin = awake(answers);
	const now = outcomeOf(begin).role;
	let reached = new Map<string, { answers: Answers; steps: Steps }>([
		['', { answers: begin, steps: {} }]
	]);
	for (let count = 1; count <= STEPS_AT_MOST; count += 1) {
		const next: typeof reached = new Map();
		for (const from of reached.values()) {
			for (const question of EXPERIENCE_IDS) {
				const option = QUESTIONS[question].options[levelOf(question, from.answers) + 1];
				if (option === undefined || !isAsked(question, from.answers)) continue;
				const steps = { ...from.steps, [question]: (from.steps[question] ?? 0) + 1 };
				next.set(written(steps), { answers: { ...from.answers, [question]: option }, steps });
			}
		}
		reached = next;
		for (const role of ROLES) {
			if (role === now || found.has(role)) continue;
			const sets = [...reached].filter(([, { answers }]) => outcomeOf(answers).role === role);
			if (sets.length > 0) found.set(role, new Set(sets.map(([key]) => key)));
		}
	}
	return found;
}

/** From all that there is, down step by step until a rung is lost, and up to two steps beyond. */
const nearTheLine: fc.Arbitrary<Answers> = fc
	.tuple(
		shuffled([...EXPERIENCE_IDS, ...EXPERIENCE_IDS, ...EXPERIENCE_IDS]),
		fc.constantFrom(WANTS_PM, WANTS_TRUE_PMO),
		fc.nat(2),
		fc.boolean()
	)
	.map(([order, wants, beyond, isTwice]) => {
		let answers = answersAt(VETERAN, wants);
		const lower = (question: ExperienceId | undefined) => {
			if (!question) return;
			const options: readonly string[] = QUESTIONS[question].options;
			const option = options[options.indexOf(String(answers[question])) - 1];
			if (option !== undefined) answers = { ...answers, [question]: option };
		};
		const losses = isTwice && wants === WANTS_TRUE_PMO ? 2 : 1;
		for (let lost = 0; lost < losses; lost += 1) {
			const { role } = outcomeOf(answers);
			while (role !== 'support-pmo' && outcomeOf(answers).role === role) lower(order.shift());
		}
		for (let more = 0; more < beyond; more += 1) lower(order.shift());
		return answers;
	});

/** Each part of a set that is not all of it, as what is left of its raises. */
function properParts(set: readonly LevelRaise[]): LevelRaise[][] {
	const parts = set.reduce<LevelRaise[][]>(
		(parts, { question, from, to }) =>
			parts.flatMap((part) =>
				Array.from({ length: to - from + 1 }, (_, steps) =>
					steps === 0 ? part : [...part, { question, from, to: (from + steps) as Level }]
				)
			),
		[[]]
	);
	const size = (raises: readonly LevelRaise[]) =>
		raises.reduce((sum, { from, to }) => sum + to - from, 0);
	return parts.filter((part) => size(part) < size(set));
}

describe('beside a slow, obvious search', () => {
	it(
		'no smaller set is missed, each set is one of the smallest, and three at most are given',
		{ timeout: 30_000 },
		() => {
			const sizes = new Map<number, number>();
			fc.assert(
				fc.property(fc.oneof({ weight: 6, arbitrary: nearTheLine }, anyAnswers), (answers) => {
					const smallest = slowly(answers);
					expect(whatIf(answers).map(({ role }) => role)).toEqual(
						ROLES.filter((role) => role !== outcomeOf(answers).role)
					);
					for (const { role, sets, because } of whatIf(answers)) {
						const given = sets.map((set) => written(asSteps(set)));
						expect(new Set(given).size).toBe(given.length);
						expect(because === undefined).toBe(sets.length > 0);
						const all = smallest.get(role);
						if (!all) {
							for (const set of sets) {
								const steps = set.reduce((sum, { from, to }) => sum + to - from, 0);
								expect(steps).toBeGreaterThan(STEPS_AT_MOST);
							}
							continue;
						}
						sizes.set(all.size, (sizes.get(all.size) ?? 0) + 1);
						expect(given).toHaveLength(Math.min(3, all.size));
						for (const key of given) expect(all).toContain(key);
					}
				}),
				{ numRuns: 80 }
			);
			// Not vacuous: sets were found, few and many.
			expect([...sizes.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(25);
			expect(Math.min(...sizes.keys())).toBeLessThan(3);
		}
	);

	it('every set leads to its role, from where the answers stands, gate first, and no part of it does', () => {
		fc.assert(
			fc.property(fc.oneof(nearTheLine, anyAnswers), (answers) => {
				const begin = awake(answers);
				for (const { role, sets } of whatIf(answers)) {
					for (const set of sets) {
						expect(outcomeOf(withRaises(begin, set)).role).toBe(role);
						for (const { question, from, to } of set) {
							expect(from).toBe(levelOf(question, begin));
							expect(to).toBeGreaterThan(from);
							expect(QUESTIONS[question].options[to]).toBeDefined();
						}
						expect(new Set(set.map(({ question }) => question)).size).toBe(set.length);
						const gate = set.findIndex(
							(each) => role === 'true-pmo' && each.question === 'accountability' && each.from < 2
						);
						expect(gate).toBeLessThan(1);
						const parts = set.length <= 3 ? properParts(set) : set.map((_, at) => less(set, at));
						for (const part of parts)
							expect(outcomeOf(withRaises(begin, part)).role).not.toBe(role);
					}
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('what sleeps makes no difference', () => {
		fc.assert(
			fc.property(fc.oneof(nearTheLine, anyAnswers), (answers) => {
				expect(whatIf(answers)).toEqual(whatIf(awake(answers)));
			}),
			{ numRuns: 100 }
		);
	});
});

/** One step less at one place. */
function less(set: readonly LevelRaise[], at: number): LevelRaise[] {
	return set.flatMap((raise, index) => {
		if (index !== at) return [raise];
		const to = (raise.to - 1) as Level;
		return to > raise.from ? [{ ...raise, to }] : [];
	});
}
