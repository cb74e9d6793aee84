/** The thresholds at which the evidence decides a kind, on both sides of each. */
import { describe, expect, it } from 'vitest';
import type { JobTitle } from '$lib/postings/job-title';
import type { Aspect } from '$lib/postings/terms';
import type { Scores } from '$lib/postings/totals';
import { verdict } from '$lib/postings/verdict';
import { entries } from '$lib/typed-object';

interface Case {
	readonly own?: readonly Aspect[];
	readonly cues?: Partial<Record<Aspect, number>>;
	readonly stance?: number;
	readonly title?: Partial<JobTitle>;
}

const UNNAMED: JobTitle = {
	namesPmo: false,
	isPm: false,
	between: undefined,
	isOtherTrade: false,
	isOffer: true
};

/** @param options.own the aspects that speak for the kind with the most points */
function verdictOn(
	points: Partial<Scores>,
	{ own = [], cues = {}, stance = 0, title = {} }: Case = {}
) {
	const scores = { pm: 0, 'true-pmo': 0, 'support-pmo': 0, pso: 0, ...points };
	const [[most] = ['pm' as const]] = entries(points).sort(([, a], [, b]) => b - a);
	const none = new Set<Aspect>();
	const aspects = { pm: none, 'true-pmo': none, 'support-pmo': none, pso: none };
	return verdict(
		{
			scores,
			aspects: { ...aspects, [most]: new Set(own) },
			cues: new Map(entries(cues)),
			stance,
			counted: []
		},
		{ ...UNNAMED, ...title }
	);
}
const kind = (...args: Parameters<typeof verdictOn>) =>
	verdictOn(...args).reason ?? verdictOn(...args).kind;

describe('PM', () => {
	const own: Aspect[] = ['who-decides', 'team'];

	it('takes a decision, money or the client, and a second aspect', () => {
		for (const aspect of ['who-decides', 'budget', 'client'] as const) {
			expect(kind({ pm: 4.5 }, { own: [aspect, 'team'] })).toBe('pm');
			expect(kind({ pm: 4.5 }, { own: [aspect] })).toBe('thin');
		}
		expect(kind({ pm: 4.5 }, { own: ['team', 'plan'] })).toBe('thin');
		expect(kind({ pm: 4.4 }, { own })).toBe('thin');
	});

	it.each([
		['judging others’ projects', { pm: 6, 'true-pmo': 4 }, { pm: 6, 'true-pmo': 4.1 }],
		['clerical work', { pm: 5, pso: 2 }, { pm: 5, pso: 2.1 }]
	])('tolerates only so much %s', (_, tolerated, tooMuch) => {
		expect(kind(tolerated, { own })).toBe('pm');
		expect(kind(tooMuch, { own })).toBe('mixed');
	});

	it('tolerates only so much help for another PM', () => {
		expect(kind({ pm: 6 }, { own, stance: 1.9 })).toBe('pm');
		expect(kind({ pm: 6 }, { own, stance: 2 })).toBe('mixed');
		expect(kind({ pm: 10 }, { own, stance: 3 })).toBe('pm');
		expect(kind({ pm: 10 }, { own, stance: 3.1 })).toBe('mixed');
	});

	it('is ruled out by a title below it, and needs strong duties where the title names both', () => {
		expect(kind({ pm: 20 }, { own, title: { between: 'below' } })).toBe('mixed');
		expect(kind({ pm: 7.2 }, { own, title: { between: 'both' } })).toBe('pm');
		expect(kind({ pm: 7.1 }, { own, title: { between: 'both' } })).toBe('mixed');
	});

	it('named PMO takes a decision', () => {
		const title = { namesPmo: true };
		expect(kind({ pm: 6 }, { own: ['budget', 'client'], title })).toBe('mixed');
		expect(kind({ pm: 6 }, { own: ['budget', 'client'], title: { ...title, isPm: true } })).toBe(
			'pm'
		);
		expect(kind({ pm: 6 }, { own, title })).toBe('pm');
	});

	it('by name runs lists, decides, and helps nobody', () => {
		const named = { own: ['who-decides'], cues: { control: 2 } } as const;
		expect(kind({ pm: 3 }, named)).toBe('pm');
		expect(kind({ pm: 2.9 }, named)).toBe('thin');
		expect(kind({ pm: 3 }, { ...named, cues: { control: 1 } })).toBe('thin');
		expect(kind({ pm: 3 }, { ...named, stance: 0.5 })).toBe('thin');
		expect(kind({ pm: 3 }, { ...named, title: { namesPmo: true } })).toBe('thin');
		expect(kind({ pm: 3 }, { ...named, title: { between: 'below' } })).toBe('thin');
	});

	it('by name needs more where no decision is named', () => {
		expect(kind({ pm: 5.9 }, { cues: { control: 2 } })).toBe('pm');
		expect(kind({ pm: 5.8 }, { cues: { control: 2 } })).toBe('thin');
	});
});

