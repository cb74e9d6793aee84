import { describe, expect, it, vi } from 'vitest';
import { cautionCauses, reservationCauses, stepCauses } from '$lib/assessment/advice-causes';
import type { QuestionId } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import type { ReservationId } from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../frozen/people';
import { allAt, answersAt, WANTS_PM, WANTS_SUPPORT, WANTS_TRUE_PMO } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

/** For each step, in the order of showing, the answers that it cites. */
const stepsOf = (answers: Answers): [string, QuestionId[]][] => {
	const recommendation = recommend(answers);
	return recommendation.steps.map((step) => [step.id, stepCauses(step, answers, recommendation)]);
};
const citedBy = (id: string, answers: Answers) =>
	stepsOf(answers).find(([step]) => step === id)?.[1];

describe('a step cites', () => {
	it('the levels that called for it, skipped ones included', () => {
		expect(citedBy('move-upstream', {})).toEqual(['phase']);
		expect(citedBy('steady-a-young-pm', answersAt(allAt(2), WANTS_SUPPORT))).toEqual([
			'accountability'
		]);
		expect(citedBy('consider-true-pmo', { ...answersAt(VETERAN), wish: 'pm' })).toEqual([
			'accountability',
			'wish'
		]);
	});

	it('the wishes that made the destination beside its level', () => {
		expect(citedBy('lead-a-small-team', WANTS_PM)).toEqual(['lead', 'stance', 'responsibility']);
		expect(citedBy('learn-the-framework', { wish: 'pmo', image: 'govern' })).toEqual([
			'framework',
			'image'
		]);
	});

	it('each of several levels', () => {
		const answers = answersAt({ accountability: 2, scale: 1 }, WANTS_TRUE_PMO);
		expect(citedBy('seek-large-projects', answers)).toEqual([
			...['scale', 'accountability'],
			...['stance', 'responsibility']
		]);
	});

	it('what set the rung, where neither level nor wish alone called for it', () => {
		// A true PMO, far: the gate of a PM is shut.
		expect(citedBy('work-behind-a-pm', answersAt(OPERATOR, WANTS_TRUE_PMO))).toEqual([
			...['stance', 'responsibility'],
			...['lead', 'accountability']
		]);
	});

	it('the future that names a career, and nothing where none is named', () => {
		expect(citedBy('go-beyond', answersAt(VETERAN, { ...WANTS_TRUE_PMO, future: 'dx' }))).toEqual([
			'future'
		]);
		expect(citedBy('go-beyond', answersAt(VETERAN, WANTS_TRUE_PMO))).toEqual([]);
	});

	it('the wishes for technology, where these call for it', () => {
		const answers = answersAt(TEAM_LEAD, { stance: 'hands-on', future: 'specialist', wish: 'pm' });
		expect(citedBy('talk-about-technology', answers)).toEqual(['stance', 'future']);
	});

	it('no wish where it is for every destination, and nothing where it is for everybody', () => {
		expect(citedBy('move-upstream', answersAt({ phase: 1 }, WANTS_PM))).toEqual(['phase']);
		expect(citedBy('check-the-posting', answersAt(TEAM_LEAD, WANTS_PM))).toEqual([]);
		expect(citedBy('retake-later', answersAt(VETERAN, WANTS_TRUE_PMO))).toEqual([]);
	});

	it('its own question, where it closes a gap', () => {
		const answers = answersAt({ ...TEAM_LEAD, writing: 0 }, WANTS_SUPPORT);
		expect(stepsOf(answers).filter(([id]) => id === 'close-gap')).toEqual([
			['close-gap', ['writing']]
		]);
	});
});

describe('a caution cites', () => {
	const citedFor = (id: string, answers: Answers) => {
		const caution = recommend(answers).cautions.find((each) => each.id === id);
		return caution && cautionCauses(caution, answers);
	};
	const ready = answersAt(VETERAN, WANTS_PM);

	it('the clerical tasks and no others, the clerical picture, or both', () => {
		const picture = { wish: 'pmo', image: 'clerical' } as const;
		expect(citedFor('pso-trap', { ...ready, week: ['run-issues', 'take-calls'] })).toEqual([
			{ question: 'week', options: ['take-calls'] }
		]);
		expect(citedFor('pso-trap', { ...ready, ...picture })).toEqual([{ question: 'image' }]);
		expect(citedFor('pso-trap', { ...ready, ...picture, week: ['book-rooms'] })).toEqual([
			{ question: 'week', options: ['book-rooms'] },
			{ question: 'image' }
		]);
	});

	it('no picture that sleeps, no other tasks, and nothing where the stage alone raised it', () => {
		const answers: Answers = {
			...WANTS_SUPPORT,
			wish: 'pm',
			image: 'clerical',
			week: ['tie-teams']
		};
		expect(citedFor('pso-trap', answers)).toEqual([]);
	});

	it('the wish and the picture, where three jobs share the name', () => {
		expect(citedFor('pmo-means-three-jobs', { ...WANTS_PM, wish: 'pmo' })).toEqual([
			{ question: 'wish' },
			{ question: 'image' }
		]);
	});

	it('the experience that a title does not give', () => {
		expect(citedFor('title-is-not-experience', WANTS_TRUE_PMO)).toEqual([
			{ question: 'accountability' }
		]);
	});
});

describe('a reservation cites', () => {
	const citedFor = (id: ReservationId, answers: Answers) => {
		const recommendation = recommend(answers);
		expect(recommendation.reservations).toContain(id);
		return reservationCauses(id, answers, recommendation);
	};

	it('the wishes that point to technology, and no others', () => {
		const answers = answersAt(VETERAN, { stance: 'hands-on', responsibility: 'craft', wish: 'pm' });
		expect(citedFor('prefers-technology', answers)).toEqual(['stance', 'responsibility']);
	});

	it('every wish on the path, where none of them is clear', () => {
		expect(citedFor('no-clear-direction', { ...answersAt(VETERAN), wish: 'pm' })).toEqual([
			'stance',
			'responsibility',
			'week',
			'future',
			'wish'
		]);
	});

	it('the questions of the path without an answer, and no sleeping ones', () => {
		const cited = citedFor('many-unanswered', { phase: 'design', wish: 'pm' });
		expect(cited).toContain('lead');
		for (const other of ['phase', 'wish', 'scale', 'portfolio', 'image']) {
			expect(cited).not.toContain(other);
		}
	});
});
