import { describe, expect, it } from 'vitest';
import { judgeWeek, nextRung } from '$lib/assessment/last-week';
import type { Decider, WeekHours } from '$lib/assessment/week-hours';
import { plan } from '$lib/assessment/plan';
import { lastWeek as words } from '$lib/content/en/last-week';
import { common } from '$lib/content/en/common';
import { result } from '$lib/content/en/result';
import { weekAdvice, weekView } from '$lib/presenters/last-week';
import { itemText } from '$lib/presenters/planned-items';
import type { PlannedItem } from '$lib/storage/records';
import { WANTS_PM, answersAt } from '../assessment/people';

const WEEKS: Record<string, [WeekHours, Decider?]> = {
	none: [{}],
	pso: [{ 'book-rooms': 20, 'run-issues': 5 }],
	'support-pmo': [{ 'run-issues': 20, 'book-rooms': 5 }, 'proposal'],
	pm: [{ 'direct-team': 20 }, 'self'],
	'true-pmo': [{ 'set-standards': 20 }, 'proposal'],
	between: [{ 'direct-team': 10, 'run-issues': 10 }]
};
const judged = (name: string) => judgeWeek(...WEEKS[name]!);
const advice = (name: string, attempt?: Parameters<typeof weekAdvice>[1]) =>
	weekAdvice(judged(name), attempt, words, { kinds: common.kinds, result });

describe('the bar', () => {
	it('is filled by the shares in the order of the ladder, without a gap', () => {
		const { shares } = weekView(judged('pso'), words, common.kinds);
		expect(shares.map(({ kind, start, width }) => [kind, start, width])).toEqual([
			['pso', 0, 80],
			['support-pmo', 80, 20],
			['pm', 100, 0],
			['true-pmo', 100, 0]
		]);
	});

	it('is empty without hours, and nothing is said about the kind', () => {
		const { shares, headline, reasons } = weekView(judged('none'), words, common.kinds);
		expect(shares.every(({ width }) => width === 0)).toBe(true);
		expect([headline, reasons]).toEqual([words.noHours, []]);
	});
});

it('each reason rests on facts, none of them twice', () => {
	for (const name of ['pso', 'support-pmo', 'pm', 'true-pmo', 'between']) {
		const { facts, reasons } = weekView(judged(name), words, common.kinds);
		expect(reasons.length).toBeGreaterThan(0);
		expect(facts.length).toBeGreaterThan(0);
		expect(new Set(facts).size).toBe(facts.length);
	}
});

it.each([
	['none', undefined],
	['pso', 'support-pmo'],
	['support-pmo', 'pm'],
	['between', 'pm'],
	['pm', 'true-pmo'],
	['true-pmo', undefined]
])('the next rung of %s is %s', (name, next) => {
	expect(nextRung(judged(name))).toBe(next);
});

describe('what to ask for', () => {
	it('is nothing without hours', () => {
		expect(advice('none')).toBeUndefined();
	});

	it('goes by the kind alone where there is no result', () => {
		for (const name of ['pso', 'support-pmo', 'pm', 'true-pmo', 'between']) {
			const { origin, steps } = advice(name)!;
			expect([origin, steps.length]).toEqual(['kind', 2]);
		}
	});

	const answers = answersAt({ phase: 1, delivery: 1, lead: 1 }, WANTS_PM);
	const titles = (decisions: readonly PlannedItem[]) =>
		advice('support-pmo', { answers, plan: decisions })!.steps.map(({ title }) => title);

	it('comes from the plan of the newest result, assignments first', () => {
		const [first] = plan(answers).items.filter(
			({ horizon, question }) => horizon === 'half-year' && question
		);
		expect(advice('support-pmo', { answers, plan: [] })!.origin).toBe('plan');
		expect(titles([])[0]).toBe(itemText(`${first!.question!}:2`, result).title);
	});

	it('leaves out what is done or dropped, by its level or by its step, and keeps what is planned', () => {
		const [first, second] = titles([]);
		expect(titles([{ item: 'delivery:2', state: 'planned' }])[0]).toBe(first);
		for (const state of ['done', 'dropped'] as const)
			expect(titles([{ item: 'delivery:2', state }])[0]).toBe(second);

		const upstream = itemText('phase:2', result).title;
		const others = ['delivery', 'requirements', 'budget', 'risk', 'coordination'] as const;
		const done = others.map((question) => ({ item: `${question}:2`, state: 'done' }) as const);
		expect(titles(done)).toContain(upstream);
		expect(titles([...done, { item: 'move-upstream', state: 'dropped' }])).not.toContain(upstream);
	});
});

describe('the messages', () => {
	it('name the tasks to ask for, and the hours of last week', () => {
		const { ask, decline, steps } = advice('pso')!;
		for (const message of [ask.manager, ask.sales, decline.manager, decline.sales])
			for (const { title } of steps) expect(message).toContain(title.slice(1));
		expect(ask.manager).toContain(words.ask.part(words.tasks.pso, 20));
		expect(ask.manager).not.toContain(words.tasks.pm);
	});

	it('differ by recipient', () => {
		const { ask, decline } = advice('pm')!;
		expect(ask.manager).not.toBe(ask.sales);
		expect(decline.manager).not.toBe(decline.sales);
	});
});
