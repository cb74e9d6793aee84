/** The thresholds at which the words decide a kind, on both sides of each. */
import { describe, expect, it } from 'vitest';
import type { Topic } from '$lib/postings/involvement';
import type { JobTitle } from '$lib/postings/job-title';
import { JOB_KINDS, type JobKind } from '$lib/postings/terms';
import type { Scores } from '$lib/postings/totals';
import { verdict } from '$lib/postings/verdict';

interface Case {
	readonly carried?: readonly JobKind[];
	readonly named?: readonly JobKind[];
	readonly title?: Partial<JobTitle>;
	readonly topic?: Topic;
}

const UNNAMED: JobTitle = {
	between: undefined,
	isOtherTrade: false,
	isHandsOn: false,
	tellsOfSeveral: false
};

/** All kinds are carried, unless overridden. */
function verdictOn(points: Partial<Scores>, given: Case = {}) {
	const { carried = JOB_KINDS, named = [], title = {}, topic } = given;
	const scores = { pm: 0, 'true-pmo': 0, 'support-pmo': 0, pso: 0, ...points };
	return verdict(
		{ scores, carried: new Set(carried), named: new Set(named), counted: [] },
		{ ...UNNAMED, ...title },
		topic
	);
}
const kind = (...args: Parameters<typeof verdictOn>) => verdictOn(...args).kind;

describe('the strongest kind wins', () => {
	it('by half more than the second', () => {
		expect(verdictOn({ pm: 6, 'support-pmo': 4 })).toMatchObject({
			kind: 'pm',
			rival: 'support-pmo'
		});
		expect(kind({ pm: 5.9, 'support-pmo': 4 })).toBe('cannot-tell');
	});

	it('by twice as much between clerical and senior work', () => {
		for (const senior of ['pm', 'true-pmo'] as const) {
			expect(kind({ pso: 6, [senior]: 3 })).toBe('pso');
			expect(kind({ pso: 5.9, [senior]: 3 })).toBe('cannot-tell');
			expect(kind({ [senior]: 6, pso: 3 })).toBe(senior);
			expect(kind({ [senior]: 5.9, pso: 3 })).toBe('cannot-tell');
		}
		expect(kind({ pso: 4.5, 'support-pmo': 3 })).toBe('pso');
	});

	it('with a few points at least', () => {
		expect(kind({ 'support-pmo': 2.5 })).toBe('support-pmo');
		expect(kind({ 'support-pmo': 2.4 })).toBe('cannot-tell');
	});
});

describe('a leaning', () => {
	it('is mixed where a rival is too strong', () => {
		expect(verdictOn({ pm: 4, 'support-pmo': 3 })).toEqual({
			kind: 'cannot-tell',
			confidence: 'none',
			reason: 'mixed',
			leaning: 'pm',
			rival: 'support-pmo'
		});
	});

	it('is thin where too little carries it', () => {
		expect(verdictOn({ pso: 4 }, { carried: [] })).toEqual({
			kind: 'cannot-tell',
			confidence: 'none',
			reason: 'thin',
			leaning: 'pso'
		});
	});

	it('takes a point', () => {
		expect(verdictOn({ pso: 1 }, { carried: [] }).leaning).toBe('pso');
		expect(verdictOn({ pso: 0.9 }, { carried: [] })).not.toHaveProperty('leaning');
	});
});

describe('a PM', () => {
	it('to be is none yet', () => {
		expect(kind({ pm: 20 }, { title: { between: 'below' } })).toBe('cannot-tell');
	});

	it('may be called project leader, if the duties are many', () => {
		expect(kind({ pm: 5, 'support-pmo': 2 }, { title: { between: 'leader' } })).toBe('pm');
		expect(kind({ pm: 4.9 }, { title: { between: 'leader' } })).toBe('cannot-tell');
		expect(kind({ pm: 5, 'support-pmo': 2.1 }, { title: { between: 'leader' } })).toBe(
			'cannot-tell'
		);
	});

	it.each([{ title: { between: 'both' } }, { topic: 'pmo' }] as const)(
		'has to decide, where the text names another role as well: %j',
		(other) => {
			expect(kind({ pm: 20 }, other)).toBe('cannot-tell');
			expect(kind({ pm: 5, 'support-pmo': 2 }, { ...other, named: ['pm'] })).toBe('pm');
		}
	);
});

describe('an objection', () => {
	it('is work with one’s own hands, unless the text names a role or is clerical', () => {
		const title = { isHandsOn: true };
		expect(kind({ 'support-pmo': 9 }, { title })).toBe('cannot-tell');
		expect(kind({ pm: 9 }, { title })).toBe('cannot-tell');
		expect(kind({ pm: 9 }, { title, named: ['pm'] })).toBe('pm');
		expect(kind({ 'support-pmo': 9 }, { title, named: ['support-pmo'] })).toBe('support-pmo');
		expect(kind({ pso: 9 }, { title })).toBe('pso');
	});

	it('is a text that tells of several kinds', () => {
		expect(verdictOn({ 'true-pmo': 9 }, { title: { tellsOfSeveral: true } })).toMatchObject({
			kind: 'cannot-tell',
			reason: 'mixed',
			leaning: 'true-pmo'
		});
	});
});

it.each([
	['high', { 'support-pmo': 6, pso: 2 }],
	['medium', { 'support-pmo': 5.9, pso: 1 }],
	['medium', { 'support-pmo': 6, pso: 2.1 }],
	['medium', { 'support-pmo': 3.5, pso: 1.7 }],
	['low', { 'support-pmo': 3.4 }],
	['low', { 'support-pmo': 6, pso: 3.1 }]
] as const)('the confidence is %s in %j', (confidence, points) => {
	expect(verdictOn(points)).toMatchObject({ kind: 'support-pmo', confidence });
});