describe('true PMO', () => {
	const own: Aspect[] = ['oversight', 'reports-to'];

	it('takes judgements, or rules over several projects', () => {
		expect(kind({ 'true-pmo': 4.5 }, { own })).toBe('true-pmo');
		expect(kind({ 'true-pmo': 4.5 }, { own: ['rules', 'projects'] })).toBe('true-pmo');
		expect(kind({ 'true-pmo': 4.5 }, { own: ['oversight'] })).toBe('thin');
		expect(kind({ 'true-pmo': 4.5 }, { own: ['rules', 'reports-to'] })).toBe('thin');
		expect(kind({ 'true-pmo': 4.5 }, { own: ['projects', 'reports-to'] })).toBe('thin');
		expect(kind({ 'true-pmo': 4.4 }, { own })).toBe('thin');
	});

	it.each([
		['running a project', { 'true-pmo': 6, pm: 4 }, { 'true-pmo': 6, pm: 4.1 }],
		['clerical work', { 'true-pmo': 10, pso: 3.5 }, { 'true-pmo': 10, pso: 3.6 }]
	])('tolerates only so much %s', (_, tolerated, tooMuch) => {
		expect(kind(tolerated, { own })).toBe('true-pmo');
		expect(kind(tooMuch, { own })).toBe('mixed');
	});

	it('tolerates only so much support', () => {
		const aspects = { pm: new Set<Aspect>(), 'true-pmo': new Set(own), pso: new Set<Aspect>() };
		const supporting = (support: number) =>
			verdict(
				{
					scores: { pm: 0, 'true-pmo': 5, 'support-pmo': support, pso: 0 },
					aspects: { ...aspects, 'support-pmo': new Set<Aspect>() },
					cues: new Map(),
					stance: 0,
					counted: []
				},
				UNNAMED
			).kind;
		expect(supporting(6)).toBe('true-pmo');
		expect(supporting(6.1)).toBe('cannot-tell');
	});

	it('tolerates only so much help for a PM', () => {
		expect(kind({ 'true-pmo': 4.5 }, { own, stance: 1.9 })).toBe('true-pmo');
		expect(kind({ 'true-pmo': 4.5 }, { own, stance: 2 })).toBe('mixed');
		expect(kind({ 'true-pmo': 10 }, { own, stance: 4 })).toBe('true-pmo');
		expect(kind({ 'true-pmo': 10 }, { own, stance: 4.1 })).toBe('mixed');
	});
});

