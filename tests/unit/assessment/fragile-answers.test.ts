import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fragileAnswers, adjacentAnswers } from '$lib/assessment/fragile-answers';
import { isExperience, QUESTIONS, type QuestionId } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { path, type Answers } from '$lib/assessment/answers';
import { TEAM_LEAD, VETERAN } from '../frozen/people';
import {
	allAt,
	anyAnswers,
	answersAt,
	shuffled,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO
} from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const movesOf = (answers: Answers) =>
	Object.fromEntries(fragileAnswers(answers).map(({ question, moves }) => [question, moves]));

/** Every set of up to three tasks. */
const WEEKS = [...QUESTIONS.week.options].reduce<string[][]>(
	(weeks, task) => [
		...weeks,
		...weeks.filter(({ length }) => length < 3).map((week) => [...week, task])
	],
	[[]]
);

/** All answers, and which of them are one option away: a task more, less, or exchanged. */
function beside(question: QuestionId, answers: Answers): (string | string[])[] {
	if (question === 'week') {
		const given: readonly string[] = answers.week ?? [];
		return WEEKS.filter((week) => {
			const added = week.filter((task) => !given.includes(task)).length;
			const dropped = given.filter((task) => !week.includes(task)).length;
			return added <= 1 && dropped <= 1 && added + dropped > 0;
		});
	}
	const options: readonly string[] = QUESTIONS[question].options;
	const at = options.indexOf(String(answers[question]));
	if (!isExperience(question)) return options.filter((_, index) => index !== at);
	return options.filter((_, index) => Math.abs(index - Math.max(0, at)) === 1);
}

const written = (question: string, answer: unknown, role: string) =>
	[question, role, ...[answer ?? []].flat().map(String).sort()].join(' ');

function byPlainLoop(answers: Answers): string[] {
	const now = recommend(answers).role;
	const found: string[] = [];
	for (const question of path(answers)) {
		for (const answer of beside(question, answers)) {
			const { role } = recommend({ ...answers, [question]: answer });
			if (role !== now) found.push(written(question, answer, role));
		}
	}
	return found.sort();
}

const anyWanted = fc
	.tuple(anyAnswers, fc.constantFrom(WANTS_SUPPORT, WANTS_PM, WANTS_TRUE_PMO, {}))
	.map(([answers, wants]): Answers => ({ ...answers, ...wants }));

describe('the answers that a recommendation hangs on', () => {
	it('are those of which one move alone changes it, and no others: found by a plain loop', () => {
		let flips = 0;
		fc.assert(
			fc.property(fc.oneof(anyAnswers, anyWanted), (answers) => {
				const named = fragileAnswers(answers).flatMap(({ question, moves }) =>
					moves.map(({ answer, role }) => written(question, answer, role))
				);
				flips += named.length;
				expect(named.sort()).toEqual(byPlainLoop(answers));
			}),
			{ numRuns: 200 }
		);
		expect(flips).toBeGreaterThan(100);
	});

	it('come in the order of asking, and only those that have a move', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const named = fragileAnswers(answers);
				const questions = named.map(({ question }) => question);
				expect(questions).toEqual(path(answers).filter((id) => questions.includes(id)));
				expect(named.every(({ moves }) => moves.length > 0)).toBe(true);
			}),
			{ numRuns: 50 }
		);
	});

	it('are each of those that carry a team lead at exactly 6 of 9 points', () => {
		// One point less, and PM is out of reach; with `lead`, the gate shuts as well.
		const moves = movesOf(answersAt(TEAM_LEAD, WANTS_PM));
		expect(moves).toEqual({
			phase: [{ answer: 'build', role: 'support-pmo' }],
			lead: [{ answer: 'none', role: 'support-pmo' }],
			delivery: [{ answer: 'assisted', role: 'support-pmo' }],
			writing: [{ answer: 'none', role: 'support-pmo' }]
		});
	});

	it('are skipped ones, too, where one step would be enough', () => {
		const { writing: _, ...answers } = answersAt(TEAM_LEAD, WANTS_PM);
		expect(movesOf(answers).writing).toEqual([{ answer: 'assisted', role: 'pm' }]);
		expect(movesOf(answers).accountability).toEqual([{ answer: 'assisted', role: 'pm' }]);
		expect(movesOf(answers).framework).toBeUndefined();
	});

	it('are the gate of a true PMO with all else at its highest', () => {
		expect(movesOf(answersAt(allAt(3, { accountability: 2 }), WANTS_TRUE_PMO))).toEqual({
			accountability: [{ answer: 'assisted', role: 'pm' }]
		});
	});

	it('are none for nobody who knows and wants nothing else', () => {
		expect(fragileAnswers(answersAt({}, WANTS_SUPPORT))).toEqual([]);
		expect(fragileAnswers(answersAt(VETERAN, { ...WANTS_TRUE_PMO, future: 'consultant' }))).toEqual(
			[]
		);
	});

	it('are aspirations where the wishes are close', () => {
		// PM 3, true PMO 3: `stance` decides the tie.
		const answers = answersAt(VETERAN, { stance: 'drive', responsibility: 'method' });
		expect(movesOf(answers).stance).toEqual([
			{ answer: 'beside', role: 'support-pmo' },
			{ answer: 'outside', role: 'true-pmo' },
			{ answer: 'hands-on', role: 'true-pmo' }
		]);
		expect(movesOf(answers).wish).toBeUndefined();
		expect(movesOf(answers).future?.map(({ answer }) => answer)).toEqual(['consultant', 'dx']);
	});

	it('are the same for tasks picked in another order', () => {
		const tasks = ['direct-team', 'set-standards', 'run-issues'] as const;
		fc.assert(
			fc.property(shuffled(tasks), (week) => {
				expect(
					fragileAnswers(answersAt(VETERAN, { week })).map(({ question }) => question)
				).toEqual(
					fragileAnswers(answersAt(VETERAN, { week: tasks })).map(({ question }) => question)
				);
			}),
			{ numRuns: 6 }
		);
	});
});

describe('the answers next to the one given', () => {
	it('are the levels beside it; a skipped question stands at level 0', () => {
		expect(adjacentAnswers('writing', { writing: 'owned' })).toEqual(['assisted', 'many']);
		expect(adjacentAnswers('writing', { writing: 'many' })).toEqual(['owned']);
		expect(adjacentAnswers('writing', { writing: 'none' })).toEqual(['assisted']);
		expect(adjacentAnswers('writing', {})).toEqual(['assisted']);
	});

	it('are one task more, less or exchanged', () => {
		expect(adjacentAnswers('week', {})).toHaveLength(12);
		// 1 less, 11 exchanged, 11 more; with three, none is added: 3 less, 3 × 9 exchanged.
		expect(adjacentAnswers('week', { week: ['run-issues'] })).toHaveLength(23);
		expect(adjacentAnswers('week', { week: ['run-issues'] })[0]).toBeUndefined();
		const full = { week: ['run-issues', 'tie-teams', 'book-rooms'] } as const;
		expect(adjacentAnswers('week', full)).toHaveLength(30);
	});

	it('are all other options of an aspiration', () => {
		expect(adjacentAnswers('wish', { wish: 'pm' })).toEqual(['pmo', 'undecided']);
		expect(adjacentAnswers('wish', {})).toEqual(['pm', 'pmo', 'undecided']);
	});
});
