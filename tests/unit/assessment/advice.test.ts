import { describe, expect, it, vi } from 'vitest';
import { recommend } from '$lib/assessment/recommend';
import type { CautionId, ReservationId, StepId } from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../frozen/people';
import {
	allAt,
	answersAt,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO,
	type LevelsGiven
} from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const stepsOf = (given: LevelsGiven, wants: Answers) => recommend(answersAt(given, wants)).steps;
const stepIds = (given: LevelsGiven, wants: Answers) => stepsOf(given, wants).map(({ id }) => id);
const cautionIds = (answers: Answers) => recommend(answers).cautions.map(({ id }) => id);

type Case = [step: StepId, when: string, given: LevelsGiven, wants: Answers];

describe('the next steps', () => {
	const advised: Case[] = [
		['move-upstream', 'building is the most upstream phase', { phase: 1 }, WANTS_SUPPORT],
		['move-upstream', 'the phase is unknown', {}, WANTS_PM],
		['lead-a-small-team', 'PM is wanted and nobody was led', { lead: 0 }, WANTS_PM],
		['lead-a-small-team', 'true PMO is wanted and nobody was led', {}, WANTS_TRUE_PMO],
		['lead-a-small-team', 'the PM of projects led nobody', allAt(3, { lead: 0 }), WANTS_PM],
		['work-behind-a-pm', 'PM is wanted but far', OPERATOR, WANTS_PM],
		['work-behind-a-pm', 'true PMO is wanted, PM far', OPERATOR, WANTS_TRUE_PMO],
		[
			'gain-pm-experience',
			'true PMO is wanted after assisting',
			{ accountability: 1 },
			WANTS_TRUE_PMO
		],
		['gain-pm-experience', 'true PMO is wanted, nothing known', {}, WANTS_TRUE_PMO],
		[
			'seek-large-projects',
			'the PM saw medium projects',
			{ accountability: 2, scale: 1 },
			WANTS_TRUE_PMO
		],
		['seek-large-projects', 'the size is unknown', { accountability: 2 }, WANTS_TRUE_PMO],
		['learn-the-framework', 'it was studied only', { framework: 1 }, WANTS_TRUE_PMO],
		[
			'steady-a-young-pm',
			'a former PM wants to support',
			allAt(3, { accountability: 2 }),
			WANTS_SUPPORT
		],
		['steady-a-young-pm', 'a former PM lacks the rest', { accountability: 2 }, WANTS_PM],
		[
			'consider-true-pmo',
			'a PM of one project stays PM',
			allAt(3, { accountability: 2 }),
			WANTS_PM
		],
		['go-beyond', 'true PMO is recommended', VETERAN, WANTS_TRUE_PMO],
		['go-beyond', 'true PMO is near', allAt(3, { framework: 0 }), WANTS_TRUE_PMO]
	];
	it.each(advised)('%s: advised where %s', (step, _, given, wants) => {
		expect(stepIds(given, wants)).toContain(step);
	});

	const notAdvised: Case[] = [
		['move-upstream', 'design was done', { phase: 2 }, WANTS_SUPPORT],
		['lead-a-small-team', 'one to four people were led', { lead: 1 }, WANTS_PM],
		['lead-a-small-team', 'support PMO is the destination', { lead: 0 }, WANTS_SUPPORT],
		['work-behind-a-pm', 'support PMO is the destination', OPERATOR, WANTS_SUPPORT],
		['work-behind-a-pm', 'PM is recommended already', TEAM_LEAD, WANTS_TRUE_PMO],
		['gain-pm-experience', 'one project was led', { accountability: 2 }, WANTS_TRUE_PMO],
		['gain-pm-experience', 'true PMO is not wanted', { accountability: 1 }, WANTS_PM],
		[
			'seek-large-projects',
			'the projects were large',
			{ accountability: 2, scale: 2 },
			WANTS_TRUE_PMO
		],
		[
			'seek-large-projects',
			'PM experience comes first',
			{ accountability: 1, scale: 1 },
			WANTS_TRUE_PMO
		],
		['seek-large-projects', 'true PMO is not wanted', { accountability: 2, scale: 1 }, WANTS_PM],
		['learn-the-framework', 'it was applied', { framework: 2 }, WANTS_TRUE_PMO],
		['learn-the-framework', 'true PMO is not wanted', { framework: 0 }, WANTS_PM],
		['steady-a-young-pm', 'a PM was only assisted', allAt(3, { accountability: 1 }), WANTS_SUPPORT],
		['steady-a-young-pm', 'PM is recommended', VETERAN, WANTS_PM],
		['consider-true-pmo', 'a PM was only assisted', allAt(3, { accountability: 1 }), WANTS_PM],
		['consider-true-pmo', 'support PMO is wanted', VETERAN, WANTS_SUPPORT],
		['consider-true-pmo', 'a former PM lacks the rest', { accountability: 2 }, WANTS_PM],
		[
			'consider-true-pmo',
			'true PMO is the destination already',
			{ ...TEAM_LEAD, accountability: 2 },
			WANTS_TRUE_PMO
		],
		['go-beyond', 'true PMO is wanted but far', TEAM_LEAD, WANTS_TRUE_PMO]
	];
	it.each(notAdvised)('%s: not advised where %s', (step, _, given, wants) => {
		expect(stepIds(given, wants)).not.toContain(step);
	});

	it('the case against consider-true-pmo is a PM on the way to true PMO', () => {
		const on = recommend(answersAt({ ...TEAM_LEAD, accountability: 2 }, WANTS_TRUE_PMO));
		expect([on.role, on.destination]).toEqual(['pm', 'true-pmo']);
	});

	it('always end with a look at the posting and the date to come back', () => {
		for (const given of [{}, OPERATOR, TEAM_LEAD, VETERAN]) {
			for (const wants of [{}, WANTS_SUPPORT, WANTS_PM, WANTS_TRUE_PMO]) {
				expect(stepIds(given, wants).slice(-2)).toSatisfy(
					(last: StepId[]) => last.includes('check-the-posting') && last.includes('retake-later')
				);
			}
		}
	});

	it('close the gaps of the recommended role, largest first, then in the order of the questions', () => {
		const gaps = stepsOf({ delivery: 1 }, WANTS_TRUE_PMO).filter(({ id }) => id === 'close-gap');
		expect(gaps).toEqual([
			{ id: 'close-gap', question: 'writing', facts: ['F9'] },
			{ id: 'close-gap', question: 'phase', facts: ['F9'] },
			{ id: 'close-gap', question: 'delivery', facts: ['F9'] }
		]);
	});

	it('rest on F1 for the gaps of PM, on F4 and F7 for those of true PMO', () => {
		expect(stepsOf(allAt(3, { writing: 1 }), WANTS_PM)).toContainEqual({
			id: 'close-gap',
			question: 'writing',
			facts: ['F1']
		});
		expect(stepsOf(allAt(3, { writing: 2 }), WANTS_TRUE_PMO)).toContainEqual({
			id: 'close-gap',
			question: 'writing',
			facts: ['F4', 'F7']
		});
	});

	it('hold no gap where none is left', () => {
		expect(stepIds(VETERAN, WANTS_TRUE_PMO)).toEqual([
			'go-beyond',
			'check-the-posting',
			'retake-later'
		]);
	});

	it.each([
		['move-upstream', ['F1']],
		['lead-a-small-team', ['F1', 'F2']],
		['work-behind-a-pm', ['F9', 'F10']],
		['gain-pm-experience', ['F5', 'F15']],
		['learn-the-framework', ['F4', 'F7']],
		['check-the-posting', ['F15']],
		['retake-later', ['F15']]
	])('%s names its facts %j', (id, facts) => {
		expect(stepsOf(OPERATOR, WANTS_TRUE_PMO)).toContainEqual({ id, facts });
	});

	it.each([
		['seek-large-projects', ['F6', 'F12'], WANTS_TRUE_PMO],
		['steady-a-young-pm', ['F10'], WANTS_SUPPORT],
		['consider-true-pmo', ['F5', 'F15'], WANTS_PM],
		['go-beyond', ['F14'], WANTS_TRUE_PMO]
	])('%s names its facts %j', (id, facts, wants) => {
		expect(stepsOf(allAt(3, { scale: 1 }), wants)).toContainEqual({ id, facts });
	});
});

