import { describe, expect, it } from 'vitest';
import { changesOfRole, RULE_CHANGES } from '$lib/assessment/rule-changes';
import { words } from '$lib/content/words';
import { changeRows, sensitivityRows, type NumberTexts } from '$lib/presenters/rule-numbers';
import { answersAt, TEAM_LEAD, WANTS_PM } from '../assessment/people';

const [numbers, questions, { kinds }] = await Promise.all([
	words.en.numbers(),
	words.en.questions(),
	words.en.common()
]);
const TEXTS: NumberTexts = { words: numbers, questions, kinds };

describe('the rows of how much hangs on each number', () => {
	/** Shares by the kind of number alone. */
	const SHARES = { asked: 0, gate: 0.01, near: 0.2, ready: 0, gap: 0, points: 0.005 };
	const { moving, never } = sensitivityRows(
		RULE_CHANGES.map(({ number }) => SHARES[number.of]),
		TEXTS
	);

	it('begin with the number that moves the most', () => {
		expect(moving[0]).toEqual({
			label: numbers.threshold(numbers.stages.near),
			names: [],
			rule: 'near',
			now: '60%',
			less: 0.2,
			more: 0.2
		});
		const most = moving.map(({ less = 0, more = 0 }) => Math.max(less, more));
		expect(most).toEqual([...most].sort((a, b) => b - a));
	});

	it('name every number once', () => {
		const named = [...moving, ...never].flatMap(({ label, names }) =>
			names.length > 0 ? names.map((name) => `${label}: ${name}`) : [label]
		);
		expect(new Set(named).size).toBe(named.length);
		expect(named).toHaveLength(new Set(RULE_CHANGES.map(({ number }) => number)).size);
	});

	it('leave a way open that the number cannot be moved', () => {
		const rows = sensitivityRows(
			RULE_CHANGES.map(() => 0.1),
			TEXTS
		).moving;
		const highest = rows.find(({ label }) => label === numbers.asked(kinds['true-pmo'].name));
		expect(highest).toMatchObject({ less: 0.1, more: undefined });
	});
});

describe('the rows of the changes of a result', () => {
	const answers = { ...answersAt(TEAM_LEAD), ...WANTS_PM };

	it('name each change of the role once, with its rule', () => {
		const { moved, rows } = changeRows(answers, TEXTS);
		const named = rows.reduce((sum, { names }) => sum + Math.max(1, names.length), 0);
		expect(named).toBe(moved);
		expect(moved).toBe(changesOfRole(answers).length);
		expect(named).toBeGreaterThan(0);
		for (const { rule } of rows) expect(rule).toMatch(/^(asked|gate-|near|ready|points-)/);
	});
});
