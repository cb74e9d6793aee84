/** How findings add up to points, aspects and a stance. */
import { describe, expect, it } from 'vitest';
import type { Cue } from '$lib/postings/cues';
import type { Finding } from '$lib/postings/evidence';
import { tally } from '$lib/postings/tally';

const CUE: Cue = {
	id: 'a-list',
	kind: 'support-pmo',
	aspect: 'control',
	weight: 2,
	pattern: /x/,
	why: '',
	facts: [],
	finds: '',
	leaves: ''
};

/** Two points for support in the duties, but for what is said otherwise. */
function finding(rest: Partial<Omit<Finding, 'cue'>> = {}, cue: Partial<Cue> = {}): Finding {
	const whole = { ...CUE, ...cue };
	return {
		cue: whole,
		start: 0,
		end: 1,
		words: 'list',
		part: 'duties',
		job: 0,
		reading: 'own',
		kind: whole.kind,
		weight: whole.weight,
		...rest
	};
}
const points = (...findings: Finding[]) => tally(findings, true).scores['support-pmo'];

describe('points', () => {
	it('of the duties count in full, of an overview less where the duties stand elsewhere', () => {
		expect(points(finding())).toBe(2);
		expect(points(finding({ part: 'overview' }))).toBe(1.2);
		expect(tally([finding({ part: 'overview' })], false).scores['support-pmo']).toBe(2);
	});

	it.each(['about', 'excluded', 'requirements', 'conditions', 'title'] as const)(
		'of the part %s do not count',
		(part) => {
			expect(tally([finding({ part })], true)).toMatchObject({
				scores: { 'support-pmo': 0 },
				counted: []
			});
		}
	);

	it('of what is denied do not count', () => {
		expect(points(finding({ reading: 'not' }))).toBe(0);
	});

	it('count once however often the words come, and a little more in other words', () => {
		expect(points(finding(), finding())).toBe(2);
		const words = ['one', 'two', 'three', 'four'].map((words) => finding({ words }));
		expect(words.map((_, at) => points(...words.slice(0, at + 1)))).toEqual([2, 2.6, 3.2, 3.2]);
	});

	it('are those of the place where the cue weighs most, whichever comes first', () => {
		const [weak, strong] = [finding({ part: 'overview' }), finding()];
		expect(points(weak, strong)).toBe(2);
		expect(points(strong, weak)).toBe(2);
	});

	it('of different cues add up', () => {
		expect(points(finding(), finding({}, { id: 'another' }))).toBe(4);
	});
});

describe('the cues of an aspect', () => {
	const cues = (...findings: Finding[]) => tally(findings, true).cues.get('control');

	it('are counted by what they are worth, and twice in several words', () => {
		expect(cues(finding())).toBe(1);
		expect(cues(finding(), finding({ words: 'other' }))).toBe(2);
		expect(cues(finding({}, { worth: 3 }))).toBe(3);
		expect(cues(finding(), finding({}, { id: 'another' }))).toBe(2);
		expect(cues(...['1', '2', '3'].map((words) => finding({ words })))).toBe(2);
	});
});

describe('an aspect of its own', () => {
	const own = (...findings: Finding[]) => {
		const { aspects } = tally(findings, true);
		return Object.values(aspects).flatMap((set) => [...set]);
	};
	const MANAGES = { kind: 'pm', aspect: 'budget' } as const;

	it('is what the job does itself, clearly', () => {
		expect(own(finding({}, MANAGES))).toEqual(['budget']);
		expect(own(finding({ weight: 1.5 }, MANAGES))).toEqual(['budget']);
		expect(own(finding({ weight: 1.4 }, MANAGES))).toEqual([]);
		const half = [1, 2].map((at) => finding({ weight: 0.8 }, { ...MANAGES, id: `${at}` }));
		expect(own(...half)).toEqual(['budget']);
	});

	it('is not what it helps with, but for the PMO', () => {
		expect(own(finding({ reading: 'assists' }, MANAGES))).toEqual([]);
		expect(own(finding({ reading: 'assists', kind: 'support-pmo' }, MANAGES))).toEqual([]);
		expect(own(finding({ kind: 'support-pmo' }, MANAGES))).toEqual([]);
		const rules = { kind: 'true-pmo', aspect: 'rules' } as const;
		expect(own(finding({ reading: 'assists' }, rules))).toEqual(['rules']);
		expect(own(finding({ kind: 'true-pmo' }, MANAGES))).toEqual([]);
	});
});

describe('the stance beside the PM', () => {
	const stance = (...findings: Finding[]) => tally(findings, true).stance;

	it('is what says so, what helps the PM decide, and half a point for helping with lists', () => {
		expect(stance(finding({}, { aspect: 'stance' }))).toBe(2);
		expect(stance(finding({ kind: 'support-pmo' }, { kind: 'pm' }))).toBe(2);
		expect(stance(finding({ reading: 'assists' }))).toBe(0.5);
		expect(stance(finding())).toBe(0);
	});

	it('is nothing of other kinds', () => {
		expect(stance(finding({}, { kind: 'pm', aspect: 'stance' }))).toBe(0);
		expect(stance(finding({ reading: 'assists' }, { kind: 'true-pmo' }))).toBe(0);
		expect(stance(finding({ kind: 'pm' }))).toBe(0);
	});
});

describe('hints', () => {
	const hint = (weight: number, rest: Partial<Omit<Finding, 'cue'>> = {}) =>
		finding({ part: 'title', words: 'hint', weight, ...rest }, { id: 'hint', hintIn: 'title' });

	it('add at most a point to what the duties speak for', () => {
		expect(points(finding(), hint(0.4))).toBe(2.4);
		expect(points(finding(), hint(0.8), hint(0.8))).toBe(3);
	});

	it('make no kind, and show only where they count', () => {
		expect(tally([hint(0.8)], true)).toMatchObject({ scores: { 'support-pmo': 0 }, counted: [] });
		expect(tally([finding(), hint(0.8)], true).counted).toHaveLength(2);
		expect(points(finding(), hint(0.8, { reading: 'not' }))).toBe(2);
		expect(points(finding(), hint(0.8, { part: 'duties' }))).toBe(2.8);
		expect(tally([finding(), hint(0.8, { kind: 'pm' })], true).scores.pm).toBe(0);
	});
});

it('sums are tenths, without the noise of binary fractions', () => {
	const cues = [0.1, 0.2].map((weight) => finding({ weight }, { id: `${weight}` }));
	expect(points(...cues)).toBe(0.3);
});
