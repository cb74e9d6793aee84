import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decidingAnswers } from '$lib/assessment/deciding-answers';
import { recommend } from '$lib/assessment/recommend';
import type { Answers } from '$lib/assessment/answers';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../frozen/people';
import {
	allAt,
	anyAnswers,
	answersAt,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO,
	type LevelsGiven
} from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const decisiveFor = (given: LevelsGiven, wants: Answers) =>
	decidingAnswers(recommend(answersAt(given, wants)));
const last = (given: LevelsGiven, wants: Answers) => decisiveFor(given, wants).at(-1);

describe('the decisive answers', () => {
	it('are the two strongest wishes for the destination, then what set the rung', () => {
		expect(decisiveFor(TEAM_LEAD, { ...WANTS_TRUE_PMO, week: ['show-risks'] })).toEqual([
			{ kind: 'wanted', question: 'stance', options: ['outside'], role: 'true-pmo', points: 3 },
			{
				kind: 'wanted',
				question: 'responsibility',
				options: ['method'],
				role: 'true-pmo',
				points: 3
			},
			{
				...{ kind: 'lacked', question: 'accountability', role: 'true-pmo' },
				...{ level: 0, asked: 2, isGate: true }
			}
		]);
	});

	it('put more points first, whatever was asked first', () => {
		expect(decisiveFor({}, { week: ['direct-team'], future: 'larger-pm' })).toMatchObject([
			{ kind: 'wanted', question: 'future', points: 2 },
			{ kind: 'wanted', question: 'week', options: ['direct-team'], points: 1 },
			{ kind: 'lacked', question: 'lead', role: 'pm', isGate: true }
		]);
	});

	it('do not name wishes for another role', () => {
		const wants: Answers = {
			...WANTS_PM,
			week: ['show-risks'],
			future: 'dx',
			responsibility: 'task'
		};
		expect(decisiveFor({}, wants)).toMatchObject([
			{ question: 'stance', role: 'pm' },
			{ question: 'wish', role: 'pm' },
			{ kind: 'lacked' }
		]);
	});

	it('are a single wish, where there is no other, and none where there is none', () => {
		expect(decisiveFor(VETERAN, { wish: 'pm', stance: 'hands-on' })).toMatchObject([
			{ kind: 'wanted', question: 'wish' },
			{ kind: 'carried' }
		]);
		expect(decisiveFor(OPERATOR, {}).map(({ kind }) => kind)).toEqual(['carried']);
	});

	it('are nothing at all for who has neither wishes nor experience, whatever was answered', () => {
		expect(decidingAnswers(recommend({}))).toEqual([]);
		expect(decisiveFor(allAt(0), { future: 'undecided', image: 'unsure' })).toEqual([]);
	});

	it('name the gate of the next rung, not of the destination', () => {
		expect(last(OPERATOR, WANTS_TRUE_PMO)).toEqual({
			...{ kind: 'lacked', question: 'lead', role: 'pm' },
			...{ level: 0, asked: 1, isGate: true }
		});
	});

	it('name the largest gap where the gate is met and the points are not', () => {
		expect(last({ ...OPERATOR, lead: 1 }, WANTS_PM)).toEqual({
			...{ kind: 'lacked', question: 'phase', role: 'pm' },
			...{ level: 0, asked: 2, isGate: false }
		});
		expect(last({ ...OPERATOR, phase: 1, lead: 1, delivery: 0 }, WANTS_PM)).toMatchObject({
			...{ question: 'delivery', level: 0, asked: 2, isGate: false }
		});
	});

	it('name what carries the role most where the destination is reached', () => {
		expect(last(VETERAN, WANTS_SUPPORT)).toEqual({
			...{ kind: 'carried', question: 'delivery', option: 'many' },
			...{ role: 'support-pmo', points: 2 }
		});
		expect(last(allAt(3, { phase: 2 }), WANTS_TRUE_PMO)).toEqual({
			...{ kind: 'carried', question: 'lead', option: 'large', role: 'true-pmo', points: 3 }
		});
	});

	it('are none where nothing is answered', () => {
		expect(decisiveFor({}, {})).toEqual([]);
	});

	it('add up the tasks of a week, which together may be the strongest wish', () => {
		const wants = {
			stance: 'drive',
			responsibility: 'task',
			week: ['set-standards', 'show-risks', 'improve-pms'],
			future: 'dx',
			wish: 'pmo',
			image: 'govern'
		} as const;
		expect(decisiveFor({}, wants)[0]).toMatchObject({
			kind: 'wanted',
			question: 'week',
			options: ['set-standards', 'show-risks', 'improve-pms'],
			points: 3
		});
	});

	it('are three at most, and each answer named was given and awake', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const recommendation = recommend(answers);
				const found = decidingAnswers(recommendation);
				expect(found.length).toBeLessThanOrEqual(3);
				for (const one of found) {
					if (one.kind === 'lacked') {
						expect(one.level).toBeLessThan(one.asked);
						expect(recommendation.climb[1]).toBe(one.role);
					} else {
						const options = one.kind === 'wanted' ? one.options : [one.option];
						for (const option of options) {
							expect(recommendation.reasons).toContainEqual(
								expect.objectContaining({ question: one.question, option })
							);
						}
					}
				}
			})
		);
	});
});
