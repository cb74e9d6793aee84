/** How matches add up to points, aspects and a stance. */
import { describe, expect, it } from 'vitest';
import type { Cue } from '$lib/postings/cues';
import type { CueMatch } from '$lib/postings/cue-matches';
import { totals } from '$lib/postings/totals';

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

/** Two points for support in the duties, unless overridden. */
function match(rest: Partial<Omit<CueMatch, 'cue'>> = {}, cue: Partial<Cue> = {}): CueMatch {
	const whole = { ...CUE, ...cue };
	return {
		cue: whole,
		start: 0,
		end: 1,
		words: 'list',
		section: 'duties',
		job: 0,
		involvement: 'own',
		kind: whole.kind,
		weight: whole.weight,
		...rest
	};
}
const points = (...matches: CueMatch[]) => totals(matches, true).scores['support-pmo'];

describe('points', () => {
	it('of the duties count in full, of an overview less if there are duties elsewhere', () => {
		expect(points(match())).toBe(2);
		expect(points(match({ section: 'overview' }))).toBe(1.2);
		expect(totals([match({ section: 'overview' })], false).scores['support-pmo']).toBe(2);
	});

	it.each(['about', 'excluded', 'requirements', 'conditions', 'title'] as const)(
		'in the section %s do not count',
		(section) => {
			expect(totals([match({ section })], true)).toMatchObject({
				scores: { 'support-pmo': 0 },
				counted: []
			});
		}
	);

	it('of denied tasks do not count', () => {
		expect(points(match({ involvement: 'not' }))).toBe(0);
	});

	it('count once for the same words, and a little more for other words', () => {
		expect(points(match(), match())).toBe(2);
		const words = ['one', 'two', 'three', 'four'].map((words) => match({ words }));
		expect(words.map((_, at) => points(...words.slice(0, at + 1)))).toEqual([2, 2.6, 3.2, 3.2]);
	});

	it('are those of the heaviest match, whichever comes first', () => {
		const [weak, strong] = [match({ section: 'overview' }), match()];
		expect(points(weak, strong)).toBe(2);
		expect(points(strong, weak)).toBe(2);
	});

	it('of different cues add up', () => {
		expect(points(match(), match({}, { id: 'another' }))).toBe(4);
	});
});

describe('the cues of an aspect', () => {
	const cues = (...matches: CueMatch[]) => totals(matches, true).cues.get('control');

	it('are counted by what they are worth, and twice in several words', () => {
		expect(cues(match())).toBe(1);
		expect(cues(match(), match({ words: 'other' }))).toBe(2);
		expect(cues(match({}, { worth: 3 }))).toBe(3);
		expect(cues(match(), match({}, { id: 'another' }))).toBe(2);
		expect(cues(...['1', '2', '3'].map((words) => match({ words })))).toBe(2);
	});
});

describe('an aspect of its own', () => {
	const own = (...matches: CueMatch[]) => {
		const { aspects } = totals(matches, true);
		return Object.values(aspects).flatMap((set) => [...set]);
	};
	const MANAGES = { kind: 'pm', aspect: 'budget' } as const;

	it('is a task of the job itself, with enough points', () => {
		expect(own(match({}, MANAGES))).toEqual(['budget']);
		expect(own(match({ weight: 1.5 }, MANAGES))).toEqual(['budget']);
		expect(own(match({ weight: 1.4 }, MANAGES))).toEqual([]);
		const half = [1, 2].map((at) => match({ weight: 0.8 }, { ...MANAGES, id: `${at}` }));
		expect(own(...half)).toEqual(['budget']);
	});

	it('is not a task that it helps with, except of a PMO', () => {
		expect(own(match({ involvement: 'assists' }, MANAGES))).toEqual([]);
		expect(own(match({ involvement: 'assists', kind: 'support-pmo' }, MANAGES))).toEqual([]);
		expect(own(match({ kind: 'support-pmo' }, MANAGES))).toEqual([]);
		const rules = { kind: 'true-pmo', aspect: 'rules' } as const;
		expect(own(match({ involvement: 'assists' }, rules))).toEqual(['rules']);
		expect(own(match({ kind: 'true-pmo' }, MANAGES))).toEqual([]);
	});
});

describe('the stance of helping the PM', () => {
	const stance = (...matches: CueMatch[]) => totals(matches, true).stance;

	it('gets the points of its cues, of helping the PM decide, and half a point for helping with lists', () => {
		expect(stance(match({}, { aspect: 'stance' }))).toBe(2);
		expect(stance(match({ kind: 'support-pmo' }, { kind: 'pm' }))).toBe(2);
		expect(stance(match({ involvement: 'assists' }))).toBe(0.5);
		expect(stance(match())).toBe(0);
	});

	it('gets no points from other kinds', () => {
		expect(stance(match({}, { kind: 'pm', aspect: 'stance' }))).toBe(0);
		expect(stance(match({ involvement: 'assists' }, { kind: 'true-pmo' }))).toBe(0);
		expect(stance(match({ kind: 'pm' }))).toBe(0);
	});
});

describe('hints', () => {
	const hint = (weight: number, rest: Partial<Omit<CueMatch, 'cue'>> = {}) =>
		match({ section: 'title', words: 'hint', weight, ...rest }, { id: 'hint', hintIn: 'title' });

	it('add at most a point to what the duties speak for', () => {
		expect(points(match(), hint(0.4))).toBe(2.4);
		expect(points(match(), hint(0.8), hint(0.8))).toBe(3);
	});

	it('decide no kind alone, and are counted only with others', () => {
		expect(totals([hint(0.8)], true)).toMatchObject({ scores: { 'support-pmo': 0 }, counted: [] });
		expect(totals([match(), hint(0.8)], true).counted).toHaveLength(2);
		expect(points(match(), hint(0.8, { involvement: 'not' }))).toBe(2);
		expect(points(match(), hint(0.8, { section: 'duties' }))).toBe(2.8);
		expect(totals([match(), hint(0.8, { kind: 'pm' })], true).scores.pm).toBe(0);
	});
});

it('sums are tenths, without the noise of binary fractions', () => {
	const cues = [0.1, 0.2].map((weight) => match({ weight }, { id: `${weight}` }));
	expect(points(...cues)).toBe(0.3);
});
