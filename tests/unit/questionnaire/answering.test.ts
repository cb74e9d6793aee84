import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '$lib/assessment/questions';
import { NOTE_LENGTH, readAnswers } from '$lib/assessment/answers';
import {
	isTooMany,
	keptOf,
	merged,
	skipping,
	withAnswer,
	withNote
} from '$lib/questionnaire/answering';
import { anyAnswers } from '../assessment/people';

const NOTHING = { answers: {}, skipped: [] };

describe('an answer', () => {
	test('is put on the answers', () => {
		expect(withAnswer(NOTHING, 'phase', 'design')).toEqual({
			answers: { phase: 'design' },
			skipped: []
		});
	});

	test('takes the place of the one before', () => {
		const before = { answers: { phase: 'design', lead: 'team' }, skipped: [] } as const;
		expect(withAnswer(before, 'phase', 'build').answers).toEqual({ phase: 'build', lead: 'team' });
	});

	test('is an answer after all to a question that was skipped', () => {
		const before = { answers: {}, skipped: ['phase', 'lead'] } as const;
		expect(withAnswer(before, 'phase', 'build').skipped).toEqual(['lead']);
	});

	test('taken back leaves no answer, neither empty nor undefined', () => {
		const before = { answers: { week: ['run-issues'], risk: 'owned' }, skipped: [] } as const;
		for (const nothing of [undefined, []] as const) {
			expect(Object.keys(withAnswer(before, 'week', nothing).answers)).toEqual(['risk']);
		}
	});

	test('taken back does not make a skipped question an open one', () => {
		const before = { answers: {}, skipped: ['week'] } as const;
		expect(withAnswer(before, 'week', []).skipped).toEqual(['week']);
	});

	test('of four tasks is cut to three', () => {
		const four = ['run-issues', 'tie-teams', 'show-risks', 'direct-team'] as const;
		expect(withAnswer(NOTHING, 'week', four).answers.week).toEqual(four.slice(0, 3));
	});

	test('keeps the tasks picked before, where a fourth stands above them', () => {
		const three = ['run-issues', 'prepare-papers', 'tie-teams'] as const;
		const before = { answers: { week: three }, skipped: [] };
		const { answers } = withAnswer(before, 'week', ['direct-team', ...three]);
		expect(new Set(answers.week)).toEqual(new Set(three));
	});

	test('to one question leaves every other answer as it was', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...QUESTION_IDS), (answers, question) => {
				const { [question]: _, ...others } = answers;
				const { [question]: __, ...left } = withAnswer(
					{ answers, skipped: [] },
					question,
					undefined
				).answers;
				expect(left).toEqual(others);
			})
		);
	});
});

describe('skipping', () => {
	test('takes back what was picked before', () => {
		const before = { answers: { phase: 'design', lead: 'team' }, skipped: [] } as const;
		expect(skipping(before, 'phase')).toEqual({ answers: { lead: 'team' }, skipped: ['phase'] });
	});

	test('twice is skipping once', () => {
		const once = skipping(NOTHING, 'phase');
		expect(skipping(once, 'phase')).toEqual(once);
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
	test('stand beside those of the draft', () => {
		const draft = { answers: { phase: 'design' }, skipped: ['lead'] } as const;
		expect(merged(draft, { answers: { risk: 'owned' }, skipped: ['budget'] })).toEqual({
			answers: { phase: 'design', risk: 'owned' },
			skipped: ['lead', 'budget']
		});
	});

	test('win over those of the draft', () => {
		const draft = { answers: { phase: 'design' }, skipped: ['lead'] } as const;
		expect(merged(draft, { answers: { phase: 'build', lead: 'team' }, skipped: [] })).toEqual({
			answers: { phase: 'build', lead: 'team' },
			skipped: []
		});
	});

	test('win over it by skipping too', () => {
		const draft = { answers: { phase: 'design', lead: 'team' }, skipped: [] } as const;
		expect(merged(draft, { answers: {}, skipped: ['phase'] })).toEqual({
			answers: { lead: 'team' },
			skipped: ['phase']
		});
	});

	test('are all there is where no draft is stored', () => {
		const early = { answers: { phase: 'build' }, skipped: ['lead'] } as const;
		expect(merged(undefined, early)).toEqual(early);
	});

	test('leave no question both answered and skipped, and change nothing that was read', () => {
		const progress = fc.record({ answers: anyAnswers, skipped: fc.subarray(QUESTION_IDS) });
		fc.assert(
			fc.property(progress, progress, (draft, early) => {
				const before = structuredClone({ draft, early });
				const { answers, skipped } = merged(draft, early);
				expect(skipped.filter((id) => answers[id] !== undefined)).toEqual([]);
				expect(new Set(skipped).size).toBe(skipped.length);
				expect(readAnswers(answers).ok).toBe(true);
				expect({ draft, early }).toEqual(before);
			})
		);
	});
});

describe('a note', () => {
	test('replaces the one before it, and leaves the others', () => {
		const notes = { phase: 'two sites', lead: 'twelve people' };
		expect(withNote(notes, 'lead', 'six people')).toEqual({ ...notes, lead: 'six people' });
	});

	test('longer than a line is cut: it could not be stored', () => {
		expect(withNote({}, 'lead', 'x'.repeat(NOTE_LENGTH + 5)).lead).toHaveLength(NOTE_LENGTH);
	});

	test('of blanks alone is none', () => {
		expect(withNote({ phase: 'two sites', lead: 'x' }, 'lead', ' \u3000')).toEqual({
			phase: 'two sites'
		});
	});
});

test('of all the machine knows, only answers, skipped questions and notes are stored', () => {
	const context = { answers: {}, skipped: [], notes: {}, at: 'phase', problem: 'missing' };
	expect(Object.keys(keptOf(context as never))).toEqual(['answers', 'skipped', 'notes']);
});
