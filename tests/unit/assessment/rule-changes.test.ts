import { describe, expect, it, vi } from 'vitest';
import { changesOfRole, RULE_CHANGES } from '$lib/assessment/rule-changes';
import { RULES } from '$lib/assessment/rules';
import { TEAM_LEAD, VETERAN } from '../frozen/people';
import { answersAt, WANTS_PM, WANTS_TRUE_PMO } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const changesOf = (of: string, question?: string) =>
	RULE_CHANGES.filter(
		({ number }) =>
			number.of === of && (!question || ('question' in number && number.question === question))
	);

describe('every number of the rules is moved by one step', () => {
	it('both ways, but no level beyond the highest', () => {
		const leads = changesOf('asked', 'lead').map(({ number, from, to }) => ({ number, from, to }));
		const pm = { of: 'asked', role: 'pm', question: 'lead' };
		expect(leads).toEqual([
			{ number: pm, from: 2, to: 1 },
			{ number: pm, from: 2, to: 3 },
			{ number: { ...pm, role: 'true-pmo' }, from: 3, to: 2 }
		]);
	});

	it('each alone', () => {
		for (const { number, to, rules } of RULE_CHANGES) {
			const changed = (Object.keys(RULES) as (keyof typeof RULES)[]).filter(
				(key) => JSON.stringify(rules[key]) !== JSON.stringify(RULES[key])
			);
			expect(changed).toHaveLength(1);
			if (number.of === 'asked') expect(rules.demands[number.role].asked[number.question]).toBe(to);
			if (number.of === 'points')
				expect(rules.points[number.question][number.option]?.[number.role]).toBe(to);
		}
	});

	it('thresholds by a tenth', () => {
		expect(changesOf('near').map(({ rules }) => rules.near)).toEqual([
			{ numerator: 5, denominator: 10 },
			{ numerator: 7, denominator: 10 }
		]);
	});

	it('points of options that have some, those for technology left alone', () => {
		expect(
			changesOf('points', 'stance').map(({ number }) => 'option' in number && number.option)
		).toEqual(['drive', 'drive', 'beside', 'beside', 'outside', 'outside']);
	});
});

describe('the changes that would change a result', () => {
	it('are those of the numbers at which the answers stand', () => {
		// One person led, which is the gate of PM, and 6 of 9 points: 5.4 are in sight, 6.3 would not be.
		const found = changesOfRole({ ...answersAt(TEAM_LEAD), ...WANTS_PM });
		expect(found.map(({ number, to }) => ({ number, to }))).toEqual([
			{ number: { of: 'gate', role: 'pm', question: 'lead' }, to: 2 },
			{ number: { of: 'near' }, to: 7 }
		]);
	});

	it('are none for somebody who has every experience and a clear wish', () => {
		expect(changesOfRole({ ...answersAt(VETERAN), ...WANTS_TRUE_PMO })).toEqual([]);
	});
});
