/** How matches add up to points, and which kinds they carry. */
import { describe, expect, it } from 'vitest';
import type { CueMatch } from '$lib/postings/cue-matches';
import { totals } from '$lib/postings/totals';
import { CLEAR, type Cue } from '$lib/postings/vocabulary';

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
		involvement: 'own',
		kind: whole.kind,
		weight: whole.weight,
		...rest
	};
}
const sums = (...matches: CueMatch[]) => totals(matches, undefined);
const points = (...matches: CueMatch[]) => sums(...matches).scores['support-pmo'];
const states = (kind: Cue['kind'], rest: Partial<Omit<CueMatch, 'cue'>> = {}, weight = CLEAR) =>
	match(rest, { id: `states-${kind}`, kind, aspect: 'who-decides', weight });

describe('points', () => {
	it('of the duties count in full, of an overview less if there are duties elsewhere', () => {
		expect(points(match({ section: 'overview' }))).toBe(2);
		const elsewhere = match({}, { id: 'other', kind: 'pso' });
		expect(points(match({ section: 'overview' }), elsewhere)).toBe(1.2);
		expect(points(match({ section: 'lead' }), elsewhere)).toBe(2);
	});

	it.each(['excluded', 'conditions', 'title'] as const)(
		'of a cue in the section %s do not count',
		(section) => {
			expect(sums(match({ section }, { weight: 1 }))).toMatchObject({
				scores: { 'support-pmo': 0 },
				counted: []
			});
		}
	);

	it.each(['requirements', 'about'] as const)(
		'in the section %s count half, and only where nothing else tells of the job',
		(section) => {
			expect(points(match({ section }))).toBe(1);
			expect(points(match({ section }), match({}, { id: 'other', kind: 'pso' }))).toBe(0);
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
		const [weak, strong] = [match({ weight: 1 }), match()];
		expect(points(weak, strong)).toBe(2);
		expect(points(strong, weak)).toBe(2);
	});

	it('are tenths, without the noise of binary fractions', () => {
		const cues = [0.1, 0.2].map((weight) => match({ weight }, { id: `${weight}` }));
		expect(points(...cues)).toBe(0.3);
	});
});

describe('a kind is carried', () => {
	const carried = (...matches: CueMatch[]) => [...sums(...matches).carried];

	it('by one clear statement', () => {
		expect(carried(states('pm'))).toEqual(['pm']);
		expect(carried(states('pm', {}, CLEAR - 0.1))).toEqual([]);
		expect(carried(states('pm', { section: 'requirements' }))).toEqual([]);
	});

	it('or by two cues that tell something, not by one in other words', () => {
		expect(carried(match(), match({ words: 'other' }))).toEqual([]);
		expect(carried(match(), match({ weight: 0.8 }, { id: 'other' }))).toEqual(['support-pmo']);
		expect(carried(match(), match({ weight: 0.7 }, { id: 'other' }))).toEqual([]);
	});
});

describe('a title', () => {
	it('counts with what it says of the role, where no duty says otherwise', () => {
		const title = states('pm', { section: 'title' });
		expect(sums(title).scores.pm).toBe(CLEAR);
		expect(sums(title, states('support-pmo')).scores.pm).toBe(0);
		expect(sums(title, match({ kind: 'support-pmo', weight: 2 })).scores.pm).toBeGreaterThan(0);
	});

	it('names no kind by itself, as the text does', () => {
		const named = (...matches: CueMatch[]) => [...sums(...matches).named];
		expect(named(states('pm', { section: 'title' }))).toEqual([]);
		expect(named(states('pm'))).toEqual(['pm']);
		expect(named(states('pm', {}, CLEAR - 0.1))).toEqual([]);
		expect(named(match({}, { aspect: 'stance' }))).toEqual(['support-pmo']);
		expect(named(match())).toEqual([]);
	});
});

describe('lists that PMs run, too', () => {
	const list = match();

	it('are those of a PM, where the text says that the job is one and helps nobody', () => {
		expect(sums(list, states('pm')).scores).toMatchObject({ pm: 5, 'support-pmo': 0 });
		const helps = match({}, { id: 'helps', aspect: 'stance' });
		expect(sums(list, helps, states('pm')).scores).toMatchObject({ pm: 3, 'support-pmo': 4 });
	});

	it('take a clear statement in a text about a PMO', () => {
		const weaker = states('pm', {}, 2);
		expect(totals([list, weaker], 'pm').scores['support-pmo']).toBe(0);
		expect(totals([list, weaker], 'pmo').scores['support-pmo']).toBe(2);
	});
});
