import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ASPIRATION_IDS, EXPERIENCE_IDS, QUESTION_IDS } from '$lib/assessment/questions';
import { path } from '$lib/assessment/answers';
import {
	firstOpen,
	following,
	isOpen,
	next,
	position,
	previous,
	type Progress
} from '$lib/questionnaire/progress';
import { anyAnswers } from '../assessment/people';
import { asked, upTo } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const NOTHING: Progress = { answers: {}, skipped: [] };

const anyProgress = fc.record({
	answers: anyAnswers,
	skipped: fc.subarray(QUESTION_IDS)
}) as fc.Arbitrary<Progress>;

describe('the first open question', () => {
	test('is the first of all while nothing is answered', () => {
		expect(firstOpen(NOTHING)).toBe('phase');
	});

	test('is the first that is neither answered nor skipped', () => {
		expect(
			firstOpen({ answers: { phase: 'build', framework: 'applied' }, skipped: ['lead'] })
		).toBe('accountability');
	});

	test('is none once every question of the path is passed', () => {
		expect(firstOpen(upTo('review'))).toBeUndefined();
		expect(firstOpen({ answers: {}, skipped: QUESTION_IDS })).toBeUndefined();
	});

	test('is never one that does not apply', () => {
		expect(firstOpen(upTo('delivery', { accountability: 'none' }))).toBe('delivery');
		expect(firstOpen(upTo('scale', { accountability: 'assisted' }))).toBe('scale');
	});

	test('comes back to a question that a changed answer has opened', () => {
		const { answers } = upTo('review', { accountability: 'none' });
		expect(firstOpen({ answers: { ...answers, accountability: 'once' }, skipped: [] })).toBe(
			'scale'
		);
		expect(firstOpen({ answers: { ...answers, accountability: 'once' }, skipped: ['scale'] })).toBe(
			'portfolio'
		);
	});
});

describe('open', () => {
	test('are the questions passed and the first that is not, and no other', () => {
		const progress = { answers: { phase: 'build' }, skipped: ['lead'] } as const;
		expect(QUESTION_IDS.filter((id) => isOpen(id, progress))).toEqual([
			'phase',
			'lead',
			'accountability'
		]);
	});

	test('is no question that sleeps, though it was answered before', () => {
		const { answers } = upTo('review', { accountability: 'repeatedly', wish: 'pmo' });
		const asleep = {
			answers: { ...answers, accountability: 'none', wish: 'pm' },
			skipped: []
		} as const;
		for (const id of ['scale', 'portfolio', 'image'] as const) {
			expect(answers[id]).toBeDefined();
			expect(isOpen(id, asleep)).toBe(false);
		}
	});

	test('is the first open question always, and nothing beyond it that is not passed', () => {
		fc.assert(
			fc.property(anyProgress, (progress) => {
				const open = firstOpen(progress);
				if (open) expect(isOpen(open, progress)).toBe(true);
				const unpassed = path(progress.answers).filter(
					(id) => progress.answers[id] === undefined && !progress.skipped.includes(id)
				);
				expect(unpassed.filter((id) => isOpen(id, progress))).toEqual(open ? [open] : []);
			})
		);
	});
});

describe('the questions asked', () => {
	test('of somebody without responsibility who wants PM are all but three', () => {
		const { answers } = upTo('review', { accountability: 'none', wish: 'pm' });
		expect(asked(answers)).toEqual(
			QUESTION_IDS.filter((id) => !['scale', 'portfolio', 'image'].includes(id))
		);
	});

	test('of a PM of many projects who thinks of a PMO are all', () => {
		expect(asked({ accountability: 'repeatedly', wish: 'pmo' })).toEqual(QUESTION_IDS);
	});

	test('of a sub-PM are about the size of the project, not about several projects', () => {
		const questions = asked({ accountability: 'assisted' });
		expect(questions).toContain('scale');
		expect(questions).not.toContain('portfolio');
	});

	test('of somebody who skips everything are about the picture of a PMO too', () => {
		expect(asked({})).toEqual(QUESTION_IDS.filter((id) => id !== 'scale' && id !== 'portfolio'));
	});
});

