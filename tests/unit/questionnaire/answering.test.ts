import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '$lib/assessment/questions';
import { readAnswers } from '$lib/assessment/answers';
import { isTooMany, withAnswer, withSkipped } from '$lib/questionnaire/answering';
import { NO_CONTENT } from '$lib/questionnaire/progress';
import { merged } from '$lib/questionnaire/merged';
import type { DraftContent } from '$lib/storage/draft-content';
import { anyAnswers } from '../assessment/people';

const content = (rest: Partial<DraftContent>): DraftContent => ({ ...NO_CONTENT, ...rest });

describe('an answer', () => {
	test('is added', () => {
		expect(withAnswer(NO_CONTENT, 'phase', 'design')).toEqual(
			content({ answers: { phase: 'design' } })
		);
	});

	test('replaces the one before', () => {
		const before = content({ answers: { phase: 'design', lead: 'team' } });
		expect(withAnswer(before, 'phase', 'build').answers).toEqual({ phase: 'build', lead: 'team' });
	});

	test('to a skipped question takes the skip back', () => {
		const before = content({ skipped: ['phase', 'lead'] });
		expect(withAnswer(before, 'phase', 'build').skipped).toEqual(['lead']);
	});

	test('taken back leaves no answer, neither empty nor undefined', () => {
		const before = content({ answers: { week: ['run-issues'], risk: 'owned' } });
		for (const nothing of [undefined, []] as const) {
			expect(Object.keys(withAnswer(before, 'week', nothing).answers)).toEqual(['risk']);
		}
	});

	test('taken back leaves a skipped question skipped', () => {
		const before = content({ skipped: ['week'] });
		expect(withAnswer(before, 'week', []).skipped).toEqual(['week']);
	});

	test('of four tasks is cut to three', () => {
		const four = ['run-issues', 'tie-teams', 'show-risks', 'direct-team'] as const;
		expect(withAnswer(NO_CONTENT, 'week', four).answers.week).toEqual(four.slice(0, 3));
	});

	test('keeps the tasks picked before when a fourth is picked above them', () => {
		const three = ['run-issues', 'prepare-papers', 'tie-teams'] as const;
		const before = content({ answers: { week: three } });
		const { answers } = withAnswer(before, 'week', ['direct-team', ...three]);
		expect(new Set(answers.week)).toEqual(new Set(three));
	});

	test('to one question leaves every other answer as it was', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...QUESTION_IDS), (answers, question) => {
				const { [question]: _, ...others } = answers;
				const after = withAnswer(content({ answers }), question, undefined);
				const { [question]: __, ...left } = after.answers;
				expect(left).toEqual(others);
			})
		);
	});
});

describe('skipping', () => {
	test('removes the answer picked before', () => {
		const before = content({ answers: { phase: 'design', lead: 'team' } });
		expect(withSkipped(before, 'phase')).toEqual(
			content({ answers: { lead: 'team' }, skipped: ['phase'] })
		);
	});

	test('twice is skipping once', () => {
		const once = withSkipped(NO_CONTENT, 'phase');
		expect(withSkipped(once, 'phase')).toEqual(once);
	});
});

describe('too many', () => {
	test('are four tasks for a week, not three', () => {
		const tasks = QUESTIONS.week.options;
		expect(isTooMany('week', tasks.slice(0, 3))).toBe(false);
		expect(isTooMany('week', tasks.slice(0, 4))).toBe(true);
	});

	test('is nothing else: not an answer taken back, nor the letters of an option', () => {
		expect(isTooMany('week', undefined)).toBe(false);
		expect(isTooMany('phase', 'requirements')).toBe(false);
	});
});

describe('answers given before the draft was read', () => {
	const draft = content({ answers: { phase: 'design' }, skipped: ['lead'] });

	test('are added to those of the draft', () => {
		const early = content({ answers: { risk: 'owned' }, skipped: ['budget'] });
		expect(merged(draft, early)).toEqual(
			content({ answers: { phase: 'design', risk: 'owned' }, skipped: ['lead', 'budget'] })
		);
	});

	test('win over those of the draft', () => {
		const early = content({ answers: { phase: 'build', lead: 'team' } });
		expect(merged(draft, early)).toEqual(early);
	});

	test('win over it by skipping too', () => {
		const both = content({ answers: { phase: 'design', lead: 'team' } });
		expect(merged(both, content({ skipped: ['phase'] }))).toEqual(
			content({ answers: { lead: 'team' }, skipped: ['phase'] })
		);
	});

	test('older than the stored ones fill its gaps alone', () => {
		const early = content({ answers: { phase: 'build', risk: 'owned' }, skipped: ['budget'] });
		expect(merged(draft, early, () => true)).toEqual(
			content({ answers: { phase: 'design', risk: 'owned' }, skipped: ['lead', 'budget'] })
		);
		const same = content({ answers: { lead: 'team' }, skipped: ['phase'] });
		expect(merged(draft, same, () => true)).toBe(draft);
		expect(merged(draft, same, (question) => question === 'phase')).toEqual(
			content({ answers: { phase: 'design', lead: 'team' } })
		);
	});

	test('leave the very draft that was read where there are none', () => {
		expect(merged(draft, content({}))).toBe(draft);
	});

	test('stand alone where no draft is stored', () => {
		const early = content({ answers: { phase: 'build' }, skipped: ['lead'] });
		expect(merged(NO_CONTENT, early)).toEqual(early);
	});

	test('leave no question both answered and skipped, and change nothing that was read', () => {
		const progress = fc.record({
			answers: anyAnswers,
			skipped: fc.subarray(QUESTION_IDS),
			notes: fc.constant({}),
			plan: fc.constant([])
		});
		fc.assert(
			fc.property(progress, progress, (stored, early) => {
				const before = structuredClone({ stored, early });
				const { answers, skipped } = merged(stored, early);
				if (Object.keys(early.answers).length + early.skipped.length > 0)
					expect(skipped.filter((id) => answers[id] !== undefined)).toEqual([]);
				expect(new Set(skipped).size).toBe(skipped.length);
				expect(readAnswers(answers).ok).toBe(true);
				expect({ stored, early }).toEqual(before);
			})
		);
	});
});
