/** The printed result has every experience and wish once, and no more gaps than two pages hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPERIENCE_IDS } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { path } from '$lib/assessment/answers';
import { words } from '$lib/content/words';
import { printedSteps, printedProfileRows, aspirationRows } from '$lib/presenters/printed-result';
import { stepRows } from '$lib/presenters/result';
import { allAt, anyAnswers, answersAt, WANTS_TRUE_PMO } from '../assessment/people';
import { PEOPLE } from './people';
import { viewOf } from './views';

const { printed: texts } = await words.en.export();
const { pointsOf } = await words.en.common();

describe.each(Object.entries(PEOPLE))('for %s', async (_, answers) => {
	const view = await viewOf(answers);
	const { role, roles } = view.recommendation;

	test('the profile marks as missing exactly what the role lacks', () => {
		const rows = printedProfileRows(view, texts, pointsOf);
		expect(rows.map(({ question }) => question)).toEqual(EXPERIENCE_IDS);
		const missing = rows.filter(({ isMissing }) => isMissing).map(({ question }) => question);
		expect(missing.sort()).toEqual(roles[role].gaps.map(({ question }) => question).sort());
		expect(rows.filter(({ isAwake }) => !isAwake).every(({ now }) => now === texts.asleep)).toBe(
			true
		);
	});

	test('every question of the path is printed once', () => {
		const awake = printedProfileRows(view, texts, pointsOf).filter(({ isAwake }) => isAwake);
		const shown = [...awake, ...aspirationRows(view)].map(({ question }) => question);
		expect(shown).toEqual(path(answers));
	});

	test('every step is printed, in full or by name', () => {
		const { gaps, moreGaps, steps } = printedSteps(view);
		expect(gaps.length + moreGaps.length + steps.length).toBe(stepRows(view).length);
	});
});

test('only the smallest gaps are printed without their steps', async () => {
	// A gap at every question but the one that opens the gate.
	const given = allAt(2, { accountability: 3, scale: 1 });
	const view = await viewOf(answersAt(given, WANTS_TRUE_PMO));
	const { gaps, moreGaps } = printedSteps(view);
	expect(view.recommendation.role).toBe('true-pmo');
	expect(gaps).toHaveLength(8);
	expect(gaps.length + moreGaps.length).toBe(EXPERIENCE_IDS.length - 1);
});

test('only an aspiring true PMO has more gaps than are printed in full', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { role, roles } = recommend(answers);
			const { gaps } = roles[role];
			if (role !== 'true-pmo') expect(gaps.length, 'GAPS_IN_FULL').toBeLessThanOrEqual(8);
		})
	);
});