describe('the cautions', () => {
	/** Nothing to caution against: ready, and knows which PMO is meant. */
	const READY = answersAt(VETERAN, WANTS_SUPPORT);

	it('are none for a ready support PMO who means support', () => {
		expect(cautionIds(READY)).toEqual([]);
	});

	it.each(['book-rooms', 'take-calls', 'format-files'] as const)(
		'pso-trap: the clerical task %s was picked',
		(task) => {
			expect(cautionIds({ ...READY, week: ['run-issues', task] })).toEqual(['pso-trap']);
			expect(cautionIds({ ...READY, week: ['run-issues'] })).toEqual([]);
		}
	);

	it('pso-trap: the image of a PMO is clerical, if that was asked', () => {
		expect(cautionIds({ ...READY, image: 'clerical' })).toContain('pso-trap');
		expect(cautionIds({ ...READY, image: 'unsure' })).not.toContain('pso-trap');
		expect(cautionIds({ ...READY, wish: 'undecided', image: 'clerical' })).toContain('pso-trap');
		expect(cautionIds({ ...READY, wish: 'pm', image: 'clerical' })).not.toContain('pso-trap');
	});

	it('pso-trap: support PMO is recommended before one is ready for it', () => {
		// 3 of 5 points against 4.
		const near: LevelsGiven = { delivery: 2, writing: 1 };
		expect(cautionIds(answersAt(near, WANTS_SUPPORT))).toEqual(['pso-trap']);
		expect(cautionIds(answersAt({ ...near, writing: 2 }, WANTS_SUPPORT))).toEqual([]);
		expect(cautionIds(answersAt(TEAM_LEAD, WANTS_PM))).toEqual([]); // PM, and near only
	});

	it('pmo-means-three-jobs: the PMO pictured is not the destination', () => {
		const caution: CautionId = 'pmo-means-three-jobs';
		expect(cautionIds({ ...READY, image: 'support' })).not.toContain(caution);
		for (const image of ['govern', 'clerical', 'unsure'] as const) {
			expect(cautionIds({ ...READY, image })).toContain(caution);
		}
		expect(cautionIds(answersAt(VETERAN, { ...WANTS_SUPPORT, image: undefined }))).toContain(
			caution
		);
		expect(cautionIds(answersAt(VETERAN, { ...WANTS_PM, wish: 'pmo', image: 'govern' }))).toContain(
			caution
		);
		expect(cautionIds(answersAt(VETERAN, WANTS_TRUE_PMO))).not.toContain(caution);
	});

	it('pmo-means-three-jobs: only where PMO is what would be searched for', () => {
		for (const wish of ['pm', 'undecided', undefined] as const) {
			expect(cautionIds({ ...READY, wish, image: 'govern' })).toEqual([]);
		}
	});

	it('title-is-not-experience: true PMO is wanted without having been PM', () => {
		const caution: CautionId = 'title-is-not-experience';
		const wanting = (accountability: 0 | 1 | 2 | 3, wants: Answers) =>
			cautionIds(answersAt(allAt(3, { accountability }), wants));
		expect(wanting(0, WANTS_TRUE_PMO)).toContain(caution);
		expect(wanting(1, WANTS_TRUE_PMO)).toContain(caution);
		expect(wanting(2, WANTS_TRUE_PMO)).not.toContain(caution);
		expect(wanting(1, WANTS_PM)).not.toContain(caution);
		expect(cautionIds(WANTS_TRUE_PMO)).toContain(caution); // unknown counts as level 0
	});

	it('name their facts', () => {
		const answers: Answers = { ...WANTS_TRUE_PMO, image: 'clerical' };
		expect(recommend(answers).cautions).toEqual([
			{ id: 'pso-trap', facts: ['F11', 'F13'] },
			{ id: 'pmo-means-three-jobs', facts: ['F3'] },
			{ id: 'title-is-not-experience', facts: ['F5'] }
		]);
	});
});