describe('the question before and the question after', () => {
	test('leave out those that do not apply', () => {
		expect(next('accountability', {})).toBe('delivery');
		expect(previous('delivery', {})).toBe('accountability');
		expect(next('accountability', { accountability: 'assisted' })).toBe('scale');
		expect(previous('delivery', { accountability: 'assisted' })).toBe('scale');
		expect(previous('delivery', { accountability: 'once' })).toBe('portfolio');
	});

	test('are known of a question off the path as well', () => {
		expect(next('scale', {})).toBe('delivery');
		expect(previous('portfolio', {})).toBe('accountability');
	});

	test('are none at the two ends', () => {
		expect(previous('phase', {})).toBeUndefined();
		expect(next('image', {})).toBeUndefined();
		expect(next('wish', { wish: 'pm' })).toBeUndefined();
	});

	test('undo each other along any path', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const id of path(answers)) {
					const after = next(id, answers);
					if (after) expect(previous(after, answers)).toBe(id);
				}
			})
		);
	});
});

describe('where next leads', () => {
	test('is the question after, while something is left to ask', () => {
		expect(following('phase', upTo('phase'))).toBe('lead');
		expect(following('phase', upTo('framework'))).toBe('lead');
	});

	test('is the review, once nothing is left to ask', () => {
		expect(following('wish', upTo('wish', { wish: 'pm' }))).toBeUndefined();
	});

	test('is the review again after a change from there', () => {
		expect(following('writing', upTo('review'))).toBeUndefined();
	});

	test('is the question that the change has opened, before the review', () => {
		const { answers } = upTo('review', { accountability: 'none' });
		const progress = { answers: { ...answers, accountability: 'once' }, skipped: [] } as const;
		expect(following('accountability', progress)).toBe('scale');
		expect(following('wish', progress)).toBe('scale');
	});

	test('is the first open question, where the end of the path leaves one behind', () => {
		const { answers } = upTo('review');
		const { framework: _, ...without } = answers;
		expect(following('wish', { answers: without, skipped: [] })).toBe('framework');
	});

	test('never leads to a question off the path, nor back to where one is', () => {
		fc.assert(
			fc.property(anyProgress, fc.constantFrom(...QUESTION_IDS), (progress, question) => {
				const to = following(question, progress);
				if (to) expect(path(progress.answers)).toContain(to);
				expect(to).not.toBe(question);
			})
		);
	});
});

describe('the progress shown', () => {
	test('counts the questions of the path', () => {
		expect(position('phase', {})).toEqual({ at: 1, of: 12, section: 'experience' });
		expect(position('delivery', {})).toEqual({ at: 4, of: 12, section: 'experience' });
		expect(position('stance', {})).toEqual({ at: 7, of: 12, section: 'aspiration' });
	});

	test('grows by the questions that an answer opens', () => {
		expect(position('phase', { accountability: 'assisted' })?.of).toBe(13);
		expect(position('phase', { accountability: 'once' })?.of).toBe(14);
		expect(position('delivery', { accountability: 'once' })?.at).toBe(6);
	});

	test('shrinks by those that an answer closes', () => {
		expect(position('phase', { wish: 'pm' })?.of).toBe(11);
		expect(position('phase', { wish: 'pmo' })?.of).toBe(12);
	});

	test('does not count an answer that sleeps', () => {
		const asleep = { accountability: 'none', scale: 'large', portfolio: 'two' } as const;
		expect(position('delivery', asleep)).toEqual({ at: 4, of: 12, section: 'experience' });
	});

	test('is none for a question off the path', () => {
		expect(position('scale', {})).toBeUndefined();
		expect(position('image', { wish: 'pm' })).toBeUndefined();
	});

	test('goes up by one from question to question, to the end', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const places = path(answers).map((id) => position(id, answers)?.at);
				expect(places).toEqual(places.map((_, index) => index + 1));
				expect(position(path(answers).at(-1) ?? 'phase', answers)?.of).toBe(places.length);
			})
		);
	});

	test('names the section of every question', () => {
		const answers = { accountability: 'once' } as const;
		const inSection = (section: string) =>
			path(answers).filter((id) => position(id, answers)?.section === section);
		expect(inSection('experience')).toEqual(EXPERIENCE_IDS);
		expect(inSection('aspiration')).toEqual(ASPIRATION_IDS);
	});
});
