import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeWeek, kindOfTask, WEEK_KINDS, type WeekJudgement } from '$lib/assessment/last-week';
import { DECIDERS, WEEK_TASKS, type Decider, type WeekHours } from '$lib/assessment/week-hours';
import { CLERICAL_TASKS } from '$lib/assessment/questions';

const halves = fc.integer({ min: 0, max: 40 }).map((n) => n / 2);
const weeks: fc.Arbitrary<WeekHours> = fc.record(
	Object.fromEntries(WEEK_TASKS.map((task) => [task, halves])),
	{ requiredKeys: [] }
);
const deciders: fc.Arbitrary<Decider | undefined> = fc.constantFrom(undefined, ...DECIDERS);

/** The leaning counts where no kind can be told. */
const rung = ({ kind, leaning }: WeekJudgement) =>
	kind === 'cannot-tell' ? WEEK_KINDS.indexOf(leaning!) : WEEK_KINDS.indexOf(kind);

const add = (week: WeekHours, task: (typeof WEEK_TASKS)[number], hours: number): WeekHours => ({
	...week,
	[task]: (week[task] ?? 0) + hours
});

const holdsFor = (
	holds: (week: WeekHours, decider: Decider | undefined, more: number) => void
): void => {
	const more = fc.integer({ min: 1, max: 80 }).map((n) => n / 2);
	fc.assert(fc.property(weeks, deciders, more, holds), { numRuns: 500 });
};

describe('for every week', () => {
	it('more clerical hours never raise the kind', () => {
		holdsFor((week, decider, more) => {
			const before = judgeWeek(week, decider);
			if (before.total === 0) return;
			for (const task of CLERICAL_TASKS)
				expect(rung(judgeWeek(add(week, task, more), decider))).toBeLessThanOrEqual(rung(before));
		});
	});

	it('hours in a kind never lower its share', () => {
		holdsFor((week, decider, more) => {
			const before = judgeWeek(week, decider);
			for (const task of WEEK_TASKS) {
				const kind = kindOfTask(task);
				const after = judgeWeek(add(week, task, more), decider);
				expect(after.shares[kind]).toBeGreaterThanOrEqual(before.shares[kind]);
			}
		});
	});

	it('the order of the tasks never counts', () => {
		holdsFor((week, decider) => {
			const reversed = Object.fromEntries(Object.entries(week).reverse());
			expect(judgeWeek(reversed, decider)).toEqual(judgeWeek(week, decider));
		});
	});

	it('tasks of the same kind count alike', () => {
		holdsFor((week, decider, more) => {
			const judged = WEEK_TASKS.map((task) => [
				kindOfTask(task),
				judgeWeek(add(week, task, more), decider)
			]);
			for (const kind of WEEK_KINDS) {
				const [first, ...others] = judged.filter(([of]) => of === kind);
				for (const other of others) expect(other).toEqual(first);
			}
		});
	});

	it('twice the hours give the same kind and shares', () => {
		holdsFor((week, decider) => {
			const twice = Object.fromEntries(Object.entries(week).map(([task, h]) => [task, h * 2]));
			const { kind, leaning, rival, shares } = judgeWeek(week, decider);
			expect(judgeWeek(twice, decider)).toMatchObject({ kind, leaning, rival, shares });
		});
	});

	it('to decide more never lowers the kind', () => {
		holdsFor((week) => {
			const [others, proposal, self] = (['others', 'proposal', 'self'] as const).map((decider) =>
				rung(judgeWeek(week, decider))
			);
			expect(others).toBeLessThanOrEqual(proposal!);
			expect(proposal).toBeLessThanOrEqual(self!);
		});
	});

	it('a kind told without the answer about who decides is on the same rung with any answer', () => {
		holdsFor((week) => {
			const untold = judgeWeek(week);
			if (untold.kind === 'cannot-tell') return;
			for (const decider of DECIDERS) expect(rung(judgeWeek(week, decider))).toBe(rung(untold));
		});
	});

	it('either a kind is told, or a leaning between two kinds, or there are no hours', () => {
		holdsFor((week, decider) => {
			const { kind, leaning, rival, total } = judgeWeek(week, decider);
			if (kind !== 'cannot-tell' || total === 0)
				expect([leaning, rival]).toEqual([undefined, undefined]);
			else {
				expect(WEEK_KINDS).toContain(leaning);
				expect(WEEK_KINDS).toContain(rival);
				expect(rival).not.toBe(leaning);
			}
		});
	});

	it('the kind is told by the greater part of the hours', () => {
		holdsFor((week, decider) => {
			const { kind, hours, total } = judgeWeek(week, decider);
			if (kind === 'cannot-tell') return;
			const inside = hours.pm + hours['support-pmo'];
			const part = {
				pso: hours.pso,
				'support-pmo': inside + (decider === 'others' ? hours['true-pmo'] : 0),
				pm: inside,
				'true-pmo': hours['true-pmo']
			}[kind];
			expect(part * 2).toBeGreaterThan(total);
		});
	});
});