describe('support PMO', () => {
	const helps = { cues: { control: 2 }, stance: 1 } as const;

	it('takes lists to run and somebody to help, or the name', () => {
		expect(kind({ 'support-pmo': 2.5 }, helps)).toBe('support-pmo');
		expect(kind({ 'support-pmo': 2.4 }, helps)).toBe('thin');
		expect(kind({ 'support-pmo': 2.5 }, { ...helps, cues: { control: 1 } })).toBe('thin');
		expect(kind({ 'support-pmo': 2.5 }, { ...helps, stance: 0 })).toBe('thin');
		const title = { namesPmo: true };
		expect(kind({ 'support-pmo': 2.5 }, { ...helps, stance: 0, title })).toBe('support-pmo');
	});

	it('counts papers as lists where the text says who is helped', () => {
		const cues = { control: 1, documents: 1 };
		expect(kind({ 'support-pmo': 2.5 }, { cues, stance: 2 })).toBe('support-pmo');
		expect(kind({ 'support-pmo': 2.5 }, { cues, stance: 1.9 })).toBe('thin');
	});

	it.each([
		['clerical work', { 'support-pmo': 10, pso: 7 }, { 'support-pmo': 10, pso: 7.1 }],
		['running it', { 'support-pmo': 10, pm: 4 }, { 'support-pmo': 10, pm: 4.1 }],
		['judging', { 'support-pmo': 10, 'true-pmo': 5 }, { 'support-pmo': 10, 'true-pmo': 5.1 }]
	])('tolerates only so much %s', (_, tolerated, tooMuch) => {
		expect(kind(tolerated, helps)).toBe('support-pmo');
		expect(kind(tooMuch, helps)).toBe('mixed');
	});

	it('with a title between two kinds takes strong duties, or somebody to help', () => {
		const title = { between: 'below' } as const;
		expect(kind({ 'support-pmo': 4 }, { ...helps, title })).toBe('support-pmo');
		expect(kind({ 'support-pmo': 3.9 }, { ...helps, title })).toBe('mixed');
		expect(kind({ 'support-pmo': 3 }, { ...helps, title, stance: 2 })).toBe('support-pmo');
	});

	it('is ruled out by a decision of its own', () => {
		const aspects = { 'true-pmo': new Set<Aspect>(), pso: new Set<Aspect>() };
		const deciding = (own: Aspect[]) =>
			verdict(
				{
					scores: { pm: 2, 'true-pmo': 0, 'support-pmo': 10, pso: 0 },
					aspects: { ...aspects, 'support-pmo': new Set<Aspect>(), pm: new Set(own) },
					cues: new Map([['control', 2]]),
					stance: 1,
					counted: []
				},
				UNNAMED
			).kind;
		expect(deciding(['budget'])).toBe('support-pmo');
		expect(deciding(['who-decides'])).toBe('cannot-tell');
	});
});

describe('PSO', () => {
	const clerical = (times: number) => ({ cues: { clerical: times } });

	it('takes two clerical tasks, and three next to support', () => {
		expect(kind({ pso: 4 }, clerical(2))).toBe('pso');
		expect(kind({ pso: 3.9 }, clerical(2))).toBe('thin');
		expect(kind({ pso: 4 }, clerical(1))).toBe('thin');
		expect(kind({ pso: 4, 'support-pmo': 0.9 }, clerical(2))).toBe('pso');
		expect(kind({ pso: 4, 'support-pmo': 1 }, clerical(3))).toBe('pso');
		expect(kind({ pso: 3.9, 'support-pmo': 1 }, clerical(3))).toBe('thin');
		expect(kind({ pso: 4, 'support-pmo': 1 }, clerical(2))).not.toBe('pso');
	});

	it.each([
		['running a project', { pso: 10, pm: 2.4 }, { pso: 10, pm: 2.5 }],
		['judging', { pso: 10, 'true-pmo': 2.4 }, { pso: 10, 'true-pmo': 2.5 }],
		['support', { pso: 6, 'support-pmo': 4 }, { pso: 6, 'support-pmo': 4.1 }]
	])('tolerates only so much %s', (_, tolerated, tooMuch) => {
		expect(kind(tolerated, clerical(3))).toBe('pso');
		expect(kind(tooMuch, clerical(3))).toBe('mixed');
	});

	it('runs fewer than three lists', () => {
		expect(kind({ pso: 6 }, { cues: { clerical: 3, control: 2 } })).toBe('pso');
		expect(kind({ pso: 6 }, { cues: { clerical: 3, control: 3 } })).toBe('mixed');
	});
});

it('without a supported kind, many points of several kinds are mixed, and the rest is thin', () => {
	expect(kind({ pm: 2.5, pso: 2.5 })).toBe('mixed');
	expect(kind({ pm: 2.4, pso: 2.5 })).toBe('thin');
	expect(kind({ pm: 6.9, pso: 3.1 })).toBe('mixed');
	expect(kind({ pm: 7, pso: 3 })).toBe('thin');
});

it.each([
	['high', { 'support-pmo': 4.5 }],
	['medium', { 'support-pmo': 4.4 }],
	['high', { 'support-pmo': 5, pso: 1.5 }],
	['medium', { 'support-pmo': 5, pso: 1.6 }],
	['medium', { 'support-pmo': 3.25 }],
	['low', { 'support-pmo': 3.2 }],
	['medium', { 'support-pmo': 5, pso: 3 }],
	['low', { 'support-pmo': 5, pso: 3.1 }]
] as const)('the confidence is %s in %j', (confidence, points) => {
	expect(verdictOn(points, { cues: { control: 2 }, stance: 1 })).toEqual({
		kind: 'support-pmo',
		confidence
	});
});
