import { expect, it } from 'vitest';
import { possibleAnswers } from '$lib/assessment/possible-answers';
import { QUESTIONS } from '$lib/assessment/questions';

it('a question is skipped, or has one of its options', () => {
	expect(possibleAnswers('scale')).toEqual([undefined, ...QUESTIONS.scale.options]);
});

it('a week is skipped, or has one of 298 choices of up to three of its twelve tasks', () => {
	const weeks = possibleAnswers('week');
	expect(weeks.filter((week) => week === undefined)).toHaveLength(1);
	const chosen = weeks.flatMap((week) => (week ? [[week].flat()] : []));
	const sizes = [1, 2, 3].map((size) => chosen.filter(({ length }) => length === size).length);
	// 12, and 12 × 11 / 2, and 12 × 11 × 10 / 6.
	expect([sizes, chosen.length]).toEqual([[12, 66, 220], 298]);
	const tasks: readonly string[] = QUESTIONS.week.options;
	for (const week of chosen) {
		expect(new Set(week).size).toBe(week.length);
		for (const task of week) expect(tasks).toContain(task);
	}
	expect(new Set(chosen.map((week) => week.toSorted().join())).size).toBe(298);
});
