/** Merged states stand for the sums that the page works out, on the whole questionnaire. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interest } from '$lib/assessment/interest';
import { ASPIRATION_IDS, EXPERIENCE_IDS, QUESTION_IDS } from '$lib/assessment/questions';
import { levels, perRole, stages, roleScore } from '$lib/assessment/readiness';
import { possibleAnswers } from '$lib/assessment/possible-answers';
import { fold, foldWithoutEach, answerSetsOf, units } from '$lib/proof/fold';
import {
	EXPERIENCE_HALF,
	interestOf,
	stagesOf,
	sumOf,
	scoresOf,
	ASPIRATION_HALF
} from '$lib/proof/halves';
import { anyAnswers, answersAt, VETERAN } from '../assessment/people';

describe('a packed state', () => {
	it('holds the points, gates and gaps that experience adds up to, for any set of answers', () => {
		fc.assert(
			fc.property(fc.oneof(anyAnswers, fc.constant(answersAt(VETERAN))), (answers) => {
				const at = levels(answers);
				const state = sumOf(EXPERIENCE_HALF, EXPERIENCE_IDS, answers);
				expect(scoresOf(state)).toEqual(perRole((role) => roleScore(role, at)));
				expect(stagesOf(state)).toEqual(stages(at));
				// Wishes add nothing to it.
				expect(sumOf(EXPERIENCE_HALF, QUESTION_IDS, answers)).toBe(state);
			})
		);
	});

	it('holds the points that wishes add up to, for any set of answers', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const state = sumOf(ASPIRATION_HALF, ASPIRATION_IDS, answers);
				expect(interestOf(state)).toEqual(interest(answers));
				expect(sumOf(ASPIRATION_HALF, QUESTION_IDS, answers)).toBe(state);
			})
		);
	});
});

describe('units', () => {
	it('are questions of which one is asked by the answer to another', () => {
		expect(units(EXPERIENCE_IDS).filter(({ length }) => length > 1)).toEqual([
			['accountability', 'scale', 'portfolio']
		]);
		expect(units(EXPERIENCE_IDS).flat()).toHaveLength(EXPERIENCE_IDS.length);
		expect(units(ASPIRATION_IDS)).toEqual([
			['stance'],
			['responsibility'],
			['week'],
			['future'],
			['wish', 'image']
		]);
	});

	it('have every set of answers of their questions, with sleeping answers where these are wanted', () => {
		const unit = ['accountability', 'scale', 'portfolio'] as const;
		// Nothing or `none`; assisted with `scale`; once and repeatedly with `scale` and `portfolio`.
		expect(answerSetsOf(unit, { sleeping: false })).toHaveLength(2 + 4 + 2 * 4 * 5);
		expect(answerSetsOf(unit, { sleeping: true })).toHaveLength(5 * 4 * 5);
	});

	it('have all choices of up to three tasks, none of them first', () => {
		const weeks = possibleAnswers('week');
		expect(weeks).toHaveLength(1 + 12 + 66 + 220);
		expect(new Set(weeks.map(String)).size).toBe(299);
		expect(weeks[0]).toBeUndefined();
		expect(possibleAnswers('wish')).toEqual([undefined, 'pm', 'pmo', 'undecided']);
	});
});

describe('folding', () => {
	const wishes = units(ASPIRATION_IDS);
	const total = (states: readonly { count: number }[]) =>
		states.reduce((sum, { count }) => sum + count, 0);

	it('counts every half of answers once, merged or not', () => {
		const merged = fold(wishes, ASPIRATION_HALF);
		const apart = fold(wishes, ASPIRATION_HALF, { remembered: ['wish', 'stance'] });
		const sets = wishes.map((unit) => answerSetsOf(unit, { sleeping: false }).length);
		const all = sets.reduce((product, count) => product * count, 1);
		expect(total(merged)).toBe(all);
		expect(total(apart)).toBe(all);
		expect(apart.length).toBeGreaterThan(merged.length);
		expect(new Set(merged.map(({ state }) => state)).size).toBe(merged.length);
	});

	it('keeps sets of answers apart that differ in what is remembered', () => {
		const states = fold(wishes, ASPIRATION_HALF, { remembered: ['stance', 'wish'] });
		const answered = new Map<number, string>();
		for (const { memory, answers } of states) {
			const given = `${answers.stance} ${answers.wish}`;
			expect(answered.get(memory) ?? given).toBe(given);
			answered.set(memory, given);
		}
		expect(new Set(answered.values()).size).toBe(5 * 4);
		expect(answered.size).toBe(5 * 4);
	});

	it('has for each state the shortest answers that leads to it', () => {
		const shortest = new Map<number, number>();
		const two = units(['stance', 'wish', 'image']);
		for (const answers of answerSetsOf(['stance', 'wish', 'image'], { sleeping: false })) {
			const state = sumOf(ASPIRATION_HALF, ['stance', 'wish', 'image'], answers);
			const answered = Object.keys(answers).length;
			shortest.set(state, Math.min(answered, shortest.get(state) ?? answered));
		}
		const folded = fold(two, ASPIRATION_HALF);
		expect(new Map(folded.map(({ state, answered }) => [state, answered]))).toEqual(shortest);
		for (const { state, answers, answered } of folded) {
			expect(Object.keys(answers)).toHaveLength(answered);
			expect(sumOf(ASPIRATION_HALF, ['stance', 'wish', 'image'], answers)).toBe(state);
		}
	});

	it('leaves out each unit in turn, and no other', () => {
		const counts = (states: readonly { state: number; count: number }[]) =>
			new Map(states.map(({ state, count }) => [state, count]));
		const without = foldWithoutEach(wishes, ASPIRATION_HALF);
		expect([...without.keys()]).toEqual(wishes);
		for (const [unit, states] of without) {
			const others = wishes.filter((other) => other !== unit);
			expect(counts(states)).toEqual(counts(fold(others, ASPIRATION_HALF)));
		}
	});
});
