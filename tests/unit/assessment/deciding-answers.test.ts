import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isAnswered, type Answers } from '$lib/assessment/answers';
import { decidingAnswers, type DecidingAnswers } from '$lib/assessment/deciding-answers';
import { withLevel } from '$lib/assessment/level-raises';
import { outcomeOf } from '$lib/assessment/outcome';
import { levels } from '$lib/assessment/readiness';
import { recommend } from '$lib/assessment/recommend';
import type { Level } from '$lib/assessment/questions';
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

const decisiveFor = (given: LevelsGiven, wants: Answers) => {
	const answers = answersAt(given, wants);
	return decidingAnswers(answers, recommend(answers));
};

function ofKind<K extends DecidingAnswers['kind']>(kind: K, found: readonly DecidingAnswers[]) {
	const isOfKind = (each: DecidingAnswers): each is Extract<DecidingAnswers, { kind: K }> =>
		each.kind === kind;
	return found.find(isOfKind);
}

describe('the wish', () => {
	const questions = (wants: Answers) =>
		ofKind('wanted', decisiveFor({}, wants))?.answers.map(({ question }) => question);

	it('is each answer without which the destination would be another', () => {
		// 3 points for PM, 2 for true PMO.
		expect(questions({ stance: 'drive', future: 'dx' })).toEqual(['stance']);
		expect(questions({ week: ['direct-team'], future: 'first-pm', wish: 'pm' })).toEqual(['wish']);
	});

	it('is all with the most points where none decides alone', () => {
		expect(questions(WANTS_PM)).toEqual(['stance', 'responsibility']);
		expect(questions({ ...WANTS_PM, week: ['direct-team', 'hold-budget'] })).toEqual([
			'stance',
			'responsibility'
		]);
	});

	it('adds up the tasks of a week, and names those for the destination alone', () => {
		const wants = { week: ['show-risks', 'improve-pms', 'take-calls'] } as const;
		expect(ofKind('wanted', decisiveFor({}, wants))).toEqual({
			kind: 'wanted',
			role: 'true-pmo',
			answers: [{ question: 'week', options: ['show-risks', 'improve-pms'] }]
		});
	});

	it('is nothing where no answer points to a role', () => {
		expect(decisiveFor({}, {}).map(({ kind }) => kind)).toEqual(['lacked']);
		expect(questions({ future: 'undecided', image: 'unsure' })).toBeUndefined();
	});
});

describe('the gate', () => {
	it('of the next rung, shut, comes before the one that is open', () => {
		const found = decisiveFor(TEAM_LEAD, WANTS_TRUE_PMO);
		expect(ofKind('shut', found)).toEqual({
			kind: 'shut',
			role: 'true-pmo',
			gaps: [{ question: 'accountability', level: 0, asked: 2 }]
		});
		expect(ofKind('opened', found)).toBeUndefined();
	});

	it('names every answer that would open it as quickly', () => {
		const found = decisiveFor(OPERATOR, WANTS_PM);
		expect(ofKind('shut', found)?.gaps.map(({ question }) => question)).toEqual([
			'lead',
			'accountability'
		]);
	});

	it('names the responsibility that opened the way to true PMO, not the phase', () => {
		const found = decisiveFor(VETERAN, WANTS_TRUE_PMO);
		expect(ofKind('opened', found)).toEqual({
			kind: 'opened',
			role: 'true-pmo',
			question: 'accountability'
		});
	});

	it('names no answer where two open it', () => {
		expect(ofKind('opened', decisiveFor({ ...TEAM_LEAD, accountability: 1 }, WANTS_PM))).toBe(
			undefined
		);
	});
});

describe('the gap', () => {
	it('is the largest of a role that is not ready, and all that tie', () => {
		const found = decisiveFor(TEAM_LEAD, WANTS_PM);
		expect(ofKind('lacked', found)).toEqual({
			kind: 'lacked',
			role: 'pm',
			gaps: [
				{ question: 'lead', level: 1, asked: 2 },
				{ question: 'accountability', level: 0, asked: 1 },
				{ question: 'writing', level: 1, asked: 2 }
			]
		});
	});

	it('is that of the next rung where its gate is open and the role below is ready', () => {
		const found = decisiveFor({ phase: 1, lead: 1, delivery: 2, writing: 1 }, WANTS_PM);
		expect(ofKind('lacked', found)?.role).toBe('pm');
	});

	it('is nothing where the destination is ready', () => {
		expect(ofKind('lacked', decisiveFor(allAt(3, { phase: 2 }), WANTS_TRUE_PMO))).toBe(undefined);
	});
});

describe('the experience that carries', () => {
	it('is each that would change the stage, one level lower', () => {
		const found = decisiveFor(OPERATOR, WANTS_SUPPORT);
		expect(ofKind('carried', found)?.questions).toEqual(['delivery', 'writing']);
	});

	it('is none where no single one would', () => {
		expect(ofKind('carried', decisiveFor(VETERAN, WANTS_SUPPORT))).toBeUndefined();
	});

	it('is none where the role is far: a strength is no reason for that', () => {
		expect(ofKind('carried', decisiveFor({ writing: 2 }, WANTS_SUPPORT))).toBeUndefined();
	});
});

it('names one kind once, and answers that hold what it says of them', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const recommendation = recommend(answers);
			const found = decidingAnswers(answers, recommendation);
			const at = levels(answers);
			expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
			for (const each of found) {
				if (each.kind === 'wanted')
					for (const { question } of each.answers) expect(isAnswered(question, answers)).toBe(true);
				if ('gaps' in each) {
					for (const { question, level, asked } of each.gaps) {
						expect(level).toBe(at[question]);
						expect(level).toBeLessThan(asked);
					}
				}
				if (each.kind === 'carried') {
					for (const question of each.questions) {
						const less = outcomeOf(withLevel(answers, question, (at[question] - 1) as Level));
						expect(less).not.toEqual(outcomeOf(answers));
					}
				}
			}
		})
	);
});