const told = (week: WeekHours, decider?: Decider) => {
	const { kind, leaning, rival, reasons } = judgeWeek(week, decider);
	const between = leaning ? ` ${leaning}|${rival}` : '';
	return `${kind}${between}: ${reasons.map(({ id, hours }) => `${id} ${hours}`).join(', ')}`;
};

describe('the kind', () => {
	it.each<[string, WeekHours, Decider | undefined, string]>([
		['no hours', {}, 'self', 'cannot-tell: '],
		['no hours in any task', { 'book-rooms': 0 }, undefined, 'cannot-tell: '],
		[
			'minutes and formats',
			{ 'book-rooms': 14, 'format-files': 12.5, 'run-issues': 10 },
			'proposal',
			'pso: clerical 26.5'
		],
		[
			'half of it clerical',
			{ 'take-calls': 20, 'run-issues': 20 },
			'others',
			'cannot-tell pso|support-pmo: clerical 20, no-greater-part 20'
		],
		[
			'issues and papers for others to decide',
			{ 'run-issues': 16, 'prepare-papers': 12, 'book-rooms': 8 },
			'proposal',
			'support-pmo: project 28, proposes 28'
		],
		['issues alone, whoever decides', { 'run-issues': 30 }, undefined, 'support-pmo: project 30'],
		[
			'a team directed for others to decide',
			{ 'direct-team': 20, 'run-issues': 10 },
			'proposal',
			'cannot-tell pm|support-pmo: project 30, proposes-as-deputy 30'
		],
		[
			'a team directed as told',
			{ 'direct-team': 20, 'run-issues': 10 },
			'others',
			'support-pmo: not-clerical 30, only-told 30'
		],
		['lists kept as told', { 'run-issues': 10 }, 'others', 'support-pmo: not-clerical 10'],
		[
			'a PM with much to keep track of',
			{ 'agree-requirements': 5, 'direct-team': 5, 'run-issues': 15, 'prepare-papers': 10 },
			'self',
			'pm: project 35, decides 35'
		],
		[
			'a quarter of the PM’s tasks',
			{ 'hold-budget': 5, 'tie-teams': 15 },
			'self',
			'pm: project 20, decides 20'
		],
		[
			'less than a quarter of them',
			{ 'hold-budget': 4.5, 'tie-teams': 15 },
			'self',
			'cannot-tell support-pmo|pm: project 19.5, decides-little 19.5'
		],
		[
			'the PM’s tasks, decided by nobody named',
			{ 'hold-budget': 10, 'tie-teams': 15 },
			undefined,
			'cannot-tell support-pmo|pm: project 25, decider-unknown 25'
		],
		[
			'mostly the PM’s tasks, decided by nobody named',
			{ 'hold-budget': 20, 'tie-teams': 15 },
			undefined,
			'cannot-tell pm|support-pmo: project 35, decider-unknown 35'
		],
		[
			'several projects from outside',
			{ 'set-standards': 15, 'show-risks': 10, 'run-issues': 8 },
			'proposal',
			'true-pmo: outside 25'
		],
		[
			'several projects, decided by nobody named',
			{ 'improve-pms': 15 },
			undefined,
			'cannot-tell true-pmo|support-pmo: outside 15, decider-unknown 15'
		],
		[
			'three thirds',
			{ 'book-rooms': 10, 'show-risks': 10, 'run-issues': 10 },
			'proposal',
			'cannot-tell support-pmo|true-pmo: project 10, no-greater-part 10'
		]
	])('of %s', (_, week, decider, expected) => {
		expect(told(week, decider)).toBe(expected);
	});
});

it('three tasks belong to each kind', () => {
	for (const kind of WEEK_KINDS)
		expect(WEEK_TASKS.filter((task) => kindOfTask(task) === kind)).toHaveLength(3);
});
