import { afterEach, describe, expect, it } from 'vitest';
import { fingerprint, moved, changeName } from '../../../scripts/sensitivity/record';
import { RULE_CHANGES } from '$lib/assessment/rule-changes';
import kept from '$lib/proof/sensitivity.json';
import { cut, everyAnswerSet, uncut } from './cut';

describe('the kept counts', () => {
	it('are those of today’s rules', () => {
		const names = RULE_CHANGES.map(changeName);
		const hint = 'The rules have changed: run `npm run sensitivity -- --write`';
		expect({ rules: kept.rules, names: Object.keys(kept.moved) }, hint).toEqual({
			rules: fingerprint(),
			names
		});
	});

	it('are those that the fold counts', () => {
		const some = RULE_CHANGES.filter((_, at) => at % 15 === 0);
		expect(kept.moved).toMatchObject(moved(some));
	});
});

describe('on a questionnaire small enough to try every set of answers', () => {
	afterEach(uncut);

	it('as many answers change their role as the fold counts', async () => {
		cut();
		const { RULE_CHANGES } = await import('$lib/assessment/rule-changes');
		const { sensitivity } = await import('$lib/proof/sensitivity');
		const { outcomeOf } = await import('$lib/assessment/outcome');
		// One change of each kind of number and role: the shortest list that meets every branch.
		const kinds = RULE_CHANGES.map(({ number }) =>
			JSON.stringify({ ...number, question: '', option: '' })
		);
		const changes = RULE_CHANGES.filter((_, at) => kinds.indexOf(kinds[at] ?? '') === at);
		const answerSets = everyAnswerSet().map((answers) => ({
			answers,
			role: outcomeOf(answers).role
		}));
		const tried = changes.map(
			({ rules }) =>
				answerSets.filter(({ answers, role }) => outcomeOf(answers, rules).role !== role).length
		);
		expect(sensitivity(changes)).toEqual(tried.map(BigInt));
		expect(tried.filter((count) => count > 0).length).toBeGreaterThan(3);
	});
});