describe('the reservations', () => {
	const raised = (id: ReservationId, answers: Answers) =>
		recommend(answers).reservations.includes(id);

	it('are none where everything is answered and the direction is clear', () => {
		const answers = answersAt(VETERAN, { ...WANTS_PM, week: ['direct-team'], future: 'larger-pm' });
		expect(recommend(answers).reservations).toEqual([]);
	});

	it('prefers-technology: more points for technology than for every role', () => {
		const week = ['direct-team', 'hold-budget', 'agree-requirements'] as const;
		const hands: Answers = { stance: 'hands-on' };
		expect(raised('prefers-technology', { ...hands, week: [week[0], week[1]] })).toBe(true);
		expect(raised('prefers-technology', { ...hands, week })).toBe(false); // 3 against 3
		expect(raised('prefers-technology', { ...hands, week, future: 'specialist' })).toBe(true);
		expect(raised('prefers-technology', { ...hands, responsibility: 'result', wish: 'pm' })).toBe(
			false
		);
		expect(raised('prefers-technology', {})).toBe(false); // 0 against 0
	});

	it('no-clear-direction: the destination has three points or fewer', () => {
		expect(raised('no-clear-direction', {})).toBe(true);
		expect(raised('no-clear-direction', { stance: 'drive' })).toBe(true);
		expect(raised('no-clear-direction', { stance: 'drive', week: ['direct-team'] })).toBe(false);
	});

	describe('many-unanswered: more than four questions of the path without an answer', () => {
		const without = (...ids: (keyof Answers)[]) => {
			const answers: Record<string, unknown> = answersAt(allAt(1), {
				...WANTS_TRUE_PMO,
				week: ['run-issues'],
				future: 'undecided'
			});
			for (const id of ids) delete answers[id];
			return raised('many-unanswered', answers);
		};

		it('four are not many, five are', () => {
			expect(without()).toBe(false);
			expect(without('phase', 'delivery', 'week', 'image')).toBe(false);
			expect(without('phase', 'delivery', 'week', 'image', 'lead')).toBe(true);
		});

		it('questions that do not apply are not unanswered', () => {
			// Without accountability, scale is not asked either: four, not five.
			expect(without('accountability', 'scale', 'phase', 'delivery', 'lead')).toBe(false);
			// allAt(1) answers the sleeping portfolio: no answer of the path.
			expect(without('portfolio', 'phase', 'delivery', 'week', 'lead')).toBe(false);
		});

		it('sleeping answers do not stand in for answers of the path', () => {
			const answers: Answers = { portfolio: 'two', scale: 'small', wish: 'pm', image: 'govern' };
			expect(raised('many-unanswered', answers)).toBe(true);
		});

		it('an empty week is unanswered', () => {
			const four = answersAt(allAt(1), { ...WANTS_PM, week: [], image: undefined });
			const { phase: _, delivery: __, lead: ___, ...rest } = four; // and future
			expect(raised('many-unanswered', rest)).toBe(true);
			expect(raised('many-unanswered', { ...rest, week: ['run-issues'] })).toBe(false);
		});
	});
});
